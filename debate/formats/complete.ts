/** What a debate's file must have and another format need not: filled in, said, and left to the author to write anew. */

import path from 'node:path'
import { debateFilePattern, slugPattern } from '../load.ts'
import type { Debate, Place } from '../model.ts'
import { shorten } from '../shorten.ts'
import type { Draft } from './draft.ts'
import type { Imported, ReadOptions } from './format.ts'
import { idOfWords } from './ids.ts'
import { fold, toPlain } from './inline-text.ts'
import { sidesOf } from './sides.ts'

type Frame = Pick<Debate, 'title' | 'question' | 'summary' | 'updated' | 'slug' | 'lang'>

/** A debate with a title, a question, two sides and all else that a page needs; names and positions without line breaks. */
export function completeDebate({ debate, messages }: Imported, file: string, { today }: ReadOptions): Imported {
  const place: Place = { file, line: 1, column: 1 }
  const told: Imported['messages'] = []
  const warn: Draft['warn'] = (rule, found, expected, at) => {
    told.push({ severity: 'warning', rule, reason: `Unexpected ${found}, expected ${expected}`, place: at })
  }
  const frame = frameOf(debate, file, today)
  for (const key of ['title', 'question', 'summary'] as const) {
    if (debate[key].trim() === '')
      warn('required-field', `file without ${key}`, `one in place of “${frame[key]}”`, place)
  }
  for (const { text, sides, place: at } of debate.statements) {
    const short = shorten(toPlain(text), 40)
    if (sides.length === 0) warn('no-side', `statement of no side “${short}”`, '`side=""` filled in by its author', at)
  }
  const sides = completeSides(debate, place)
  return { debate: { ...debate, ...frame, sides, ...namesOf(debate) }, messages: [...messages, ...told] }
}

function frameOf(debate: Debate, file: string, today: string): Frame {
  const name = path.posix.basename(file).replace(/\.[a-z.]{1,12}$/i, '')
  const title = fold(debate.title) || fold(name.replace(/[-_]+/g, ' ')) || 'Untitled debate'
  return {
    title,
    question: fold(debate.question) || (title.endsWith('?') ? title : `What speaks for and against: ${title}?`),
    summary: fold(debate.summary) || `Imported from ${fold(path.posix.basename(file))}.`,
    updated:
      /^\d{4}-\d{2}-\d{2}$/.test(debate.updated) && !Number.isNaN(Date.parse(debate.updated)) ? debate.updated : today,
    slug: slugPattern.test(debate.slug) ? debate.slug : idOfWords(title) || 'imported',
    lang: debateFilePattern.test(`${debate.lang}.mdx`) ? debate.lang : 'en',
  }
}

/** Two sides at least, each with a name and a position. */
function completeSides({ sides }: Debate, place: Place): Debate['sides'] {
  const taken = new Set(sides.map(({ id }) => id))
  const more = sidesOf('', place).filter(({ id }) => !taken.has(id))
  const enough = sides.length >= 2 ? sides : [...sides, ...more].slice(0, 2)
  return enough.map((side) => {
    const name = fold(side.name) || side.id
    return { ...side, name, position: fold(side.position) || `${name}.` }
  })
}

function namesOf({ themes, voices, sources }: Debate): Pick<Debate, 'themes' | 'voices' | 'sources'> {
  const named = <Part extends { id: string; name: string }>(part: Part): Part => ({
    ...part,
    name: fold(part.name) || part.id,
  })
  return {
    themes: themes.map(named),
    voices: voices.map((voice) => ({ ...named(voice), kind: fold(voice.kind) || 'participant' })),
    sources: sources.map((source) => ({ ...source, title: fold(source.title) || source.id })),
  }
}
