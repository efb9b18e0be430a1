/** A debate without what a format cannot hold, so that what comes back can be compared with what went out. */

import type { Loss } from '../debate/formats/format.ts'
import { toPlain } from '../debate/formats/inline-text.ts'
import { type Debate, relationId } from '../debate/model.ts'
import { withoutPlaces } from './same-debate.ts'

const without: Record<Loss, (debate: Debate) => Debate> = {
  'slug, language, question, summary and date': (debate) => {
    return { ...debate, ...{ slug: '', lang: '', question: '', summary: '', updated: '' } }
  },
  title: (debate) => ({ ...debate, title: '' }),
  ids: withNamesOfContent,
  'sides and positions': (debate) => ({
    ...debate,
    sides: [],
    statements: debate.statements.map((one) => ({ ...one, sides: [] })),
  }),
  themes: (debate) => ({ ...debate, themes: [], statements: debate.statements.map(({ theme: _, ...one }) => one) }),
  voices: (debate) => ({ ...debate, voices: [], statements: debate.statements.map((one) => ({ ...one, voices: [] })) }),
  sources: (debate) => ({
    ...debate,
    sources: [],
    statements: debate.statements.map((one) => ({ ...one, sources: [] })),
  }),
  'details of sources': (debate) => {
    const used = new Set(debate.statements.flatMap(({ sources }) => sources))
    const sources = debate.sources.filter(({ id }) => used.has(id))
    return {
      ...debate,
      sources: sources.map(({ id, URL, title, place }) => ({
        id,
        type: '',
        title: URL ? '' : title,
        ...(URL && { URL }),
        place,
      })),
    }
  },
  evidence: (debate) => ({ ...debate, statements: debate.statements.map(({ evidence: _, ...one }) => one) }),
  detail: (debate) => ({ ...debate, statements: debate.statements.map(({ detail: _, ...one }) => one) }),
  'languages of statements': (debate) => ({
    ...debate,
    statements: debate.statements.map(({ lang: _, ...one }) => one),
  }),
  'emphasis, code and links': (debate) => {
    const plain = (text: string) => text.split('\n\n').map(toPlain).join('\n\n')
    const statements = debate.statements.map((one) => {
      return { ...one, text: plain(one.text), ...(one.detail !== undefined && { detail: plain(one.detail) }) }
    })
    return { ...debate, statements }
  },
  undercuts: (debate) => {
    const statements = new Set(debate.statements.map(({ id }) => id))
    return { ...debate, relations: debate.relations.filter(({ to }) => statements.has(to)) }
  },
  'linked premises': (debate) => keepRelations(debate, ({ from }) => from.length === 1),
  rephrases: (debate) => keepRelations(debate, ({ kind }) => kind !== 'rephrase'),
  schemes: (debate) => ({ ...debate, relations: debate.relations.map(({ scheme: _, ...one }) => one) }),
  'order of statements': (debate) => ({ ...debate, statements: [...debate.statements].sort(byId) }),
  'order of relations': (debate) => ({ ...debate, relations: [...debate.relations].sort(byId) }),
}

/** What is left of a debate where these are lost, places aside. Orders last, by the ids that are left. */
export function leftOf(debate: Debate, losses: readonly Loss[]): unknown {
  const orders: Loss[] = ['order of statements', 'order of relations']
  const sorted = [...losses.filter((loss) => !orders.includes(loss)), ...orders.filter((loss) => losses.includes(loss))]
  const { ext: _, ...kept } = sorted.reduce((left, loss) => without[loss](left), structuredClone(debate))
  return withoutPlaces(kept)
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Without the relations that are not kept, and those that end on one of them. */
function keepRelations(debate: Debate, isKept: (relation: Debate['relations'][number]) => boolean): Debate {
  const known = new Set(debate.statements.map(({ id }) => id))
  const kept = debate.relations.filter(isKept)
  for (let before = -1; before !== known.size; ) {
    before = known.size
    for (const { id, to } of kept) if (known.has(to)) known.add(id)
  }
  return { ...debate, relations: kept.filter(({ id }) => known.has(id)) }
}

/** Named by what they say instead of by ids. */
function withNamesOfContent(debate: Debate): Debate {
  const names = new Map<string, string>()
  const parts = [debate.sides, debate.themes, debate.voices].flat().map(({ id, name }) => [id, name] as const)
  for (const [id, name] of parts) names.set(id, name)
  for (const { id, URL, title } of debate.sources) names.set(id, URL ?? title)
  for (const { id, text } of debate.statements) names.set(id, toPlain(text))
  const nameOf = (id: string) => names.get(id) ?? id
  for (const { id, from, to } of debate.relations)
    if (!names.has(id)) names.set(id, relationId(from.map(nameOf), nameOf(to)))
  const renamed = <Part extends { id: string }>(part: Part): Part => ({ ...part, id: nameOf(part.id) })
  return {
    ...debate,
    ...{ sides: debate.sides.map(renamed), themes: debate.themes.map(renamed), voices: debate.voices.map(renamed) },
    sources: debate.sources.map(renamed),
    statements: debate.statements.map((one) => ({
      ...renamed(one),
      ...{ sides: one.sides.map(nameOf), voices: one.voices.map(nameOf), sources: one.sources.map(nameOf) },
      ...(one.theme !== undefined && { theme: nameOf(one.theme) }),
    })),
    relations: debate.relations.map((one) => ({ ...renamed(one), from: one.from.map(nameOf), to: nameOf(one.to) })),
  }
}
