/** What the viewer of a map says while somebody moves about in it: handed to its script as data that stands on the page. */

export const viewer = {
  wholeMap: 'Whole map',
  statement: 'Statement {number}',
  around: 'Around statement {number}',
  /** The map is shown around one statement, and the reader stands on another. */
  aroundOther: 'Around statement {number} (press for {here})',
  hideBranch: 'Hide its branch ({number})',
  showBranch: 'Show its branch ({number})',
  allShown: { one: 'All {count} statement shown', other: 'All {count} statements shown' },
  someShown: { one: '{shown} of {count} statement shown', other: '{shown} of {count} statements shown' },
  /** On a closed branch, and at the end of the name of its statement. */
  hidden: { one: '+{count} hidden', other: '+{count} hidden' },
  hiddenBehind: { one: '{count} hidden behind it.', other: '{count} hidden behind it.' },
  /** Below a theme's name, behind the counts of each side. */
  unanswered: '{number}\u00a0unanswered',
  nextUnanswered: 'Statement {number}: {place} of {of} without a reply.',
  allAnswered: 'Every statement here has a reply.',
  noneRight: 'No link leads to the right.',
  noneLeft: 'No link leads to the left.',
  lastHere: 'The last one here.',
  firstHere: 'The first one here.',
  lastTheme: 'The last theme.',
  firstTheme: 'The first theme.',
  noBranch: 'Nothing leads to this statement alone.',
  branchShown: 'Its branch is shown.',
  branchHidden: { one: 'Its branch is hidden: {count} statement.', other: 'Its branch is hidden: {count} statements.' },
  noneBefore: 'Nothing was visited before.',
  linksHere: { one: 'There is {count} link here.', other: 'There are {count} links here.' },
  /** After a step: how the statement is tied to the one before, where that is so, and its place among its neighbours. */
  step: '{place} of {of}.',
  stepBy: '{relation}: {place} of {of}.',
  holdsWith: 'holds together with',
  found: { one: '{found} of {count} statement found.', other: '{found} of {count} statements found.' },
  noneFound: 'No statement has these words.',
  moreFound: { one: '{count} more: add a word.', other: '{count} more: add a word.' },
}
