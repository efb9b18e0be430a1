/** What a drawing or a list of claims leaves out of a debate, said once a kind. */

import { parseInline } from '../../inline.ts'
import type { Message } from '../../message.ts'
import type { Debate, Place } from '../../model.ts'

/** By what a message calls them, the parts of a debate that there may be no place for. */
const parts = {
  'statements with sources': ({ statements }) => statements.filter(({ sources }) => sources.length > 0),
  'statements with voices': ({ statements }) => statements.filter(({ voices }) => voices.length > 0),
  'statements with detail': ({ statements }) => statements.filter(({ detail }) => detail !== undefined),
  'statements with a word on evidence': ({ statements }) => statements.filter(({ evidence }) => evidence !== undefined),
  'statements in a language of their own': ({ statements }) => statements.filter(({ lang }) => lang !== undefined),
  'texts with emphasis, code or links': ({ statements }) => statements.filter(({ text }) => hasMarks(text)),
  'links with a scheme': ({ relations }) => relations.filter(({ scheme }) => scheme !== undefined),
  'themes without a statement': ({ themes, statements }) => {
    const used = new Set(statements.map(({ theme }) => theme))
    return themes.filter(({ id }) => !used.has(id))
  },
} satisfies Record<string, (debate: Debate) => { place: Place }[]>

export type Part = keyof typeof parts

/** All that a drawing of boxes and lines has no place for. */
export const notInDrawings = Object.keys(parts) as Part[]

/** One message for each kind of which the debate has any, with their number, at the place of the first. */
export function leftOut(debate: Debate, kinds: readonly Part[], expected: string): Message[] {
  return kinds.flatMap((kind): Message[] => {
    const found: { place: Place }[] = parts[kind](debate)
    const [first] = found
    if (!first) return []
    const reason = `Unexpected ${kind} (${found.length}), expected ${expected}`
    return [{ severity: 'warning', rule: 'left-out', reason, place: first.place }]
  })
}

function hasMarks(markdown: string): boolean {
  return parseInline(markdown).some(({ type }) => type !== 'text')
}
