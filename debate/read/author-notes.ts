/** What an author says of a debate's balance, from the front matter. No part of the debate: releases are the same without it. */

import type { Place } from '../model.ts'
import { mapAt, refuseOtherKeys, requiredText, textAt, type YamlMap, type YamlReader } from './yaml.ts'

interface Note {
  text: string
  /** Set where the text is a fall-back from another language. */
  lang?: string
  place: Place
}

export interface AuthorNotes {
  /** Why the sides differ as much as they do. */
  imbalance?: Note
  /** On what experts broadly agree, and the ids of the sources that show it. */
  consensus?: Note & { sources: string[] }
}

/** The keys of `consensus`; a translation says only its text. `front-matter-schema.ts` says what they mean. */
export const consensusKeys = ['text', 'sources'] as const

/** The notes of a front matter; agreement without a text or a source is a fault, as is any other shape. */
export function readAuthorNotes(map: YamlMap, reader: YamlReader): AuthorNotes {
  const imbalance = readImbalance(map, reader)
  const fields = consensusAt(map, consensusKeys, reader)
  if (!fields) return imbalance
  const { place } = fields
  const text = requiredText(fields, 'text', '`consensus`', reader)
  const sources = requiredText(fields, 'sources', '`consensus`', reader)
  const ids = [...new Set(sources.split(/\s+/).filter(Boolean))]
  return { ...imbalance, consensus: { text, sources: ids, place: fields.entries.get('sources')?.place ?? place } }
}

/** The notes of a translation: its words on the original's sources; the original's words where it has none. */
export function readTranslatedNotes(
  map: YamlMap,
  { notes, lang }: { notes: AuthorNotes; lang: string },
  reader: YamlReader,
): AuthorNotes {
  const fallback = <Of extends Note>(note: Of) => ({ ...note, lang: note.lang ?? lang })
  const fields = consensusAt(map, ['text'], reader)
  const text = fields && requiredText(fields, 'text', '`consensus`', reader)
  if (fields && !notes.consensus) {
    const expected = 'none, as the original has none'
    reader.faults.push({ rule: 'known-key', found: 'key `consensus`', expected, place: fields.place })
  }
  return {
    ...(notes.imbalance && { imbalance: fallback(notes.imbalance) }),
    ...readImbalance(map, reader),
    ...(notes.consensus && { consensus: text ? { ...notes.consensus, text } : fallback(notes.consensus) }),
  }
}

function readImbalance(map: YamlMap, reader: YamlReader): Pick<AuthorNotes, 'imbalance'> {
  const value = map.entries.get('imbalance')
  const text = textAt(value, 'imbalance', reader)
  return value && text !== undefined ? { imbalance: { text, place: value.keyPlace } } : {}
}

function consensusAt(map: YamlMap, known: readonly string[], reader: YamlReader): YamlMap | undefined {
  const value = map.entries.get('consensus')
  if (!value) return undefined
  const fields = { ...mapAt(value, 'consensus', reader), place: value.keyPlace }
  refuseOtherKeys(fields, known, reader)
  return fields
}
