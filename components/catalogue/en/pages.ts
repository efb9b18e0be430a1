/** What pages are called in their heads, and the words of the small ones. */

export const pages = {
  mapTitle: 'Map: {debate}',
  mapDescription: 'The argument map of the debate: {question}',
  themeTitle: '{theme}: map of {debate}',
  themeDescription: '{theme}, in the debate: {question}',
  sourcesTitle: 'Sources: {debate}',
  sourcesDescription: 'Every source of the debate, and who cites it: {question}',
  changesTitle: 'What changed: {debate}',
  changesDescription: 'What each release added, reworded, withdrew and answered, in the debate: {question}',
  shareTitle: 'Share: {debate}',
  shareDescription: 'Maps, pictures, data and citations to take away, of the debate: {question}',
  libraryDescription:
    'What an official narrative claims, face to face with what its critics fear, and the links between them.',
  /** For programs that embed the page. */
  embedTitle: 'Embed: {title}',
  inFiveMinutes: '{debate}, in five minutes',
  compareOnward: 'Compare the two sides, statement by statement',
  problems: 'This debate cannot be shown yet',
  mendThese: 'Mend these and save: the page follows.',
  noSuchPage: 'No such page',
  toDebates: 'To the debates',
}
