/** The words for a relation, read from either end: `out` from the statement that makes it, `in` from the one that it meets. */

export const relations = {
  support: { out: 'supports', in: 'supported by' },
  attack: { out: 'challenges', in: 'challenged by' },
  undercut: { out: 'questions the link', in: 'link questioned by' },
  rephrase: { out: 'says again', in: 'said again by' },
}
