/** Argument graphs of Carneades in YAML → a debate. */

import type { TextFile } from '../../load.ts'
import type { Place } from '../../model.ts'
import { mapAt, textAt, type YamlValue } from '../../read/yaml.ts'
import { addBeside, besideName, isPlain } from '../beside.ts'
import { startDraft } from '../draft.ts'
import { type Ext, emptyExt, type JsonObject, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { idOfWords } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { jsonAt, readYamlFile, tellFaults, type YamlFile } from '../yaml-file.ts'
import { readArguments } from './arguments.ts'
import { type Carneades, fieldsOf, namesAt, partsOf } from './file.ts'
import { placeByIssue, readIssues } from './issues.ts'
import { type Kept, noteKept } from './kept.ts'
import { findStandIns } from './stand-ins.ts'
import { type Names, readStatements } from './statements.ts'

/** The format's name. */
export const carneadesName = 'carneades'

export function readCarneades(file: TextFile, options: ReadOptions): Imported {
  const draft = startDraft('carneades', { updated: options.today })
  const yaml = readYamlFile(file, draft)
  if (!yaml) return draft
  const parts = partsOf(yaml)
  const ext = emptyExt()
  const kept = noteKept(draft)
  const reading = { draft, ext, kept }
  const { title, notes, beside } = readMeta(parts, yaml, ext, kept)
  Object.assign(draft.debate, { title, summary: notes, slug: idOfWords(title) || draft.debate.slug })
  const standIns = findStandIns(parts, beside?.value)
  const names = readStatements(parts, standIns, draft, ext, kept)
  readArguments(parts, standIns, names, reading)
  const issues = readIssues(parts, standIns, names, reading)
  keepOthers(parts, yaml, names, ext, kept)
  tellFaults(yaml, draft)
  kept.tell()
  if (beside) addBeside(draft, beside.value, beside.place, options)
  else placeByIssue(issues, draft, parts)
  const isOurs = beside !== undefined && isPlain(beside.value)
  return { debate: withExt(draft.debate, carneadesName, isOurs ? withoutNames(ext) : ext), messages: draft.messages }
}

interface Meta {
  title: string
  notes: string
  beside?: { value: JsonObject; place: Place }
}

function readMeta({ parts }: Carneades, file: YamlFile, ext: Ext, kept: Kept): Meta {
  const nothing: YamlValue = { node: undefined, place: parts.place }
  const meta = mapAt(parts.entries.get('meta') ?? nothing, 'meta', file.reader)
  const text = (key: string) => fold(textAt(meta.entries.get(key), key, file.reader) ?? '')
  const known = ['title', 'notes', 'note', besideName]
  for (const [key, { keyPlace }] of meta.entries) {
    if (!known.includes(key)) kept.add(`\`${key}\` of the whole`, keyPlace)
  }
  const others = fieldsOf(meta, ['title', besideName])
  if (Object.keys(others).length > 0) ext.debate.meta = others
  const given = meta.entries.get(besideName)
  const value = jsonAt(given?.node)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return {
    ...{ title: text('title'), notes: text('notes') || text('note') },
    ...(given && isObject && { beside: { value, place: given.keyPlace } }),
  }
}

const ownKeys = ['meta', 'statements', 'issues', 'arguments', 'assumptions', 'tests']

/** What says how statements come out, and from what others may be made: of no use here, and not lost. */
function keepOthers({ parts }: Carneades, file: YamlFile, names: Names, ext: Ext, kept: Kept): void {
  for (const [key, { keyPlace, node }] of parts.entries) {
    if (!['meta', 'statements', 'issues', 'arguments'].includes(key) && jsonAt(node) !== null)
      kept.add(`\`${key}\``, keyPlace)
  }
  const others = fieldsOf(parts, ownKeys)
  if (Object.keys(others).length > 0) ext.debate.others = others
  const mark = (name: string, mark: JsonObject): boolean => {
    const id = names.find(name)
    if (id !== undefined) ext.statements.set(id, { ...ext.statements.get(id), ...mark })
    return id !== undefined
  }
  const split = (value: YamlValue | undefined, key: string, about: JsonObject) =>
    namesAt(value, key, file).flatMap(({ name }) => (mark(name, about) ? [] : [name]))
  const assumptions = split(parts.entries.get('assumptions'), 'assumptions', { assumption: true })
  if (assumptions.length > 0) ext.debate.assumptions = assumptions
  const tests = parts.entries.get('tests')
  if (!tests) return
  const lists = [...mapAt(tests, 'tests', file.reader).entries]
  ext.debate.tests = Object.fromEntries(lists.map(([key, value]) => [key, split(value, key, { test: key })]))
}

/** Without what the writer had to make up for a debate that had nothing of Carneades. */
function withoutNames({ debate, statements, relations, rest }: Ext): Ext {
  const { meta: _, issues, ...whole } = debate
  const told = (Array.isArray(issues) ? issues : []).filter((issue) => {
    const { positions, fields } = issue as { positions: string[]; fields?: JsonObject }
    return fields !== undefined || positions.length !== 2
  })
  const without = [...relations].map(([id, { argument: _name, ...about }]) => [id, about] as const)
  return {
    debate: { ...whole, ...(told.length > 0 && { issues: told }) },
    ...{ statements, rest },
    relations: new Map(without.filter(([, about]) => Object.keys(about).length > 0)),
  }
}
