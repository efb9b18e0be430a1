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
  links: { one: '{count} link', other: '{count} links' },
  sourcesCounted: { one: '{count} source', other: '{count} sources' },
  /** Ends of links that are a press away. */
  more: { one: '{count} more', other: '{count} more' },
  /** Of premises that hold only with others: a list of numbers. */
  togetherWith: 'together with {numbers}',
}
