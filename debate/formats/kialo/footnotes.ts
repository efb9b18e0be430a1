/** The sources at the end of a Kialo file ↔ a debate's sources. An address stands for all that is known of a source. */

import type { Source } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../ext.ts'
import { idMaker } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { isWebAddress, webTitle } from '../web-title.ts'
import { beginsAnew, type Footnote } from './items.ts'

/** Where a file's sources go. */
export interface SourceList {
  /** By footnote; the same source may be named by several. */
  ofFootnote: Map<number, Source>
  /** Another discussion is a source, too. */
  discussion(number: string, title: string, place: Source['place']): Source
  /** Quotations in several lines, by source: a note has one. */
  notes: JsonObject
}

/** Adds the file's footnotes to the debate, each address with its quotation once. */
export function readSources(footnotes: readonly Footnote[], { debate }: Draft, file: string): SourceList {
  const ids = idMaker()
  const known = new Map<string, Source>()
  const notes: JsonObject = {}
  const add = (key: string, source: Omit<Source, 'id'>): Source => {
    const found = known.get(key)
    if (found) return found
    const added = { id: ids.make(source.title, 'source'), ...source }
    known.set(key, added)
    debate.sources.push(added)
    return added
  }
  const ofFootnote = new Map<number, Source>()
  for (const { number, text, note, line } of footnotes) {
    const source = add(`${text}\n${note}`, { ...read(text, fold(note)), place: { file, line, column: 1 } })
    ofFootnote.set(number, source)
    if (note !== fold(note)) notes[source.id] = note
  }
  const discussion: SourceList['discussion'] = (number, title, place) => {
    const name = fold(title) || `Discussion #${number}`
    return add(`#${number}`, { type: 'webpage', title: name, publisher: 'Kialo', note: `Discussion #${number}`, place })
  }
  return { ofFootnote, discussion, notes }
}

function read(text: string, quotation: string): Omit<Source, 'id' | 'place'> {
  const note = quotation === '' ? {} : { note: quotation }
  const address = text.trim().replace(/\\([()[\]@_*])/g, '$1')
  if (isWebAddress(address)) return { type: 'webpage', title: webTitle(address), URL: address, ...note }
  return { type: 'document', title: fold(text) || 'Untitled', ...note }
}

/** A source's lines below its number. */
export function writeSource(source: Source, quotation: unknown): string[] {
  const note = source.note ?? ''
  const isKept = typeof quotation === 'string' && fold(quotation) === note
  const lines = isKept ? quotation.split('\n') : note ? [fold(note)] : []
  const address = addressOf(source)
  const head = address === undefined ? fold(source.title) : address.replace(/[()[\]@]/g, '\\$&')
  return [head, ...lines.map((line) => (beginsAnew(line) ? `\\${line}` : line))]
}

/** Whether a source is more than its footnote can say. */
export function isMoreThanFootnote(source: Source): boolean {
  const { id: _id, place: _place, note: _note, ...held } = source
  const address = addressOf(source)
  const told = address === undefined ? { type: 'document', title: fold(source.title) } : read(address, '')
  const keys = Object.keys(held) as (keyof typeof held)[]
  return keys.some((key) => held[key] !== undefined && held[key] !== (told as Partial<Source>)[key])
}

function addressOf({ URL: address, DOI }: Source): string | undefined {
  const found = address ?? (DOI === undefined ? undefined : `https://doi.org/${encodeURI(DOI)}`)
  return found !== undefined && isWebAddress(found) ? found : undefined
}
