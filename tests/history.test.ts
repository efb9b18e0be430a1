/** What the page of changes tells of a debate and its releases. */

import { describe, expect, it } from 'vitest'
import { stateWords } from '../components/changes-words.ts'
import { tellHistory as tell } from '../debate/changes/history.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { digestOf } from '../debate/digest.ts'
import type { Debate } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate } from './standard-debate.ts'

const tellHistory = (open: OpenDebate) => tell(open, stateWords('en'))
const dataOf = (debate: Debate) => debateData(debate, compareSides(debate))

describe('the history of a debate', () => {
  const states = [
    standardDebate(`<Theme id="sovereignty">
      <Claim id="by-invitation">Troops come by invitation.</Claim>
      <Concern id="own-agenda" attacks="by-invitation" evidence="disputed">They follow an agenda.</Concern>
      <Concern id="no-end">Nobody says when they leave.</Concern>
    </Theme>`),
    standardDebate(`<Theme id="sovereignty">
      <Claim id="by-invitation">Troops come by written invitation.</Claim>
      <Concern id="own-agenda" attacks="by-invitation" evidence="forecast">They follow an agenda.</Concern>
      <Claim id="agreed-aims" attacks="own-agenda" sources="p01">Aims are agreed.</Claim>
    </Theme>`),
  ].map((files) => readDebate(files).debate)
  const [first, second] = states as [Debate, Debate]
  const release = (debate: Debate, date: string) => {
    const data = dataOf(debate)
    return { hash: digestOf(data), lang: 'en', date, note: 'A note.', data, html: '' }
  }
  const open = (debate: Debate, releases: ReturnType<typeof release>[]) =>
    ({ debate, comparison: compareSides(debate), releases }) as unknown as OpenDebate

  it('is empty where nothing was released', () => {
    expect(tellHistory(open(first, []))).toEqual([])
  })

  it('begins with the first release, which is compared with nothing', () => {
    const [entry, ...others] = tellHistory(open(first, [release(first, '2026-11-25')]))
    expect(others).toEqual([])
    expect(entry?.changes).toBe(undefined)
    expect(entry?.release?.embed).toMatch(/^embed@[0-9a-f]{12}\.html$/)
    expect(entry?.counts.map(({ name, count }) => [name, count]).sort()).toEqual([
      ["Critics' concerns", 2],
      ['Official narrative', 1],
    ])
  })

  it('tells what is in no release yet before all others', () => {
    const [now, then] = tellHistory(open(second, [release(first, '2026-11-25')]))
    expect(now?.release).toBe(undefined)
    expect(then?.release?.date).toBe('2026-11-25')
    const told = now?.changes?.groups.map(({ kind, columns }) => [
      kind,
      columns.map(({ items }) => items.map(({ id }) => id)),
    ])
    const inOrder = (official: string[], critics: string[]) =>
      compareSides(second).startSide === 'official' ? [official, critics] : [critics, official]
    expect(told).toEqual([
      ['added', inOrder(['agreed-aims'], [])],
      ['reworded', inOrder(['by-invitation'], [])],
      ['withdrawn', inOrder([], ['no-end'])],
      ['answered', inOrder([], ['own-agenda'])],
      ['evidence', inOrder([], ['own-agenda'])],
    ])
    expect(now?.changes?.links.added).toMatchObject([{ kind: 'attack', to: { id: 'own-agenda' } }])
    expect(now?.changes?.frame).toEqual([])
    const withdrawn = now?.changes?.groups
      .find(({ kind }) => kind === 'withdrawn')
      ?.columns.flatMap(({ items }) => items)
    expect(withdrawn).toMatchObject([{ id: 'no-end', isThere: false }])
  })

  it('says nothing of today where today is released', () => {
    const releases = [release(second, '2026-11-26'), release(first, '2026-11-25')]
    const told = tellHistory(open(second, releases))
    expect(told.map((entry) => [entry.release?.date, entry.changes !== undefined, entry.isSame])).toEqual([
      ['2026-11-26', true, false],
      ['2026-11-25', false, false],
    ])
  })

  it('says so where only the order or the date is another', () => {
    const [now] = tellHistory(open({ ...first, updated: '2027-01-01' }, [release(first, '2026-11-25')]))
    expect(now).toMatchObject({ isSame: true })
    expect(now?.release).toBe(undefined)
  })
})
