/** Names that pages, lists, files and feeds have in common: whose a statement is, what is known of it, what stands nowhere. */

export const terms = {
  commonGround: 'Common ground',
  /** Of some sides, not of all. */
  commonGroundOf: 'Common ground: {names}',
  noSide: 'No side yet',
  otherStatements: 'Other statements',
  statement: 'statement {number}',
  /** Where it begins a name. */
  namedStatement: 'Statement {number}',
  noReply: 'No reply recorded',
  unanswered: 'unanswered',
  noReplyFrom: 'No reply recorded from: {side}',
  nothingFrom: 'Nothing recorded from: {side}',
  elsewhereOnPage: '{side}, elsewhere on this page:',
  elsewhereInDebate: '{side}, elsewhere in the debate:',
  argumentMap: 'Argument map: {name}',
  noDate: 'no date',
  evidence: {
    documented: 'documented',
    disputed: 'disputed',
    unverified: 'unverified',
    forecast: 'forecast',
  },
  /** What each status means: behind its name and a colon. */
  evidenceMeanings: {
    documented: 'a source shows the fact directly',
    disputed: 'the other side or another source contests it',
    unverified: 'one weak source, or none',
    forecast: 'about what may come',
  },
}
