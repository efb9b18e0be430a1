/** A side's mark, drawn by the embed's stylesheet: a shape first, a colour second. */

export function Mark({ index }: { index: number }) {
  return <i data-side-index={index} />
}
