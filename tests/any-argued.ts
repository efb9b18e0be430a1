/** Small debates for properties: circles, linked premises, attacks on oneself, undercuts of undercuts, rephrases, mutual attacks. */

import fc from 'fast-check'
import type { Argued, Choice, Choices, Tie } from '../debate/reason/types.ts'

export interface Weighed {
  argued: Argued
  choices: Choices
}

/** Up to so many statements `a`, `b`, …, with relations that may end on any statement and on any earlier relation. */
export function anyArgued(statements = 6, relations = 9): fc.Arbitrary<Argued> {
  return fc.integer({ min: 1, max: statements }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index))
    const anyLink = fc.record({
      kind: fc.constantFrom<Tie['kind']>('support', 'support', 'attack', 'attack', 'attack', 'rephrase'),
      from: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
      to: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.nat() }),
    })
    return fc.array(anyLink, { maxLength: relations }).map((links) => {
      return { statements: ids.map((id) => ({ id })), relations: links.map((link, index) => named(link, index, links)) }
    })
  })
}

interface AnyLink {
  kind: Tie['kind']
  from: string[]
  /** A number: one of the earlier links. */
  to: string | number
}

function named({ kind, from, to }: AnyLink, index: number, links: readonly AnyLink[]): Tie {
  const id = `r${index}`
  if (typeof to === 'string') return { id, kind, from, to }
  const target = index === 0 ? (links[0]?.from[0] ?? 'a') : `r${to % index}`
  return { id, kind: index === 0 ? kind : 'attack', from, to: target }
}

/** A debate, and what a reader says of its statements. */
export function anyWeighed(statements?: number, relations?: number): fc.Arbitrary<Weighed> {
  return anyArgued(statements, relations).chain((argued) => {
    const each = argued.statements.map(() =>
      fc.constantFrom<Choice | undefined>('accept', 'reject', undefined, undefined),
    )
    return fc.tuple(...each).map((choices) => {
      const chosen = argued.statements.flatMap(({ id }, index): [string, Choice][] => {
        const choice = choices[index]
        return choice ? [[id, choice]] : []
      })
      return { argued, choices: new Map(chosen) }
    })
  })
}
