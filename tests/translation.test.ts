/** A translation: the words of one file on the structure of another. */

import { describe, expect, it } from 'vitest'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { readDebate } from '../debate/read.ts'
import { isOffered, translationOf } from '../debate/translation.ts'
import { standardDebate, standardTranslation } from './standard-debate.ts'

const original = `<Theme id="sovereignty">
  <Claim id="by-invitation" voices="ministry" sources="p01" evidence="disputed">
    Troops come by invitation.

    Congress votes on each entry.
  </Claim>
  <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
  <Claim id="treaty" undercuts="own-agenda->by-invitation">The treaty names their task.</Claim>
  <Claim id="vote" lang="qu">Congreso nisqa akllan.</Claim>
  <CommonGround id="report">Congress hears of each entry.</CommonGround>
</Theme>`

const translated = `<Theme id="sovereignty">
  <CommonGround id="report">El Congreso se entera de cada ingreso.</CommonGround>

  Prosa entre las frases.

  <Concern id="own-agenda">Podrían seguir una agenda *propia*.</Concern>
  <Claim id="by-invitation">
    Las tropas vienen por invitación.

    El Congreso vota cada ingreso.
  </Claim>
</Theme>`

const reading = readDebate(standardTranslation(translated, original))
const whole = readDebate(standardDebate(original))
const wordless = ({
  text: _text,
  detail: _detail,
  lang: _lang,
  place: _place,
  ...rest
}: (typeof whole.debate.statements)[0]) => rest

describe('a translation', () => {
  it('says in its own words what its original says, in the original order and with the original ties', () => {
    const { debate } = reading
    expect(debate.statements.map(wordless)).toEqual(whole.debate.statements.map(wordless))
    expect([debate.relations, debate.sources]).toEqual([whole.debate.relations, whole.debate.sources])
    expect(debate.statements[0]).toMatchObject({
      text: 'Las tropas vienen por invitación.',
      detail: 'El Congreso vota cada ingreso.',
      place: { file: 'es.mdx' },
    })
    expect(debate.statements[0]).not.toHaveProperty('lang')
    expect(debate.sides.map(({ id, name }) => [id, name])).toEqual([
      ['official', 'Versión oficial'],
      ['critics', 'Preocupaciones críticas'],
    ])
    expect(debate.themes.map(({ name }) => name)).toEqual(['Soberanía'])
    expect(debate.voices).toMatchObject([{ id: 'ministry', name: 'Ministerio de Defensa', kind: 'government' }])
    expect([debate.lang, debate.updated]).toEqual(['es', '2026-11-24'])
  })

  it('falls back to the original where it says nothing, and says in which language that is', () => {
    const { statements } = debateData(reading.debate, compareSides(reading.debate))
    expect(statements.map(({ id, lang }) => [id, lang])).toEqual([
      ['by-invitation', undefined],
      ['own-agenda', undefined],
      ['treaty', 'en'],
      ['vote', 'qu'],
      ['report', undefined],
    ])
    expect(statements[2]?.text).toBe('The treaty names their task.')
  })

  it('needs no words for what the original has in its language', () => {
    const quechua = standardTranslation(translated, original)
    const text = quechua.debate.text
    const reading = readDebate({ ...quechua, lang: 'qu', debate: { path: 'qu.mdx', text } })
    expect(reading.translating?.missing).toEqual(['treaty'])
    expect(reading.debate.statements.find(({ id }) => id === 'vote')).not.toHaveProperty('lang')
  })

  it('keeps the original names of themes and voices that it does not name', () => {
    const files = standardTranslation(translated, original)
    const text = files.debate.text.replace(/(?:themes|voices):.*\n/g, '')
    const { debate } = readDebate({ ...files, debate: { path: 'es.mdx', text } })
    expect([debate.themes[0]?.name, debate.voices[0]?.name]).toEqual(['Sovereignty', 'Ministry of Defence'])
  })

  it('has everything that the same debate in one language has', () => {
    const same = standardTranslation(
      original.replace(/ (?:voices|sources|evidence|attacks|undercuts|lang)="[^"]*"/g, ''),
    )
    const { debate } = readDebate({ ...same, original: standardDebate(original) })
    expect(compareSides(debate)).toEqual({
      ...compareSides(whole.debate),
      themes: compareSides(debate).themes,
    })
    expect(checkDebate(readDebate({ ...same, original: standardDebate(original) }))).toEqual([])
  })
})

describe('completeness', () => {
  it('is told for each side, then for what belongs to several', () => {
    expect(translationOf(reading)).toEqual({
      from: 'en',
      parts: [
        { side: 'official', translated: 1, total: 3 },
        { side: 'critics', translated: 1, total: 1 },
        { translated: 1, total: 1 },
      ],
      share: 0.6,
      missing: ['treaty', 'vote'],
    })
    expect(translationOf(whole)).toBeUndefined()
  })

  it('is warned of where the sides differ by more than ten percentage points', () => {
    const messages = checkDebate(reading).filter(({ rule }) => rule === 'translation-balance')
    expect(messages.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('of four fifths is enough to be offered; an original always is', () => {
    const at = (share: number) => isOffered({ from: 'en', parts: [], share, missing: [] })
    expect([at(0.79), at(0.8), isOffered(undefined)]).toEqual([false, true, true])
  })
})
