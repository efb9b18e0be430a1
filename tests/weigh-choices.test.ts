/** Choices outlive an address and a file, whatever anybody writes into either. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChoices, writeChoices } from '../components/weigh/choice-address.ts'
import { readFile, writeFile } from '../components/weigh/choice-file.ts'
import { longestReason, noNotes } from '../components/weigh/stance.ts'
import { loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { presetOf } from '../debate/reason/preset.ts'
import type { Choice } from '../debate/reason/types.ts'

const { debate } = readDebate(await loadDebate({ lang: 'en', slug: 'us-military-peru' }))
const ids = debate.statements.map(({ id }) => id)
const steps = ['official', 'critics', '~unsure']
const choiceOf = fc.constantFrom<Choice>('accept', 'reject')
const chosen = fc
  .dictionary(fc.constantFrom(...ids), choiceOf, { noNullPrototype: true })
  .map((choices) => new Map(Object.entries(choices)))

describe('the address', () => {
  it('brings every choice back', () => {
    fc.assert(
      fc.property(chosen, (choices) => {
        const read = readChoices(writeChoices(choices, ids), ids)
        expect(new Map(read?.choices)).toEqual(choices)
        expect(read?.unknown).toBe(0)
      }),
    )
  })

  it('is read by people while it is short, and stays below 2,000 characters with every statement chosen', () => {
    expect(writeChoices(new Map([[ids[0] ?? '', 'accept']]), ids)).toBe(`#accept=${ids[0]}`)
    const all = new Map(ids.map((id, index) => [id, index % 2 ? 'accept' : 'reject'] as const))
    const fragment = writeChoices(all, ids)
    expect(fragment.length).toBeLessThan(600)
    expect(readChoices(fragment, ids)?.choices.size).toBe(ids.length)
    for (const { id } of debate.sides) expect(writeChoices(presetOf(debate, id), ids).length).toBeLessThan(1500)
  })

  it('holds what a statement was called, not where it stood: a debate may grow', () => {
    const all = new Map(ids.map((id) => [id, 'accept'] as const))
    const grown = ['newcomer', ...ids.slice(3).reverse()]
    const read = readChoices(writeChoices(all, ids), grown)
    expect(new Set(read?.choices.keys())).toEqual(new Set(ids.slice(3)))
    expect(read?.unknown).toBe(3)
  })

  it('leaves out and counts what the debate does not have', () => {
    expect(readChoices(`#accept=${ids[0]}.no-such.constructor&reject=__proto__`, ids)).toEqual({
      choices: new Map([[ids[0], 'accept']]),
      unknown: 3,
    })
  })

  it.each(['', '#', '#main', '#by-invitation', '#%E0%A4%A'])('takes %j for a place on the page', (fragment) => {
    expect(readChoices(fragment, ids)).toBeUndefined()
  })

  it('tells nothing chosen from not begun', () => {
    expect(readChoices(writeChoices(new Map(), ids), ids)).toEqual({ choices: new Map(), unknown: 0 })
  })

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readChoices(`#accept=${text}`, ids)))
  })
})

describe('the file', () => {
  const origin = { slug: debate.slug, lang: 'en', updated: debate.updated, release: '0123456789ab' }
  const notes = { before: { step: 'critics', reason: 'Because …' }, after: { step: '~unsure', reason: '' } }
  const read = (text: string) => readFile(text, debate.slug, ids, steps)

  it('brings choices and notes back', () => {
    fc.assert(
      fc.property(chosen, (choices) => {
        expect(read(writeFile(origin, choices, notes))).toEqual({ choices, notes, unknown: 0 })
      }),
    )
  })

  it('says what it belongs to', () => {
    const saved: unknown = JSON.parse(writeFile(origin, new Map([[ids[1] ?? '', 'reject']]), noNotes))
    expect(saved).toMatchObject({ debate: debate.slug, release: '0123456789ab', accept: [], reject: [ids[1]] })
  })

  const ours = { format: 'visavis-weighing', version: 1, debate: debate.slug, accept: [], reject: [] }
  it.each<[string, string, object]>([
    ['no JSON', '<script>', { problem: 'fileNotOurs' }],
    ['other JSON', '[1, null]', { problem: 'fileNotOurs' }],
    [
      'a list where an object should be',
      JSON.stringify({ ...ours, accept: { length: 1 } }),
      { problem: 'fileNotOurs' },
    ],
    ['numbers for ids', JSON.stringify({ ...ours, reject: [1] }), { problem: 'fileNotOurs' }],
    ['a newer file', JSON.stringify({ ...ours, version: 2 }), { problem: 'fileNewer' }],
    ['another debate', JSON.stringify({ ...ours, debate: 'other' }), { problem: 'fileElsewhere', slug: 'other' }],
    ['a debate of no name', JSON.stringify({ ...ours, debate: '<b>' }), { problem: 'fileNotOurs' }],
    ['unknown ids', JSON.stringify({ ...ours, accept: ['__proto__', 'x'] }), { choices: new Map(), unknown: 2 }],
    ['no notes', JSON.stringify({ ...ours, before: 'x', after: { step: 'nobody', reason: 7 } }), { notes: noNotes }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected)
  })

  it('cuts a reason that no form would take', () => {
    const text = JSON.stringify({ ...ours, before: { step: '', reason: 'x'.repeat(9999) } })
    expect(read(text)).toMatchObject({ notes: { before: { reason: 'x'.repeat(longestReason) } } })
  })

  it('throws at no JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => void read(text)))
  })
})
