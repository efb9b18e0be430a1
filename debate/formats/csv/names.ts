/** What a sheet names in its cells: sides, themes, voices and sources, by id or by name, before or after they are defined. */

import { nearest } from '../../nearest.ts'
import { type IdMaker, idMaker } from '../ids.ts'

/** To compare each of thousands of names with all others would take long. */
const mostCompared = 500

interface Named {
  id: string
}

/** The things of one kind that a sheet names. */
export interface Register<Part extends Named> {
  parts: Part[]
  /** A thing by its id or any of its names; capitals only matter where two differ in nothing else. */
  find(name: string): Part | undefined
  /** Adds a thing under an id made of what it is called. */
  add(name: string, make: (id: string) => Part, ...names: (string | undefined)[]): Part
  /** A known name that was probably meant. */
  near(name: string): string | undefined
}

export function register<Part extends Named>(standIn: string): Register<Part> {
  const ids: IdMaker = idMaker()
  const parts: Part[] = []
  const exact = new Map<string, Part>()
  const folded = new Map<string, Part>()
  /** As written, by what is looked up. */
  const shown = new Map<string, string>()
  const call = (name: string | undefined, part: Part) => {
    if (!name) return
    if (!exact.has(name)) exact.set(name, part)
    if (folded.has(name.toLowerCase())) return
    folded.set(name.toLowerCase(), part)
    shown.set(name.toLowerCase(), name)
  }
  return {
    parts,
    find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()),
    near: (name) => shown.get((shown.size <= mostCompared && nearest(name.toLowerCase(), [...shown.keys()])) || ''),
    add: (name, make, ...names) => {
      const part = make(ids.make(name, standIn))
      parts.push(part)
      for (const one of [name, part.id, ...names]) call(one, part)
      return part
    },
  }
}

/**
 * The names in a cell: the cell as a whole where that is known, else its parts between `;`, else its words.
 *
 * @param enough how many of the words have to be known for them to be names.
 */
export function namesIn(
  cell: string,
  isKnown: (name: string) => boolean,
  enough: 'some' | 'every' = 'every',
): string[] {
  if (isKnown(cell)) return [cell]
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (isKnown(part)) return [part]
      for (const separator of [',', /[\s,]+/]) {
        const words = part
          .split(separator)
          .map((word) => word.trim())
          .filter((word) => word !== '')
        // A number alone makes no names of the words around it: `chapter 3`.
        const isName = (word: string) => isKnown(word) && !/^\d+$/.test(word)
        if (words.length > 0 && (words.every(isKnown) || (enough === 'some' && words.some(isName)))) return words
      }
      return [part]
    })
}
