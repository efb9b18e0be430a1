/** Rows that say what a debate, a side, a theme, a voice or a source is: the column `kind` tells them from statements. */

import type { Debate, Place, Side, Source, Theme, Voice } from '../../model.ts'
import { keysOf } from '../../schema.ts'
import type { Draft } from '../draft.ts'
import { fold } from '../inline-text.ts'
import { isWebAddress, webTitle } from '../web-title.ts'
import { readFields } from './cells.ts'
import { type Register, register } from './names.ts'
import type { Row } from './sheet.ts'

export const definedKinds = ['debate', 'side', 'theme', 'voice', 'source'] as const

/** All that a sheet names beside statements. */
export interface Parts {
  sides: Register<Side>
  themes: Register<Theme>
  voices: Register<Voice>
  sources: Register<Source>
}

export function startParts(): Parts {
  return {
    ...{ sides: register<Side>('side'), themes: register<Theme>('theme') },
    ...{ voices: register<Voice>('voice'), sources: register<Source>('source') },
  }
}

/** Reads a row; false where it is a statement's. */
export function readDefinition(row: Row, parts: Parts, { debate, warn }: Draft): boolean {
  const { cells, place } = row
  const kind = cells.get('kind')?.toLowerCase()
  if (kind === undefined || kind === 'statement') return false
  const text = cells.get('text') ?? ''
  const called = cells.get('id') ?? text
  const fields = readFields(cells.get('more') ?? '')
  const detail = cells.get('detail') ?? ''
  if (kind === 'debate') readFrame(debate, called, text, detail, fields)
  else if (kind === 'side') parts.sides.add(called, (id) => ({ id, name: text || id, position: detail, place }), text)
  else if (kind === 'theme') parts.themes.add(called, (id) => ({ id, name: text || id, place }), text)
  else if (kind === 'voice')
    parts.voices.add(called, (id) => ({ id, name: text || id, kind: textOf(fields, 'kind'), place }), text)
  else if (kind === 'source') {
    const address = textOf(fields, 'URL')
    parts.sources.add(called, (id) => sourceOf(id, text, fields, place), text, address)
    if (address !== '' && !isWebAddress(address)) warn('link-scheme', `address \`${address}\``, 'http or https', place)
  } else {
    warn('sheet-kind', `kind \`${kind}\``, `one of ${definedKinds.join(', ')}: read as a statement`, place)
    return false
  }
  return true
}

function readFrame(debate: Debate, slug: string, title: string, summary: string, fields: Map<string, unknown>): void {
  debate.slug = slug
  debate.title = title
  debate.summary = summary
  debate.question = textOf(fields, 'question')
  debate.lang = textOf(fields, 'lang') || debate.lang
  debate.updated = textOf(fields, 'updated') || debate.updated
}

function textOf(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

function sourceOf(id: string, title: string, fields: ReadonlyMap<string, unknown>, place: Place): Source {
  const names = keysOf('source').filter((name) => !['id', 'author', 'title'].includes(name))
  const texts = names.flatMap((name): [string, string][] => {
    const text = textOf(fields, name)
    return text === '' || (name === 'URL' && !isWebAddress(text)) ? [] : [[name, text]]
  })
  const author = authorsOf(fields.get('author'))
  const { type = 'document', ...others } = Object.fromEntries(texts)
  return { id, type, title: title || id, ...others, ...(author.length > 0 && { author }), place }
}

/** Authors as JSON, or one name as text. */
function authorsOf(value: unknown): NonNullable<Source['author']> {
  if (typeof value === 'string' && value !== '') return [{ literal: fold(value) }]
  return (Array.isArray(value) ? value : []).flatMap((author: unknown) => {
    if (typeof author !== 'object' || author === null) return []
    const known = keysOf('author').flatMap((key): [string, string][] => {
      const part: unknown = Object.hasOwn(author, key) ? (author as Record<string, unknown>)[key] : undefined
      return typeof part === 'string' ? [[key, part]] : []
    })
    return known.length > 0 ? [Object.fromEntries(known)] : []
  })
}

/** A source that a cell names and nothing defines: an address or a title. */
export function addSource(name: string, { sources }: Parts, place: Place): Source {
  const isAddress = isWebAddress(name)
  const title = isAddress ? webTitle(name) : fold(name)
  return sources.add(
    isAddress ? title : name,
    (id) => ({ id, type: isAddress ? 'webpage' : 'document', title, ...(isAddress && { URL: name }), place }),
    name,
  )
}
