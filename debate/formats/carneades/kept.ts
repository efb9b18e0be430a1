/** What only Carneades knows of: said once for each kind, however often it stands in a file. */

import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'

/** A stranger may make up a key for each statement. */
const mostKinds = 20

export interface Kept {
  /** Notes that something was kept for Carneades alone. */
  add(kind: string, place: Place): void
  /** Says so, at the place of the first of each kind. */
  tell(): void
}

export function noteKept({ warn }: Draft, rule = 'carneades-only', end = 'it is kept for Carneades alone'): Kept {
  const kinds = new Map<string, { count: number; place: Place }>()
  return {
    add(given, place) {
      const kind = kinds.has(given) || kinds.size < mostKinds ? given : 'other keys'
      const known = kinds.get(kind)
      if (known) known.count++
      else kinds.set(kind, { count: 1, place })
    },
    tell() {
      for (const [kind, { count, place }] of kinds) {
        const found = count === 1 ? kind : `${kind} (${count} times)`
        warn(rule, found, `statements and what ties them; ${end}`, place)
      }
    },
  }
}
