/** Words that several pages share. */

export const common = {
  skipToContent: 'Skip to the content',
  skipToMap: 'Skip to the map',
  pagesOfDebate: 'Pages of this debate',
  compare: 'Compare',
  map: 'Map',
  weigh: 'Weigh it',
  balance: 'Balance',
  sources: 'Sources',
  brief: 'In five minutes',
  share: 'Share',
  statements: { one: '{count} statement', other: '{count} statements' },
}
