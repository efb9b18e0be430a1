/** The map: what it says to those who do not see it, its tools, and the pages about it. What its script says: `viewer`. */

export const map = {
  /** The whole map in at most 60 words: `held` is a list of `heldBy`, `open` the next but one. */
  described:
    '{statements} and {links}. {held}, common ground: {shared}. {open} ' +
    'Arrow keys follow the links; the list of statements says the same in words.',
  heldBy: '{side}: {number}',
  open: { one: '{count} statement has no reply.', other: '{count} statements have no reply.' },
  /** A statement's name: `holder` is one of the next five. */
  node: '{holder} {number} of {total}: {text}.',
  claim: '{side}, claim',
  concern: '{side}, concern',
  ofOtherSide: '{side}, statement',
  ofSeveral: 'Common ground, statement',
  ofNone: 'No side yet, statement',
  /** Links of a kind, as a part of a statement's name: "challenged by 3". */
  linksOfKind: '{relation} {number}',
  /** Behind the name of a theme whose block has several parts. */
  part: '({number} of {of})',
  instructions:
    'Arrow keys follow the links and return, digits go to a neighbour, Home and End to a column’s ends, Page Up and ' +
    'Page Down to other themes. Enter opens the text, Space closes a branch, Backspace goes back, Escape leaves the ' +
    'statements: then arrows move the map. Plus and minus zoom, zero shows everything, question mark explains the signs.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showWhole: 'Show the whole map',
  moveLeft: 'Move left',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveRight: 'Move right',
  zoomAndMove: 'Zoom and move the map',
  nextUnanswered: 'Next unanswered',
  whereYouAre: 'Where you are on the map',
  everything: 'everything',
  steps: { one: '{count} step', other: '{count} steps' },
  showAll: 'Show all',
  howToRead: 'How to read the map',
  signsAndKeys: 'Signs and keys of the map',
  /** A small screen shows one of the two. */
  show: 'Show',
  text: 'Text',
  map: 'Map',
  theme: 'Theme',
  allThemes: 'all',
  find: 'Find a statement',
  foundList: 'Statements found',
  inWords: 'The map in words',
  /** `page` and `sources` are links, to the next two. */
  introduction:
    'Every statement and every link. The same statements side by side, with their details, are on the {page}; what ' +
    'they rest on is in the {sources}.',
  comparePage: 'compare page',
  sourceList: 'list of sources',
  oneTheme: 'One theme by itself:',
  introductionOfLarge: {
    one: '{count} statement. Each theme has a page with all its statements and links in words; here stand those around the statement where you are.',
    other:
      '{count} statements. Each theme has a page with all its statements and links in words; here stand those around the statement where you are.',
  },
  /** What a page about one theme leaves out; `more` is the next, or nothing. */
  someStatements: { one: '{shown} of {count} statement{more}.', other: '{shown} of {count} statements{more}.' },
  moreLinks: {
    one: '; {count} more link leads to other themes',
    other: '; {count} more links lead to other themes',
  },
  wholeMap: 'The whole map',
  shareTheme: 'Share this theme',
  onMap: 'On the map',
  statementOnMap: 'Statement {number} on the map',
  statementOnCompare: 'Statement {number} on the compare page',
  wholeDrawn: 'The whole argument, drawn',
  leadsAbove: 'Each statement leads to its text above.',
  /** Behind it; `page` is a link. */
  alsoOnPage: 'The map also has {page}.',
  ownPage: 'a page of its own, with everything on it as a list',
  /** Where the map is too large for the compare page; `page` is a link. */
  elsewhere: '{page}, with every statement and every link.',
  hasOwnPage: 'The map has a page of its own',
  /** In an article; behind it the next, a link. */
  scrolls: 'The map is wider than this window and scrolls sideways.',
  readAsText: 'Read it as text',
  /** On paper. */
  mapOf: 'Map of {name}',
  onPaper: '{name}. Numbers lead to the list; links to other themes are told there and not drawn here.',
}
