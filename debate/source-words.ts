/**
 * The words by which sources are told apart, each with a plain sentence for whoever writes `sources.yaml`: an editor shows it.
 *
 * Any other word is read too. Source of the types: CSL 1.0.2, appendix III.
 */

/** CSL item types, those that debates cite most first. */
export const sourceTypes: Readonly<Record<string, string>> = {
  'article-newspaper': 'An article of a newspaper, or of its site.',
  webpage: 'A page of a site that fits nothing else here.',
  report: 'A report of an office, an institute or an organisation.',
  'article-journal': 'An article of a scholarly journal.',
  'article-magazine': 'An article of a magazine.',
  'post-weblog': 'An entry of a blog.',
  legislation: 'A law, a decree, a resolution of a parliament.',
  treaty: 'An agreement between states.',
  document: 'A document that fits nothing else here: a letter, a cable, a minute.',
  book: 'A whole book.',
  chapter: 'A part of a book that has a title of its own.',
  hearing: 'A hearing before a parliament or a committee.',
  legal_case: 'A case before a court, and its ruling.',
  regulation: 'A rule of an administration, below a law.',
  bill: 'A law that is proposed.',
  speech: 'A speech or a talk.',
  interview: 'An interview.',
  broadcast: 'A programme of radio or television, an episode of a podcast.',
  dataset: 'Data: a table, a series of figures.',
  thesis: "A student's thesis.",
  'paper-conference': 'A paper of a conference.',
  manuscript: 'A text that is not published.',
  article: 'An article that appeared nowhere yet: a preprint, a working paper.',
  post: 'A post on a forum or a social network.',
  personal_communication: 'A letter or message that its reader keeps.',
  pamphlet: 'A leaflet, a brochure.',
  map: 'A map.',
  motion_picture: 'A film or a video.',
  review: 'A review of something other than a book.',
  'review-book': 'A review of a book.',
  'entry-encyclopedia': 'An entry of an encyclopedia.',
  'entry-dictionary': 'An entry of a dictionary.',
  entry: 'An entry of another work of reference, or of a database.',
  standard: 'A technical standard.',
  software: 'A program.',
  patent: 'A patent.',
  periodical: 'A journal or newspaper as a whole.',
  collection: 'A collection of an archive.',
  event: 'An event: a session, an exhibition.',
  figure: 'A figure or chart within another work.',
  graphic: 'A photograph, a painting, a poster.',
  performance: 'A performance before an audience.',
  song: 'A recording of sound.',
  musical_score: 'Written music.',
  classic: 'A classical text, cited by its own divisions.',
}

/** What readers filter the sources by. */
export const sourceGenres: Readonly<Record<string, string>> = {
  'official document': 'Issued by a government, an army, a parliament, an authority.',
  law: 'Law in force, or law as it was: a constitution, an act, a treaty.',
  news: 'Reporting by a newsroom.',
  commentary: 'Opinion, analysis, a column: somebody argues.',
  academic: 'Research, by people who answer for its method.',
  NGO: 'Published by an organisation of civil society.',
}

/** Who may speak, as `kind` of a voice. */
export const voiceKinds: Readonly<Record<string, string>> = {
  government: 'A government, a ministry, an embassy, a public office.',
  legislature: 'A parliament, its members together, its committees.',
  court: 'A court, or a judge in office.',
  military: 'An army, a command.',
  politician: 'A person in politics, by name.',
  press: 'A newspaper, an agency, a journalist.',
  researcher: 'A scholar, an institute.',
  civil: 'An organisation of civil society.',
  community: 'People who live where it happens.',
  company: 'A business.',
}
