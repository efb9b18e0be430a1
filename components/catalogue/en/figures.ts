/** Figures in the midst of prose, and the debate as a feed tells it. */

export const figures = {
  /** `name` is one of the next four, a sentence. */
  figure: 'Figure {number}. {name}',
  whole: '{debate}: the whole argument.',
  /** Around a statement; `words` are its first ones, `reach` and `place` the next two or nothing. */
  around: 'Statement {number}, “{words}”, and what it is tied to{place}{reach}.',
  within: ' within “{theme}”',
  reach: { one: ', up to {count} link away', other: ', up to {count} links away' },
  some: { one: '{shown} of the debate’s {count} statement', other: '{shown} of the debate’s {count} statements' },
  all: { one: 'All {count} statement', other: 'All {count} statements' },
  /** Behind one of the two: `outside` is the next but one, or nothing. */
  withLinks: { one: '{statements}, with one link{outside}.', other: '{statements}, with {count} links{outside}.' },
  outside: {
    one: '; {count} more link leads to statements not shown here',
    other: '; {count} more links lead to statements not shown here',
  },
  wholeMap: 'The whole map',
  wholeMapFrom: 'The whole map, from statement {number}',
  /** In a feed: `page` is a link to the words below it. */
  feed: '{question} All {statements} and {links} stand in words below; {page} shows them side by side with {sources}.',
  fullPage: 'the full page',
}
