/** What a search finds in the Peru debate, and in texts of other languages: every statement, with slips and in other forms. */

import { describe, expect, it } from 'vitest'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { isCommonWord } from '../debate/search/common-words.ts'
import { type Answer, openSearch } from '../debate/search/find.ts'
import { addressOf, recordsOf } from '../debate/search/records.ts'
import { splitWords } from '../debate/search/split-words.ts'
import { writeIndex } from '../debate/search/write-index.ts'
import { mulberry } from './generate-debate.ts'
import { smallDebate } from './small-debate.ts'

/** A search in debates of that language, as a browser asks it, and the names of the files that it has loaded. */
function searchIn(debates: Debate[], lang = 'en') {
  const files = writeIndex(lang, debates)
  const loaded: string[] = []
  const search = openSearch(lang, async (name) => {
    loaded.push(name)
    return JSON.parse(files.get(name) ?? 'no such file')
  })
  return { ...search, loaded, files }
}

const { debate: peru } = readDebate(await loadDebate({ lang: 'en', slug: 'us-military-peru' }))
const addresses = ({ hits }: Answer) => hits.map(({ address }) => address)
const root = `/en/${peru.slug}/`
const inPeru = searchIn([peru])

/** Words of at least four letters that mean something. */
function longWords(text: string): string[] {
  const words = splitWords(text).map(({ folded }) => folded)
  return words.filter((word) => /^\p{L}{4,}$/u.test(word) && !isCommonWord(word, 'en'))
}

/** A statement that says that and no more. */
function saying(text: string, lang = 'en', more: Partial<Debate['statements'][number]> = {}): Debate {
  const [statement] = smallDebate.statements
  if (!statement) throw new Error('Expected a statement')
  return { ...smallDebate, lang, statements: [{ ...statement, text, ...more }] }
}

describe('a search', () => {
  it('finds every statement by its words, first or among what shares them', async () => {
    for (const { id, text } of peru.statements) {
      const { hits, isPartial } = await inPeru.ask(longWords(text).slice(0, 6).join(' '), 5)
      expect(
        hits.map(({ record }) => record.id),
        text,
      ).toContain(id)
      expect(isPartial, text).toBe(false)
    }
  })

  it('finds every statement by a long word with one slip', async () => {
    const random = mulberry(3)
    for (const { id, text } of peru.statements) {
      const words = longWords(text).sort((a, b) => b.length - a.length)
      const slip = misspell(words[0] ?? '', random)
      const found = await inPeru.ask(slip, 400)
      expect(addresses(found), `${slip} for ${words[0]}`).toContain(`${root}#${id}`)
    }
  })

  it.each(['bsae', 'bases', 'nvay', 'armyy', 'Perru'])('forgives the slip in %s', async (word) => {
    expect((await inPeru.ask(word, 1)).total).toBeGreaterThan(0)
  })

  it.each(['peu', 'lw', '2199'])(
    'takes %s as it is: what is so short, or a number, is too like others',
    async (word) => {
      expect((await inPeru.ask(word, 1)).total).toBe(0)
    },
  )

  it('leads to the statement, to the entry of the ledger, to what a voice says, to a theme and to a debate', () => {
    const at = (kind: string) => recordsOf(smallDebate).find((record) => record.kind === kind)
    const kinds = ['debate', 'theme', 'statement', 'voice', 'source'].map(at)
    expect(kinds.map((record) => record && addressOf(record, 'en', 'small'))).toEqual([
      ...['/en/small/', '/en/small/?theme=sovereignty', '/en/small/#by-invitation'],
      ...['/en/small/?voice=ministry', '/en/small/sources/#p01'],
    ])
  })

  it('finds what is without accents or capitals, in other numbers and genders, and marks it', async () => {
    const { ask } = searchIn([saying('La **Soberanía** de las naciones pequeñas.', 'es')], 'es')
    for (const question of ['soberania', 'SOBERANÍA', 'soberanías', 'pequeño', 'nacion', 'soberanai', 'sobe']) {
      const answer = await ask(question, 5)
      expect(addresses(answer), question).toContain('/es/small/#by-invitation')
      expect(
        answer.mark('La Soberanía de las naciones pequeñas.').filter(({ isMarked }) => isMarked),
        question,
      ).toHaveLength(1)
    }
  })

  it('cuts a text into all that it is', async () => {
    const answer = await inPeru.ask('exercises law', 1)
    const parts = answer.mark('Lawyers exercised under the law; EXERCISE!')
    expect(parts.map(({ text }) => text).join('')).toBe('Lawyers exercised under the law; EXERCISE!')
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['exercised', 'law', 'EXERCISE']),
    )
  })

  it('finds words of scripts without spaces, and of languages that it has no rules for', async () => {
    const japanese = searchIn([saying('米軍基地は沖縄の経済に影響を与える。', 'ja')], 'ja')
    expect(addresses(await japanese.ask('沖縄', 5))).toEqual(['/ja/small/#by-invitation'])
    const arabic = searchIn([saying('السِّيادة على الأرض', 'ar')], 'ar')
    expect(addresses(await arabic.ask('السيادة', 5))).toEqual(['/ar/small/#by-invitation'])
  })

  it('says in which language a text is that fell back', async () => {
    const { ask } = searchIn([saying('Troops come by invitation.', 'es', { lang: 'en' })], 'es')
    expect((await ask('invitation', 5)).hits.map(({ record }) => record.lang)).toEqual(['en'])
  })
})

