/** The library: each debate once, in the page's language where it can be; facets that point at the right cards. */

import { describe, expect, it } from 'vitest'
import { wordsOf } from '../components/catalogue/catalogue.ts'
import { placesOf, readChoice } from '../components/library-choice.ts'
import { asTotals } from '../components/library-counts.tsx'
import { listLibrary } from '../debate/library.ts'
import { listFacets } from '../debate/library-facets.ts'
import { commonName, divideIntoPages } from '../debate/library-lists.ts'
import { faceTheme, gatherThemes } from '../debate/library-themes.ts'
import { countVoiceless, gatherVoices, tellVoice } from '../debate/library-voices.ts'
import { shared } from './library-debates.ts'

const debates = await shared()
const inEnglish = debates.filter(({ debate }) => debate.lang === 'en')
const spoken = <Item>(items: readonly (Item | undefined)[]): Item[] => items.filter((item) => item !== undefined)

describe('the shelves', () => {
  it('show every debate once: those of the language first, the others by their language', () => {
    const shelves = listLibrary(debates, 'es')
    expect(shelves.map(({ lang, cards }) => [lang, cards.map(({ slug }) => slug)])).toEqual([
      ['es', ['dam']],
      ['en', ['base', 'port']],
    ])
    expect(shelves[0]?.cards[0]?.langs).toEqual(['en', 'es'])
    expect(listLibrary(debates, 'en').map(({ lang, cards }) => [lang, cards.length])).toEqual([['en', 3]])
  })

  it('count each side of a debate, the one that won the toss first', () => {
    for (const card of listLibrary(debates, 'en').flatMap(({ cards }) => cards)) {
      const open = debates.find(({ debate }) => debate.slug === card.slug && debate.lang === card.lang)
      expect(card.counts[0]?.side.id).toBe(open?.comparison.startSide)
      const held = card.counts.reduce((sum, { statements }) => sum + statements, card.commonGround)
      expect(held).toBe(open?.debate.statements.length)
      const unanswered = card.counts.reduce((sum, count) => sum + count.unanswered, 0)
      expect(unanswered).toBe(open?.comparison.unanswered.length)
    }
  })
})

describe('the facets', () => {
  const shelves = listLibrary(debates, 'en')
  const cards = shelves.flatMap((shelf) => shelf.cards)
  const facets = listFacets(shelves, 'en', (kind) => kind.toUpperCase())
  const chosen = (search: string) =>
    [...(placesOf(readChoice(search, facets), facets) ?? [])].map((place) => cards[place]?.slug)

  it('say of each theme, kind and voice in which debates it is', () => {
    for (const { id, at } of facets.themes) {
      const having = cards.flatMap((card, place) => (card.themes.some((theme) => theme.id === id) ? [place] : []))
      expect(at).toEqual(having)
    }
    expect(facets.kinds.map(({ id, name }) => [id, name])).toEqual([
      ['court', 'COURT'],
      ['government', 'GOVERNMENT'],
    ])
    expect(facets.voices.map(({ id, kind, at }) => [id, facets.kinds[kind]?.id, at.length])).toEqual([
      ['court', 'court', 1],
      ['ministry', 'government', 2],
    ])
  })

  it('are asked together, and forget what this library has not', () => {
    expect(chosen('?theme=land')).toEqual(['base', 'port'])
    expect(chosen('?theme=land&voice=ministry')).toEqual(['base'])
    expect(chosen('?kind=court&theme=water')).toEqual([])
    expect(readChoice('?theme=nowhere&voice=ministry&kind=court', facets)).toEqual({
      theme: '',
      kind: 'court',
      voice: '',
    })
    expect(placesOf(readChoice('?theme=constructor', facets), facets)).toBe(undefined)
  })
})

