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
  const told = (pieces: Piece[]) => joinAlike(joinPieces(pieces).flatMap(withoutEdges))
  return { before: told(side('added')), after: told(side('removed')) }
}

/** A space between two changed words is one with them. */
function joinPieces(pieces: Piece[]): Piece[] {
  const isChanged = (index: number) => pieces[index]?.changed === true
  const filled = pieces.map(({ text, changed }, index) => ({
    text,
    changed: changed || (/^\s*$/.test(text) && isChanged(index - 1) && isChanged(index + 1)),
  }))
  return joinAlike(filled)
}

/** The spaces around changed words are not struck out with them. */
function withoutEdges(piece: Piece): Piece[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
  if (!piece.changed || !words) return [piece]
  return [
    { text: before, changed: false },
    { text: words, changed: true },
    { text: after, changed: false },
  ]
}

/** Neighbours alike are one stretch. */
function joinAlike(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.changed === piece.changed) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else if (piece.text) joined.push(piece)
  }
  return joined
}
