/**
 * What stands in a Carneades file: statements, issues that group positions of which one at most holds, and arguments from
 * premises to a conclusion. Source: Gordon, "Carneades 4" (github.com/carneades/carneades-4), examples and their README.
 */

import { isMap } from 'yaml'
import type { Place } from '../../model.ts'
import { listAt, mapAt, textAt, type YamlMap, type YamlValue } from '../../read/yaml.ts'
import type { Json, JsonObject } from '../ext.ts'
import { jsonAt, type YamlFile } from '../yaml-file.ts'

/** A word for something of the file, and where it stands. */
export interface Name {
  name: string
  place: Place
}

export interface GivenStatement extends Name {
  text: string
  /** What an id is made of where that is not the name. */
  words?: string
  detail?: string
  /** All else that is said of it. */
  fields: JsonObject
}

export interface GivenIssue extends Name {
  positions: Name[]
  fields: JsonObject
}

export interface GivenArgument extends Name {
  premises: (Name & { role?: string })[]
  conclusion?: Name
  /** Statements each of which says that the argument does not apply; at most one in YAML. */
  undercutters: Name[]
  /** Set where it is an argument against its conclusion; never in YAML. */
  isAgainst?: true
  scheme?: string
  fields: JsonObject
  /** As it stands. */
  raw: Json
}

/** The graph of a file, whatever it is written in. */
export interface GivenGraph {
  statements: GivenStatement[]
  issues: GivenIssue[]
  arguments: GivenArgument[]
}

export interface Carneades extends GivenGraph {
  place: Place
  /** The value that stands under each key of the file. */
  parts: YamlMap
}

/** The parts of a file; what has not the shape that it should have is a fault. */
export function partsOf(file: YamlFile): Carneades {
  const parts = mapAt(file.value, 'file', file.reader)
  const entries = (key: string) => [...mapAt(parts.entries.get(key) ?? nothing(parts), key, file.reader).entries]
  return {
    ...{ place: file.value.place, parts },
    statements: entries('statements').map(([name, value]) => statementAt(name, value.keyPlace, value, file)),
    issues: entries('issues').map(([name, value]) => {
      const map = mapAt(value, `issue ${name}`, file.reader)
      const positions = namesAt(map.entries.get('positions'), 'positions', file)
      return { name, place: value.keyPlace, positions, fields: fieldsOf(map, ['positions']) }
    }),
    arguments: entries('arguments').map(([name, value]) => argumentAt(name, value.keyPlace, value, file)),
  }
}

function nothing({ place }: YamlMap): YamlValue {
  return { node: undefined, place }
}

function statementAt(name: string, place: Place, value: YamlValue, file: YamlFile): GivenStatement {
  if (!isMap(value.node))
    return { name, place, text: textAt(value, `statement ${name}`, file.reader) ?? '', fields: {} }
  const map = mapAt(value, `statement ${name}`, file.reader)
  const text = textAt(map.entries.get('text'), 'text', file.reader) ?? ''
  return { name, place, text, fields: fieldsOf(map, ['text']) }
}

const ownKeys = ['premises', 'conclusion', 'undercutter', 'scheme']

function argumentAt(name: string, place: Place, value: YamlValue, file: YamlFile): GivenArgument {
  const map = mapAt(value, `argument ${name}`, file.reader)
  const word = (key: string): Name | undefined => {
    const at = map.entries.get(key)
    const text = textAt(at, key, file.reader)
    return at && text !== undefined ? { name: text, place: at.place } : undefined
  }
  const [conclusion, undercutter, scheme] = [word('conclusion'), word('undercutter'), word('scheme')]
  return {
    ...{ name, place, premises: premisesAt(map.entries.get('premises'), file) },
    ...(conclusion && { conclusion }),
    undercutters: undercutter ? [undercutter] : [],
    ...(scheme && { scheme: scheme.name }),
    ...{ fields: fieldsOf(map, ownKeys), raw: jsonAt(value.node) },
  }
}

/** A list of statements, or one with a role for each. */
function premisesAt(value: YamlValue | undefined, file: YamlFile): GivenArgument['premises'] {
  if (!value || !isMap(value.node)) return namesAt(value, 'premises', file)
  return [...mapAt(value, 'premises', file.reader).entries].flatMap(([role, at]) => {
    const name = textAt(at, role, file.reader)
    return name === undefined ? [] : [{ name, role, place: at.place }]
  })
}

/** The words of a list. */
export function namesAt(value: YamlValue | undefined, key: string, { reader }: YamlFile): Name[] {
  if (!value) return []
  return listAt(value, key, reader).flatMap((item) => {
    const name = textAt(item, key, reader)
    return name === undefined ? [] : [{ name, place: item.place }]
  })
}

/** All of a map but some keys. */
export function fieldsOf({ entries }: YamlMap, without: readonly string[]): JsonObject {
  const others = [...entries].filter(([key]) => !without.includes(key))
  return Object.fromEntries(others.map(([key, { node }]) => [key, jsonAt(node)]))
}
