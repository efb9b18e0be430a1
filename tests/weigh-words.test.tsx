/** Every label explains itself in a sentence, in each language of the interface; and the page says the same of every side. */

import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString as textIn } from 'hast-util-to-string'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages, wordsOf } from '../components/catalogue/catalogue.ts'
import { textOf } from '../components/weigh/parts.ts'
import { openTelling, tellReason, tellTie } from '../components/weigh/tell-reason.ts'
import { WeighPage } from '../components/weigh/weigh-page.tsx'
import { openDebate } from '../debate/open.ts'
import { presetOf } from '../debate/reason/preset.ts'
import type { Argued, Choice, Tie } from '../debate/reason/types.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { viewDebate } from '../debate/view.ts'

const view = viewDebate(await openDebate({ lang: 'en', slug: 'us-military-peru' }))
const { debate } = view.open

const tie = (kind: Tie['kind'], from: string[], to: string): Tie => ({ id: `${from.join('+')}->${to}`, kind, from, to })
const ties = [
  tie('attack', ['b'], 'a'),
  tie('support', ['c', 'd'], 'a'),
  tie('attack', ['e'], 'b->a'),
  tie('attack', ['f'], 'g'),
  tie('attack', ['g'], 'f'),
]
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const argued: Argued = { statements: ids.map((id) => ({ id })), relations: ties }
const numbers = new Map(ids.map((id, index) => [id, index + 1]))

/** The sentence for a statement under choices. */
function sentenceOf(id: string, choices: Record<string, Choice>, lang = 'en'): string {
  const weighing = weigh(argued, new Map(Object.entries(choices)))
  const reason = weighing.reasons.get(id)
  if (!reason) throw new Error(`missing ${id}`)
  return textOf(tellReason(reason, weighing, openTelling(wordsOf(lang).weigh.live, lang, numbers, ties)))
}

describe('sentences', () => {
  it.each<[string, Record<string, Choice>, string]>([
    ['a', { b: 'accept', e: 'reject' }, 'Falls, because statement 2, which you accepted, challenges it.'],
    [
      'a',
      { a: 'accept', e: 'reject' },
      'Since you accepted it, this is not heeded: statement 2, which stands, challenges it.',
    ],
    ['a', {}, 'statement 3, which stands, and statement 4, which stands, together support it'],
    [
      'a',
      {},
      'the challenge from statement 2, which stands, does not hold, because statement 5, which stands, questions that link.',
    ],
    [
      'a',
      { c: 'reject' },
      'Falls, because no reason given for it holds: the joint support from statement 3, which you rejected,',
    ],
    ['b', {}, 'so it is taken on its word.'],
    ['f', {}, 'Stays open: whether the challenge from statement 7, which stays open, holds stays open.'],
    ['g', { f: 'reject' }, 'taken on its word, and the challenge from statement 6, which you rejected, does not hold.'],
  ])('%s with %o', (id, choices, sentence) => {
    expect(sentenceOf(id, choices)).toContain(sentence)
  })

  it('says the same in Spanish', () => {
    expect(sentenceOf('a', { b: 'accept', e: 'reject' }, 'es')).toBe(
      'Cae, porque el enunciado 2, que usted aceptó, lo cuestiona.',
    )
  })

  it('tells links on links in words', () => {
    const telling = openTelling(wordsOf('en').weigh.live, 'en', numbers, ties)
    const texts = ties.slice(1, 3).map((one) => textOf(tellTie(one, telling)))
    expect(texts).toEqual([
      'statement 3 and statement 4 together support statement 1',
      'statement 5 questions the link from statement 2 to statement 1',
    ])
  })

  it.each(interfaceLanguages)('%s has one for every statement of a real debate, however it is weighed', (lang) => {
    const all = new Map(debate.statements.map(({ id }, index) => [id, index + 1]))
    const telling = openTelling(wordsOf(lang).weigh.live, lang, all, debate.relations)
    for (const choices of [new Map(), ...debate.sides.map(({ id }) => presetOf(debate, id))]) {
      const weighing = weigh(debate, choices)
      for (const reason of weighing.reasons.values()) {
        expect(textOf(tellReason(reason, weighing, telling))).toMatch(/^[A-Z].*[^ ]\.$/)
      }
    }
  })
})

describe('the page', () => {
  const render = (lang: string) => {
    const open = { ...view.open, debate: { ...debate, lang } }
    return fromHtml(renderToStaticMarkup(<WeighPage view={{ ...view, open }} />))
  }
  const pages = new Map(interfaceLanguages.map((lang) => [lang, render(lang)]))
  const pageIn = (lang: string) => pages.get(lang) ?? render(lang)

  it.each(interfaceLanguages)('%s gives every statement the same three choices, none of them made', (lang) => {
    const page = pageIn(lang)
    const words = wordsOf(lang).weigh
    const cards = selectAll('[data-statement]', page)
    expect(cards.map(({ properties }) => properties.dataStatement).sort()).toEqual(
      debate.statements.map(({ id }) => id).sort(),
    )
    for (const card of cards) {
      const labels = selectAll('fieldset label', card).map((label) => textIn(label))
      expect(labels).toEqual([words.accept, words.leave, words.reject])
      expect(select('input:checked', card)?.properties.value ?? select('input[checked]', card)?.properties.value).toBe(
        'leave',
      )
    }
  })

  it('offers each side a preset, a row of sums and two steps on the scale', () => {
    const page = pageIn('es')
    for (const { id, name } of debate.sides) {
      expect(textIn(select(`[data-preset="${id}"]`, page) ?? page)).toBe(`Como lo ve «${name}»`)
      expect(selectAll(`tr[data-sums="${id}"]`, page)).toHaveLength(1)
      expect(selectAll(`[data-stance="before"] [data-step^="${id}"]`, page)).toHaveLength(2)
    }
  })

  it('gives a third side all that the first two have', async () => {
    const three = viewDebate(await openDebate({ lang: 'en', slug: 'atacama-lithium' }))
    const page = fromHtml(renderToStaticMarkup(<WeighPage view={three} />))
    const { sides } = three.open.debate
    expect(sides.length).toBeGreaterThan(2)
    for (const { id } of sides) {
      expect(selectAll(`[data-preset="${id}"]`, page)).toHaveLength(1)
      expect(selectAll(`[data-side-names] [data-sums="${id}"], tr[data-sums="${id}"]`, page)).toHaveLength(2)
      expect(selectAll(`[data-stance="after"] [data-step="${id}!"]`, page)).toHaveLength(1)
    }
  })

  it('uses no word of judgement', () => {
    for (const lang of interfaceLanguages) {
      expect(JSON.stringify(wordsOf(lang).weigh)).not.toMatch(
        /\b(wins?|winner|refut|debunk|gana|ganador|refuta|score)/i,
      )
    }
  })
})
