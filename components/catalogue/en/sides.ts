/** Which of more than two sides face each other. */

export const sides = {
  facing: 'Face to face',
  all: 'the first side and all others',
  pair: '{first} and {second}',
  aside: {
    one: '{count} statement of another side is set aside.',
    other: '{count} statements of other sides are set aside.',
  },
}
