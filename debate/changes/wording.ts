/** Two wordings of one sentence → each in pieces, with what the other lacks. */

import { diffWordsWithSpace } from 'diff'

/** A stretch of a wording. */
export interface Piece {
  text: string
  /** Whether the other wording lacks it. */
  changed: boolean
}

/** Both wordings, whole; joined, their pieces are the texts that were given. */
export interface Wording {
  before: Piece[]
  after: Piece[]
}

/** Word by word, by the shortest way from one to the other (Myers, "An O(ND) Difference Algorithm", 1986; the library `diff`). */
export function compareWordings(before: string, after: string): Wording {
  const parts = diffWordsWithSpace(before, after)
  const side = (other: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }))
  return { before: joinPieces(side('added')), after: joinPieces(side('removed')) }
}

/** One stretch of neighbours alike; a space between two changed words is one with them. */
function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const [index, { text, changed }] of pieces.entries()) {
    const last = joined.at(-1)
    const isGap = !changed && /^\s*$/.test(text) && last?.changed === true && pieces[index + 1]?.changed === true
    if (last && (isGap || last.changed === changed)) last.text += text
    else if (text) joined.push({ text, changed })
  }
  return joined
}
