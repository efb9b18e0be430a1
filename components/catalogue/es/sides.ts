/** Cuáles de más de dos posturas se ven frente a frente. */

export const sides = {
  facing: 'Frente a frente',
  all: 'la primera parte y todas las demás',
  pair: '{first} y {second}',
  aside: {
    one: '{count} enunciado de otra parte queda aparte.',
    other: '{count} enunciados de otras partes quedan aparte.',
  },
}
