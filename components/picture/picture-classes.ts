/**
 * The names by which a picture's own stylesheet knows its parts. One class an element and no other selector: word
 * processors and rasterisers read that much of CSS and little more.
 */

/** The border of a statement's box, by its side. */
export function boxClass(index: number): string {
  return index === -2 ? 'box-open' : `box-${sideName(index)}`
}

/** A side's mark: filled, or drawn in strokes for what is no one side's. */
export function markClass(index: number): string {
  return index < 0 ? 'bars' : `mark-${sideName(index)}`
}

/** A box without words, by its side: filled, to be seen from afar. */
export function filledClass(index: number): string {
  return `mark-${sideName(index)}`
}

/** Sides beyond the third share a colour; their marks tell them apart. */
function sideName(index: number): string {
  return index >= 0 && index < 3 ? String(index + 1) : '0'
}
