/** Where SADFace says that an atom comes from: a title, an address, or a part of one of the file's resources. */

import type { Source, Statement } from '../../model.ts'
import { shorten } from '../../shorten.ts'
import type { Draft } from '../draft.ts'
import { idMaker } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { type JsonPart, listOf, textOf } from '../json-file.ts'
import type { Graph } from '../scheme-graph/graph.ts'
import { isWebAddress, webTitle } from '../web-title.ts'

/** Adds the sources of all atoms to the draft, each once, and their ids to the statements. */
export function addSources(
  graph: Graph,
  root: JsonPart,
  statementAt: ReadonlyMap<string, Statement>,
  draft: Draft,
): void {
  const resources = new Map(listOf(root, 'resources', draft).map((part) => [textOf(part, 'id') ?? '', part]))
  const ids = idMaker()
  const known = new Map<string, string>()
  for (const [node, statement] of statementAt) {
    const part = graph.nodes.get(node)?.part
    const named = part ? listOf(part, 'sources', draft).flatMap((item) => namedBy(item, resources) ?? []) : []
    const found = named.map(({ key, ...source }) => {
      const id = known.get(key) ?? ids.make(source.title, 'source')
      if (!known.has(key)) draft.debate.sources.push({ id, ...source })
      known.set(key, id)
      return id
    })
    statement.sources = [...new Set(found)]
  }
}

/** A source without an id; two of one `key` are the same. */
type Named = Omit<Source, 'id'> & { key: string }

function namedBy(item: JsonPart, resources: ReadonlyMap<string, JsonPart>): Named | undefined {
  const resource = resources.get(textOf(item, 'resource_id') ?? '')
  const about = resource?.fields.get('metadata')
  const text = (key: string) => textOf(item, key) ?? textOf(about, key) ?? textOf(resource, key)
  const address = item.kind === 'string' ? item.text?.trim() : (text('url') ?? text('URL') ?? text('source'))
  const url = address !== undefined && isWebAddress(address) ? address : undefined
  const named = item.kind === 'string' ? item.text : (text('title') ?? text('name'))
  const title = fold(url !== undefined && (named ?? url) === url ? webTitle(url) : (named ?? text('text') ?? ''))
  if (title === '') return undefined
  const key = resource ? `resource ${textOf(item, 'resource_id')}` : `${title} ${url ?? ''}`
  return {
    key,
    type: url ? 'webpage' : 'document',
    title: shorten(title, 300),
    ...(url && { URL: url }),
    place: item.place,
  }
}
