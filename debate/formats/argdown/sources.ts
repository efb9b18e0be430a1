/** Links in a text, and `{source: …}` or `{sources: […]}` beside it → sources. */

import type { Place, Source } from '../../model.ts'
import type { JsonObject } from '../ext.ts'
import { type IdMaker, idMaker } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { isWebAddress, webTitle } from '../web-title.ts'
import type { Content } from './content.ts'
import type { Reading } from './reading.ts'
import { isObject, textIn } from './yaml-data.ts'

/** The sources found so far, by address or title. */
export interface SourceBook {
  ids: IdMaker
  known: Map<string, Source>
}

export function sourceBook(): SourceBook {
  return { ids: idMaker(), known: new Map() }
}

/** Ids of a statement's sources; a source that two statements name is one. */
export function sourcesOf(data: JsonObject, links: Content['links'], place: Place, reading: Reading): string[] {
  const named = [data.source, data.sources].flat().flatMap((item): { title?: string; url?: string }[] => {
    if (typeof item === 'string') return [isWebAddress(item.trim()) ? { url: item.trim() } : { title: item }]
    if (!isObject(item)) return []
    const url = textIn(item, 'URL') ?? textIn(item, 'url')
    return [{ title: textIn(item, 'title') ?? textIn(item, 'name'), ...(url && isWebAddress(url) && { url }) }]
  })
  const linked = links.filter(({ url }) => isWebAddress(url))
  const found = [...named, ...linked].flatMap(
    ({ title, url }) => sourceOf(fold(title ?? ''), url, place, reading) ?? [],
  )
  return [...new Set(found)]
}

function sourceOf(
  given: string,
  url: string | undefined,
  place: Place,
  { sources, draft }: Reading,
): string | undefined {
  const title = given || (url === undefined ? '' : webTitle(url))
  if (title === '') return undefined
  const known = sources.known.get(url ?? title)
  if (known) return known.id
  const type = url === undefined ? 'document' : 'webpage'
  const id = sources.ids.make(title, 'source')
  const source: Source = { id, type, title, ...(url !== undefined && { URL: url }), place }
  sources.known.set(url ?? title, source)
  draft.debate.sources.push(source)
  return id
}
