/** The elements that a debate may hold, and what each may say of itself. Maps, so that `constructor` is not in them. */

import type { DebateFiles } from '../load.ts'
import type { Element } from './reading.ts'

const statementAttributes = ['id', 'attacks', 'supports', 'undercuts', 'sources', 'voices', 'evidence', 'lang']

/** Each element with its attributes. */
export const elementAttributes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Theme', ['id']],
  ['Claim', statementAttributes],
  ['Concern', statementAttributes],
  ['CommonGround', statementAttributes],
  ['Statement', [...statementAttributes, 'side']],
  ['Relation', ['kind', 'from', 'to', 'scheme']],
  ['ArgumentMap', ['theme', 'focus', 'depth', 'view']],
])

/** What an element does not make sense without. */
export const requiredAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['Theme', ['id']],
  ['Claim', ['id']],
  ['Concern', ['id']],
  ['CommonGround', ['id']],
  ['Statement', ['id']],
  ['Relation', ['kind', 'from', 'to']],
])

/** The elements that the file around an element may hold: a brief only shows what the debate says. */
export function elementsAllowedBeside(element: Element, files: DebateFiles): string[] {
  return element.place.file === files.brief?.path ? ['ArgumentMap'] : [...elementAttributes.keys()]
}

/** The elements that a debate may hold. Of the others, `known-element` says all there is to say. */
export function knownElements({ elements, files }: { elements: Element[]; files: DebateFiles }): Element[] {
  return elements.filter((element) => elementsAllowedBeside(element, files).includes(element.name))
}

/** `onClick`, in any case: a name by which a browser would run the value. */
export function isEventHandler(attributeName: string): boolean {
  return /^on[a-z]/i.test(attributeName)
}
