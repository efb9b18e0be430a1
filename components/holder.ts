/** Whose a statement is, as a page says it. */

import type { Side } from '../debate/model.ts'

/** Whose statement it is: one side, all of them, or nobody yet. */
export function holderOf(held: string[], sides: Side[]): { index: number; name: string } {
  if (held.length === sides.length) return { index: -1, name: 'Common ground' }
  const names = sides.filter(({ id }) => held.includes(id)).map(({ name }) => name)
  if (names.length > 1) return { index: -1, name: `Common ground: ${names.join(', ')}` }
  const index = sides.findIndex(({ id }) => id === held[0])
  return { index, name: sides[index]?.name ?? 'No side yet' }
}