describe('an answer', () => {
  it('holds all words; only where nothing does, some of them, and says so', async () => {
    const debate = saying('Zebras graze.')
    const { ask } = searchIn([debate, { ...saying('Yaks graze too.'), slug: 'yaks' }])
    expect(
      [await ask('zebras graze', 9), await ask('zebras yaks', 9)].map(({ total, isPartial }) => [total, isPartial]),
    ).toEqual([
      [1, false],
      [2, true],
    ])
  })

  it('is nothing for words that nobody uses, for none, and for those that everybody uses', async () => {
    const [unknown, none, common] = [
      await inPeru.ask('qqqqqq', 9),
      await inPeru.ask('  …', 9),
      await inPeru.ask('of the', 9),
    ]
    expect([unknown, none, common].map(({ total }) => total)).toEqual([0, 0, 0])
    expect([unknown, none, common].map(({ isCommon }) => isCommon)).toEqual([false, false, true])
  })

  it('stands in the same order whichever side says what', async () => {
    const [one, two] = peru.sides.map(({ id }) => id)
    const other = (side: string) => (side === one ? (two ?? '') : side === two ? (one ?? '') : side)
    const turned = { ...peru, statements: peru.statements.map((each) => ({ ...each, sides: each.sides.map(other) })) }
    const inTurned = searchIn([turned])
    for (const question of ['peru', 'congress', 'military law', 'base']) {
      expect(addresses(await inTurned.ask(question, 400))).toEqual(addresses(await inPeru.ask(question, 400)))
    }
  })

  it('is taken from few files, and tries again what could not be loaded', async () => {
    const { ask, loaded, files } = searchIn([peru])
    await ask('sovereignty', 10)
    expect(loaded.length).toBeLessThan(files.size / 2)
    expect(new Set(loaded).size).toBe(loaded.length)
    let isUp = false
    const search = openSearch('en', async (name) => {
      if (!isUp) throw new Error('down')
      return JSON.parse(files.get(name) ?? '')
    })
    await expect(search.ask('sovereignty', 10)).rejects.toThrow('down')
    isUp = true
    expect((await search.ask('sovereignty', 10)).total).toBeGreaterThan(0)
  })
})

/** One slip anywhere in a word: a letter too many, missing, wrong, or two in each other's place. */
function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1))
  const [before, own = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  const slips = [
    `${before}q${own}${after}`,
    before + after,
    `${before}q${after}`,
    before + after.slice(0, 1) + own + after.slice(1),
  ]
  return slips[Math.floor(random() * slips.length)] ?? word
}
