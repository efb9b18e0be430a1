/** What sides, themes and voices are called in the cells of a sheet: by their names, where these are enough to find them. */

import type { Debate } from '../../model.ts'
import { wordsForAll } from './read.ts'

/** By id. */
export interface Labels {
  sides: Map<string, string>
  themes: Map<string, string>
  voices: Map<string, string>
  /** The word for common ground, if there is one that is no side's. */
  all?: string
}

interface Named {
  id: string
  name: string
}

export function labelsIn({ sides, themes, voices }: Debate): Labels {
  const names = new Set(sides.flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]))
  const all = wordsForAll.find((word) => !names.has(word))
  return { sides: labelsOf(sides), themes: labelsOf(themes), voices: labelsOf(voices), ...(all && { all }) }
}

/** Each thing's name where a reader of the sheet finds it again by that, else its id. */
function labelsOf(parts: readonly Named[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { id, name } of parts) {
    for (const word of new Set([id.toLowerCase(), name.toLowerCase()])) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Map(
    parts.map(({ id, name }) => {
      const small = name.toLowerCase()
      const isPlain = name !== '' && name === name.trim() && !name.startsWith("'") && !/[;\r\n]|\s\s/.test(name)
      return [id, isPlain && counts.get(small) === 1 && !wordsForAll.includes(small) ? name : id]
    }),
  )
}
