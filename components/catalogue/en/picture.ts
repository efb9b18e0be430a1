/** What stands around a map in a picture of it, and on a debate's card. */

export const picture = {
  /** For those who do not see it: `held` is a list of the next. */
  described:
    '{statements} and {links}. {held}; common ground: {shared}. Every statement and every link in words: {page}',
  held: '{side}: {number}, {open} without a reply',
  allShown: { one: 'All {count} statement, {links}', other: 'All {count} statements, {links}' },
  someShown: {
    one: '{shown} of the debate’s {count} statement, {links}',
    other: '{shown} of the debate’s {count} statements, {links}',
  },
  outside: {
    one: '{count} more link to statements not shown here',
    other: '{count} more links to statements not shown here',
  },
  lastChanged: 'last changed {day}',
  tooSmall: 'too small here for the words of statements: {file} has them',
  /** In the legend. */
  commonGround: 'common ground',
  joined: 'holds only together',
  far: 'leads to another part of the map',
  noSide: 'dotted border: no side yet',
  unanswered: '“unanswered”: no reply recorded',
  /** On a card: two lines of a half, and what else stands at the foot. */
  statements: { one: '{count} statement,', other: '{count} statements,' },
  withoutReply: { one: '{count} without a reply', other: '{count} without a reply' },
  alsoSide: 'also: {side}',
}
