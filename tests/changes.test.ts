/** What is different between two states of a debate: nothing is passed over, and going back undoes it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWordings } from '../debate/changes/wording.ts'
import { type Changes, compareReleases, isUnchanged } from '../debate/changes.ts'
import { compareSides } from '../debate/compare.ts'
import { type DebateData, debateData } from '../debate/data.ts'
import { canonicalJson } from '../debate/digest.ts'
import type { Debate } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'

const dataOf = (debate: Debate) => debateData(debate, compareSides(debate))

/** States whose statements share their ids, so that each pair has all kinds of differences. */
const anyState = fc
  .record({ statements: fc.integer({ min: 1, max: 25 }), sides: fc.constantFrom(2, 3), seed: fc.nat() })
  .map((wanted) => dataOf(generateDebate({ ...wanted, themes: 3 })))

/** Lists of what is only in one of two states, told from the other end. */
function turned(changes: Changes): Changes {
  const turn = <Pair extends { before: unknown; after: unknown }>(pairs: Pair[]) =>
    pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before }))
  const { links, sources, frame } = changes
  return {
    ...{ added: changes.withdrawn, withdrawn: changes.added, reworded: turn(changes.reworded) },
    ...{ moved: turn(changes.moved), evidence: turn(changes.evidence), otherwise: turn(changes.otherwise) },
    ...{ answered: turn(changes.noLongerAnswered), noLongerAnswered: turn(changes.answered) },
    links: { added: links.withdrawn, withdrawn: links.added },
    sources: { added: sources.withdrawn, withdrawn: sources.added, changed: turn(sources.changed) },
    frame: frame.map(({ before, after, ...rest }) => ({
      ...rest,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    })),
  }
}

/** The same changes, whatever state's order they are told in. */
function asSets(whole: unknown): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
  }
  return sorted(whole)
}

describe('comparing two states', () => {
  it('finds nothing between a state and itself', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(isUnchanged(compareReleases(state, state))).toBe(true)
      }),
    )
  })

  it('finds the same from the other end, turned round', () => {
    fc.assert(
      fc.property(anyState, anyState, (one, other) => {
        const there = compareReleases(one, other)
        const back = compareReleases(other, one)
        expect(back.added).toEqual(there.withdrawn)
        expect(back.withdrawn).toEqual(there.added)
        expect(asSets(turned(back))).toEqual(asSets(there))
      }),
    )
  })

  it('finds nothing but what is different, and passes over nothing but order and date', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.nat(), (state, where, how) => {
        const changed = change(JSON.parse(JSON.stringify(state)) as DebateData, where, how)
        expect(isUnchanged(compareReleases(state, changed))).toBe(
          canonicalJson(contentOf(state)) === canonicalJson(contentOf(changed)),
        )
      }),
      { numRuns: 500 },
    )
  })
})

/** A state without order and date. */
function contentOf({ comparison: _, updated: __, ...state }: DebateData): unknown {
  return asSets(state)
}

/** Another text, another list or nothing in one place of a statement, a link, a side, a theme or a source. */
function change(state: DebateData, where: number, how: number): DebateData {
  const parts: unknown[] = [...state.statements, ...state.relations, ...state.sides, ...state.themes, state]
  const holders = parts as Record<string, unknown>[]
  const holder = holders[where % holders.length]
  if (!holder) return state
  if ('format' in holder) holder[['title', 'question', 'summary', 'updated'][how % 4] ?? ''] = 'Otherwise.'
  else if ('from' in holder) holder.scheme = how % 2 ? 'from evidence' : undefined
  else if ('voices' in holder) changeStatement(holder, how)
  else holder.name = how % 2 ? holder.name : 'Otherwise'
  if (how % 5 === 0) state.sources.push({ id: 'p01', type: 'report', title: 'Annual report' })
  return JSON.parse(JSON.stringify(state)) as DebateData
}

function changeStatement(statement: Record<string, unknown>, how: number): void {
  const changes: Record<string, unknown>[] = [
    { text: 'Otherwise.' },
    { detail: 'More.' },
    { evidence: 'disputed' },
    { theme: 'theme-1' },
    { sides: ['critics', 'official'] },
    { voices: ['somebody'] },
    { sources: ['p01'] },
    { lang: 'es' },
  ]
  Object.assign(statement, changes[how % changes.length])
}

describe('two wordings', () => {
  const words = fc.array(fc.constantFrom('troops', 'stay', ' ', '. ', ', ', 'law', 'Perú', '“', "'s", '\n'), {
    maxLength: 20,
  })
  const anyText = fc.oneof(
    words.map((list) => list.join('')),
    fc.string(),
  )

  it('are told whole, and as changed only where they differ', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const told = compareWordings(before, after)
        expect(told.before.map(({ text }) => text).join('')).toBe(before)
        expect(told.after.map(({ text }) => text).join('')).toBe(after)
        const hasChanges = [...told.before, ...told.after].some(({ changed }) => changed)
        expect(hasChanges).toBe(before !== after)
        const marked = [...told.before, ...told.after].filter(({ text, changed }) => changed && text.trim())
        expect(marked.filter(({ text }) => text !== text.trim())).toEqual([])
      }),
    )
  })

  it('name the words that changed', () => {
    const { before, after } = compareWordings('Troops come by invitation.', 'Troops may come by written consent.')
    expect(before.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['invitation'])
    expect(after.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['may', 'written consent'])
  })
})
