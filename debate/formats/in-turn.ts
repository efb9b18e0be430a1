/** Ties that may end on each other, each after the one that it ends on. */

export interface InTurn<Tie> {
  ready: Tie[]
  /** Those that end on each other in a circle, and what ends on these. */
  circle: Tie[]
}

/** @param targetOf the tie that a tie ends on; nothing where it ends on a statement. */
export function inTurn<Tie>(ties: readonly Tie[], targetOf: (tie: Tie) => Tie | undefined): InTurn<Tie> {
  const waiting = new Map<Tie, Tie[]>()
  const ready: Tie[] = []
  for (const tie of ties) {
    const target = targetOf(tie)
    const list = target === undefined ? ready : (waiting.get(target) ?? [])
    list.push(tie)
    if (target !== undefined) waiting.set(target, list)
  }
  // The list grows while it is gone through.
  for (const tie of ready) {
    for (const next of waiting.get(tie) ?? []) ready.push(next)
    waiting.delete(tie)
  }
  return { ready, circle: [...waiting.values()].flat() }
}
