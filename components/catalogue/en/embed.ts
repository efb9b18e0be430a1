/** What a map in somebody else's article says beside the debate's own words. */

export const embed = {
  /** Names a frame whose page gives it no name. */
  frame: 'Argument map',
  openPage: 'Open the full page',
  /** Read by those who do not see it, behind what leaves the frame. */
  onPage: 'on the full page',
  allInWords: { one: 'All {count} statement in words', other: 'All {count} statements in words' },
  someInWords: {
    one: '{shown} of the debate’s {count} statement in words',
    other: '{shown} of the debate’s {count} statements in words',
  },
  /** Behind one of the two. */
  outside: { one: '; {count} more link to other statements', other: '; {count} more links to other statements' },
  list: 'List',
  chosen: 'The chosen statement',
  close: 'Close',
  /** Only a part is shown: `part` is a theme's name or the next. */
  only: { one: '{shown} of {count} statement: {part}', other: '{shown} of {count} statements: {part}' },
  aroundStatement: 'statement {number} and its links',
  /** Where it has said something: numbers of its statements. */
  elsewhere: '{side}, elsewhere: {numbers}',
}
