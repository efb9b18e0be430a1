/** The ledger of sources. */

export const sources = {
  heading: 'Sources',
  opening: {
    one: 'All {count} source, numbered as the facing page first cites them, each with the statements that rest on it. That a source is listed says where to look, not that it is right.',
    other:
      'All {count} sources, numbered as the facing page first cites them, each with the statements that rest on it. That a source is listed says where to look, not that it is right.',
  },
  countsCaption: 'Sources by kind, and how many of them each side cites. A source that two sides cite counts for both.',
  kind: 'Kind',
  notCited: 'Not cited',
  all: 'All',
  allKinds: 'All kinds',
  archivedCopy: 'archived copy',
  noAddress: 'no address recorded',
  seenOn: 'seen on {day}',
  citedBy: 'Cited by',
  citedByNone: 'Cited by no statement.',
  noSide: 'No side',
  filter: {
    show: 'Show',
    everyKind: 'every kind',
    citedBy: 'cited by',
    anybody: 'anybody',
    anybodyOrNobody: 'anybody or nobody',
    noStatement: 'no statement',
    shown: { one: '{shown} of {count} source shown', other: '{shown} of {count} sources shown' },
  },
}