describe('themes across debates', () => {
  const themes = gatherThemes(inEnglish, 'en')

  it('are one by their id, and keep the name that each debate gives them', () => {
    const land = themes.find(({ id }) => id === 'land')
    expect(land?.debates.map(({ open, name }) => [open.debate.slug, name])).toEqual([
      ['base', 'Land'],
      ['port', 'Land and sea'],
    ])
    expect(themes.map(({ name }) => name)).toEqual([...themes.map(({ name }) => name)].sort())
  })

  it('hold every statement of their debates once, and sum what each side says', () => {
    const ids = themes.flatMap((theme) =>
      theme.debates.flatMap((use) => {
        const { exchanges, commonGround, unplaced } = faceTheme(use)
        const turns = exchanges.flatMap(({ rows }) => rows.flat()).map(({ statement }) => statement)
        return [...turns, ...commonGround, ...unplaced].map(({ id }) => `${use.open.debate.slug}/${id}`)
      }),
    )
    const all = inEnglish.flatMap(({ debate }) => debate.statements.map(({ id }) => `${debate.slug}/${id}`))
    expect(ids.sort()).toEqual(all.sort())
    const total = themes.flatMap(({ totals, commonGround }) => [commonGround, ...totals.map((one) => one.statements)])
    expect(total.reduce((sum, number) => sum + number)).toBe(all.length)
  })

  it('call a side by its name where debates agree, else by what its id stands for', () => {
    const names = ['water', 'land'].map((id) => asTotals(themes.find((theme) => theme.id === id)?.totals ?? [], 'en'))
    expect(names[0]?.map(({ name }) => name)).toEqual(['Critics', 'Builders'])
    const { official } = wordsOf('en').library.sidesOfSeveral
    expect(names[1]?.map(({ name }) => name)).toEqual([official, 'Critics'])
  })
})

describe('voices across debates', () => {
  const voices = gatherVoices(inEnglish, 'en')
  const ministry = voices.find(({ id }) => id === 'ministry')

  it('are those that say something, with what they say in every debate', () => {
    expect(voices.map(({ id, statements, unanswered }) => [id, statements, unanswered])).toEqual([
      ['court', 1, 1],
      ['ministry', 3, 2],
    ])
    expect(ministry?.debates.map(({ open }) => open.debate.slug)).toEqual(['base', 'dam'])
  })

  it('are told with what answers them and what they answer, by the side that they speak for', () => {
    const [base] = spoken([ministry?.debates[0]]).map(tellVoice)
    expect(base?.map(({ side, said }) => [side?.id, said.map(({ statement: { id } }) => id)])).toEqual([
      ['official', ['claim', 'reply']],
    ])
    // `reply` undercuts the attack of `concern`, which answers it.
    expect(base?.[0]?.said).toMatchObject([
      { answeredBy: ['concern'], answers: [] },
      { answeredBy: [], answers: ['concern'] },
    ])
  })

  it('answer as the debate itself counts it: what it calls unanswered, nothing answers', () => {
    for (const use of voices.flatMap(({ debates: uses }) => uses)) {
      for (const { statement, answeredBy } of tellVoice(use).flatMap(({ said }) => said)) {
        const isUnanswered = use.open.comparison.unanswered.includes(statement.id)
        expect(isUnanswered && answeredBy.length > 0, statement.id).toBe(false)
      }
    }
  })

  it('leave the statements that name none, which are counted', () => {
    const silent = inEnglish.flatMap(({ debate }) => debate.statements.filter(({ voices: held }) => held.length === 0))
    const counted = countVoiceless(inEnglish, 'en')
    expect(counted.reduce((sum, { total }) => sum + total, 0)).toBe(silent.length)
    expect(counted.map(({ open }) => open.debate.title)).toEqual(['A base', 'A dam', 'A port'])
  })
})

it('names what is shared as most call it, and divides long lists', () => {
  expect(commonName(['a', 'b', 'b'])).toBe('b')
  expect(commonName(['b', 'a'])).toBe('b')
  expect(divideIntoPages([1, 2, 3], 2)).toEqual([[1, 2], [3]])
  expect(divideIntoPages([], 2)).toEqual([[]])
})
