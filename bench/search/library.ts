/**
 * A library of generated debates with words as in the real texts: the frames of real sentences, the frequencies of real
 * words, and for each debate words and names of its own, as each real debate has. The same seed gives the same library.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Debate, Place, Source, Statement, Voice } from '../../debate/model.ts'
import { isCommonWord } from '../../debate/search/common-words.ts'
import { mulberry } from '../../tests/generate-debate.ts'

const place: Place = { file: 'generated', line: 1, column: 1 }

/** What all generated sentences are made of. */
export interface Language {
  lang: string
  /** Real sentences, as words and what stands between them. */
  frames: string[][]
  /** Every content word of the real texts as often as it stands there: a draw from it has their frequencies. */
  words: string[]
  /** Which letters follow two letters, for words that nobody has used yet. */
  letters: Map<string, string[]>
}

/** Reads the real texts of a language: our own debates, and the collected ones beside the project where they are there. */
export function readLanguage(lang: string): Language {
  const texts = [...readOwn(lang), ...readShared(lang)].join('\n')
  const sentences = texts.match(/[\p{Lu}][^.!?\n<>{}|]{60,240}[.!?]/gu) ?? []
  const frames = sentences.map((sentence) => sentence.split(/(?<=\p{L})(?=[^\p{L}])|(?<=[^\p{L}])(?=\p{L})/u))
  const words = frames.flat().filter((word) => isContent(word, lang))
  return { lang, frames, words, letters: followers(new Set(words)) }
}

function readOwn(lang: string): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  return files.filter((file) => path.basename(file) === `${lang}.mdx`).map((file) => read('content', file))
}

function readShared(lang: string): string[] {
  const folder = '../shared/content'
  const isOf = (file: string) => (/\.([a-z]{2})\.md$/.exec(file)?.[1] ?? 'en') === lang
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.md') && isOf(file))
      .map((file) => read(folder, file))
  } catch {
    return []
  }
}

const read = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')

export function isContent(word: string, lang: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !isCommonWord(word.toLowerCase(), lang)
}

function followers(words: Iterable<string>): Map<string, string[]> {
  const letters = new Map<string, string[]>()
  for (const word of words) {
    const padded = `^^${word.toLowerCase()}$`
    for (let at = 2; at < padded.length; at++) {
      const key = padded.slice(at - 2, at)
      letters.set(key, [...(letters.get(key) ?? []), padded[at] ?? '$'])
    }
  }
  return letters
}

/** That many debates, with 30 statements, 10 sources and 8 voices each unless told otherwise. */
export function makeLibrary(language: Language, debates: number, statements = 30): Debate[] {
  return Array.from({ length: debates }, (_, index) => makeDebate(language, index, statements))
}

type Pick = <T>(items: readonly T[]) => T

function makeDebate(language: Language, index: number, count: number): Debate {
  const random = mulberry(index + 1)
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number]
  // What a debate speaks of again and again: half of it words that others know, half its own.
  const topic = Array.from({ length: 45 }, (_, at) => (at < 20 ? pick(language.words) : coin(language, pick)))
  const say = () => sentence(language, topic, random, pick)
  const name = () => capital(`${pick(topic)} ${pick(topic)}`)
  const themes = ['sovereignty', 'oversight', 'environment', 'economy'].map((id) => ({ id, name: capital(id), place }))
  const voices = Array.from({ length: 8 }, (_, at): Voice => ({ id: `v${at}`, name: name(), kind: 'press', place }))
  const sources = Array.from({ length: 10 }, (_, at) => source(at, shorter(say()), name()))
  return {
    ...{ slug: `debate-${String(index).padStart(4, '0')}`, lang: language.lang, title: name(), question: `${name()}?` },
    ...{ summary: say(), updated: '2026-01-01', themes, voices, sources, relations: [] },
    sides: ['official', 'critics'].map((id) => ({ id, name: capital(id), position: say(), place })),
    statements: Array.from(
      { length: count },
      (_, at): Statement => ({
        ...{ id: `s${at}`, text: say(), sides: [at % 2 === 0 ? 'official' : 'critics'], theme: pick(themes).id },
        ...{ voices: [pick(voices).id], sources: [pick(sources).id], place },
      }),
    ),
  }
}

function source(at: number, title: string, publisher: string): Source {
  return { id: `p${at}`, type: 'report', genre: 'report', title, publisher, issued: '2020', language: 'en', place }
}

/** The frame of a real sentence in which most content words are others: of the debate's topic, or as frequent as in real texts. */
function sentence(language: Language, topic: string[], random: () => number, pick: Pick): string {
  const words = pick(language.frames).map((word) => {
    if (!isContent(word, language.lang) || random() < 0.2) return word
    return random() < 0.35 ? pick(topic) : pick(language.words)
  })
  return capital(words.join(''))
}

const shorter = (text: string) => text.split(' ').slice(0, 9).join(' ')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A word that sounds like the others. */
function coin({ letters }: Language, pick: Pick): string {
  for (;;) {
    let word = '^^'
    while (!word.endsWith('$')) word += pick(letters.get(word.slice(-2)) ?? ['$'])
    const made = word.replaceAll(/[$^]/g, '')
    if (made.length >= 5 && made.length <= 14) return made
  }
}
