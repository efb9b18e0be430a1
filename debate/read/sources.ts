/** `sources.yaml` (CSL-YAML) → the debate's sources. */

import type { TextFile } from '../load.ts'
import type { Source } from '../model.ts'
import type { Definition, Faults, Link } from './reading.ts'
import {
  listAt,
  mapAt,
  readYaml,
  refuseOtherKeys,
  requiredText,
  textAt,
  type YamlMap,
  type YamlReader,
  type YamlValue,
} from './yaml.ts'

const textKeys = [
  'genre',
  'publisher',
  'issued',
  'accessed',
  'language',
  'URL',
  'DOI',
  'archive',
  'status',
  'note',
] as const

/** The keys of a source, and of each of its authors. `sources-schema.ts` says what they mean. */
export const sourceKeys = ['id', 'type', 'title', 'author', ...textKeys] as const
export const authorKeys = ['family', 'given', 'literal'] as const

/** What sources.yaml adds to a reading. */
interface Found {
  definitions: Definition[]
  links: Link[]
  faults: Faults
}

/**
 * The sources in the file's order, or nothing where there is no telling what they are; a source
 * without an id, a type or a title is a fault and is kept with what it has.
 */
export function readSources(file: TextFile | undefined, { definitions, links, faults }: Found): Source[] | undefined {
  if (!file) return []
  const parsed = readYaml({ file: file.path, text: file.text, linesBefore: 0 }, faults)
  if (!parsed) return undefined
  const faultsBefore = faults.length
  const items = listAt(parsed.value, 'sources', parsed.reader)
  if (faults.length > faultsBefore) return undefined
  return items.map((item) => readSource(item, definitions, links, parsed.reader))
}

function readSource(item: YamlValue, definitions: Definition[], links: Link[], reader: YamlReader): Source {
  const map = mapAt(item, 'source', reader)
  refuseOtherKeys(map, sourceKeys, reader)
  const id = requiredText(map, 'id', 'source', reader)
  const place = map.entries.get('id')?.place ?? item.place
  if (id) definitions.push({ of: 'source', id, place })
  const address = map.entries.get('URL')
  const url = textAt(address, 'URL', { ...reader, faults: [] })
  if (address && url) links.push({ url, place: address.place })
  const author = readAuthors(map, reader)
  const texts = textKeys.map((key) => [key, textAt(map.entries.get(key), key, reader)] as const)
  return {
    id,
    type: requiredText(map, 'type', 'source', reader),
    title: requiredText(map, 'title', 'source', reader),
    ...(author.length > 0 && { author }),
    ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
    place,
  }
}

function readAuthors(map: YamlMap, reader: YamlReader): NonNullable<Source['author']> {
  const value = map.entries.get('author')
  if (!value) return []
  return listAt(value, 'author', reader).map((item) => {
    const names = mapAt(item, 'author', reader)
    refuseOtherKeys(names, authorKeys, reader)
    const parts = authorKeys.map((key) => [key, textAt(names.entries.get(key), key, reader)])
    return Object.fromEntries(parts.filter(([, text]) => text !== undefined))
  })
}
