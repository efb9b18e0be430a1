/** The interface's words: what a message becomes, and that every language says all of it. */

import { describe, expect, it } from 'vitest'
import { interfaceLanguage, interfaceLanguages, wordsOf } from '../components/catalogue/catalogue.ts'
import { fill, type Message } from '../components/catalogue/fill.ts'

type Words = { [key: string]: Message | Words }

/** Every message of a catalogue by its way there: `common.compare`. */
function messagesIn(words: Words, way = ''): [way: string, message: Message][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' || 'other' in value
      ? [[`${way}${key}`, value as Message] as [string, Message]]
      : messagesIn(value as Words, `${way}${key}.`),
  )
}

const namesIn = (message: Message) => {
  const texts = typeof message === 'string' ? [message] : Object.values(message)
  return new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))
}

describe('fill', () => {
  it('puts values in their places, numbers as the language writes them', () => {
    expect(fill('{a} of {b}', { a: 1234, b: 'many' }, 'en')).toBe('1,234 of many')
    expect(fill('{a} de {b}', { a: 12345, b: 'muchos' }, 'es')).toBe('12.345 de muchos')
  })

  it('chooses the plural form of the language', () => {
    const links = { one: '{count} link', other: '{count} links' }
    expect([0, 1, 2].map((count) => fill(links, { count }, 'en'))).toEqual(['0 links', '1 link', '2 links'])
    expect(fill({ one: 'x', few: 'y', other: 'z' }, { count: 3 }, 'ru')).toBe('y')
  })

  it('leaves no hole', () => {
    expect(() => fill('{a}', {}, 'en')).toThrow('missing value {a}')
    expect(() => fill({ other: '{count}' }, {}, 'en')).toThrow('missing {count}')
  })
})

describe('languages', () => {
  it('are found by their primary subtag, English for what the interface does not speak', () => {
    expect(['es', 'es-PE', 'EN', 'ar'].map(interfaceLanguage)).toEqual(['es', 'es', 'en', 'en'])
  })

  const english = new Map(messagesIn(wordsOf('en') as unknown as Words))

  it.each(interfaceLanguages)('%s says every message, with the same values', (lang) => {
    const messages = new Map(messagesIn(wordsOf(lang) as unknown as Words))
    expect([...messages.keys()]).toEqual([...english.keys()])
    for (const [way, message] of messages) {
      const wanted = namesIn(english.get(way) ?? '')
      wanted.add('count')
      expect({ way, unknown: [...namesIn(message)].filter((name) => !wanted.has(name)) }).toEqual({ way, unknown: [] })
    }
  })

  it.each(interfaceLanguages)('%s has the plural forms that its language needs', (lang) => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    for (const [way, message] of messagesIn(wordsOf(lang) as unknown as Words)) {
      if (typeof message === 'string') continue
      // Spanish has a form for whole millions, which no count here reaches.
      expect({ way, forms: Object.keys(message) }).toEqual({
        way,
        forms: expect.arrayContaining(forms.filter((form) => form !== 'many')),
      })
    }
  })
})
