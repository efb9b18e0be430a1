/** Every debate of the library holds; the Peru debate carries over all that its research found. */

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDebate } from '../debate/check.ts'
import { compareSides, statementsOf } from '../debate/compare.ts'
import { listDebates, loadDebate } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import { relationId } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import ids from './peru-ids.json' with { type: 'json' }

for (const address of await listDebates()) {
  describe(`${address.lang}/${address.slug}`, async () => {
    const reading = readDebate(await loadDebate(address))
    const { debate } = reading
    const statementIds = new Set(debate.statements.map(({ id }) => id))

    test('has no problems, and no warnings either', () => {
      expect(checkDebate(reading).map(formatMessage)).toEqual([])
    })

    test('shows every statement exactly once', () => {
      const { themes, order } = compareSides(debate)
      expect(themes.flatMap(statementsOf).map(({ id }) => id)).toEqual(order)
      expect([...order].sort()).toEqual([...statementIds].sort())
    })

    test('has a brief whose links lead to statements', () => {
      const anchors = reading.links.filter(({ url }) => url.startsWith('../#'))
      expect(anchors.filter(({ url }) => !statementIds.has(url.slice(4)))).toEqual([])
    })

    test('gives no id twice to what stands on one page', () => {
      const onPage = [...statementIds, ...debate.sources.map(({ id }) => id), 'main', 'notes', 'outline']
      expect(onPage).toHaveLength(new Set(onPage).size)
    })

    test('says about as much on either side, or its author says why not', () => {
      const words = debate.sides.slice(0, 2).map(({ id }) => {
        const held = debate.statements.filter(({ sides }) => sides.length === 1 && sides[0] === id)
        return held.flatMap(({ text, detail }) => `${text} ${detail ?? ''}`.split(/\s+/)).length
      })
      const share = Math.max(...words) / Math.min(...words)
      expect(share < 1.25 || (reading.notes.imbalance?.text.length ?? 0) > 100, `${share}`).toBe(true)
    })
  })
}

const research = '../shared/content/peru.md'
const mapped: Record<string, string> = ids

describe.skipIf(!existsSync(research))(
  `the Peru debate against ${research} (skipped where that file is missing)`,
  async () => {
    const found = existsSync(research) ? readResearch(readFileSync(research, 'utf8')) : []
    const { debate } = readDebate(await loadDebate({ lang: 'en', slug: 'us-military-peru' }))
    const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
    const relations = new Map(debate.relations.map(({ id, kind }) => [id, kind]))

    test('holds all 108 statements, each on its side', () => {
      expect(found).toHaveLength(108)
      const sides = { official: ['official'], critic: ['critics'] }
      for (const { id, side } of found) expect(statementOf.get(mapped[id] ?? '')?.sides, id).toEqual(sides[side])
    })

    test('holds all 181 relations', () => {
      const wanted = found.flatMap(({ id, relations: made }) => made.map((relation) => ({ id, ...relation })))
      expect(wanted).toHaveLength(181)
      for (const { id, kind, to } of wanted) {
        expect(relations.get(relationId([mapped[id] ?? ''], mapped[to] ?? '')), `${id} ${kind} ${to}`).toBe(kind)
      }
    })

    test('cites every source that the research names for a statement', () => {
      for (const { id, sources } of found) {
        expect(statementOf.get(mapped[id] ?? '')?.sources, id).toEqual(expect.arrayContaining(sources))
      }
    })
  },
)

interface Researched {
  id: string
  side: 'official' | 'critic'
  relations: { kind: 'support' | 'attack'; to: string }[]
  sources: string[]
}

/** The statements of the research file: one `### id` a statement, one `- key: value` a field. */
function readResearch(text: string): Researched[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const field = (name: string) => new RegExp(`^- ${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      const clauses = field('relations').split(';')
      return {
        id: block.split('\n')[0]?.trim() ?? '',
        side: field('side') === 'critic' ? ('critic' as const) : ('official' as const),
        relations: clauses.flatMap((clause) => {
          const kind = clause.includes('supports') ? ('support' as const) : ('attack' as const)
          return (clause.match(/PE-[A-Z]\d+/g) ?? []).map((to) => ({ kind, to }))
        }),
        sources: (field('sources').match(/P[K\d]\d+/g) ?? []).map((source) => source.toLowerCase()),
      }
    })
}
