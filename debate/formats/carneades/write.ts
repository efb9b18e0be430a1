/**
 * A debate → an argument graph of Carneades. Supports are arguments; an attack is one for a statement that stands in for the
 * opposite, in an issue with it; two statements that attack each other are an issue. What Carneades has no word for stands
 * under `meta`, where it takes any key.
 */

import { stringify } from 'yaml'
import type { Comparison } from '../../compare.ts'
import type { Debate } from '../../model.ts'
import { besideName, besideOf } from '../beside.ts'
import { startDraft } from '../draft.ts'
import { type Ext, extOf, type Json, type JsonObject } from '../ext.ts'
import type { Exported } from '../format.ts'
import { heldRelations } from '../held.ts'
import { toPlain } from '../inline-text.ts'
import { carneadesName } from './read.ts'
import { standInsKey } from './stand-ins.ts'
import { graphOf } from './write-graph.ts'

export function writeCarneades(debate: Debate, comparison: Comparison): Exported {
  const { messages, warn } = startDraft(debate.slug, { updated: debate.updated })
  const ext = extOf(debate, carneadesName)
  const held = heldRelations(debate, warn)
  const names = nameStatements(debate, ext)
  const { statements, issues, arguments: given, standIns, order } = graphOf(debate, names, held, ext)
  const beside = {
    ...besideOf(debate, comparison, { relations: order, lost: held.lost, format: carneadesName }),
    [standInsKey]: standIns,
  }
  const kept = asObject(ext.debate.meta)
  const isForeign = debate.ext?.[carneadesName] !== undefined
  const notes = !isForeign && debate.summary !== '' ? { notes: debate.summary } : {}
  const whole = {
    meta: { title: debate.title, ...notes, ...kept, [besideName]: beside },
    ...asObject(ext.debate.others),
    statements: Object.fromEntries([...statementsOf(debate, names, ext), ...statements]),
    ...(issues.size > 0 && { issues: Object.fromEntries(issues) }),
    ...(given.size > 0 && { arguments: Object.fromEntries(given) }),
    ...marksOf(debate, names, ext),
  }
  // No anchors: they would be refused on reading.
  return { text: stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false }), messages }
}

/** What each statement is called in the file. */
function nameStatements({ statements }: Debate, ext: Ext): Map<string, string> {
  const names = new Map<string, string>()
  const used = new Set<string>()
  const ids = new Set(statements.map(({ id }) => id))
  for (const { id } of statements) {
    const kept = ext.statements.get(id)?.name
    const isFree = typeof kept === 'string' && !used.has(kept) && !ids.has(kept)
    const name = isFree ? kept : id
    names.set(id, name)
    used.add(name)
  }
  return names
}

/** Those that the file had not declared are not declared now, as long as they are no more than their name. */
function statementsOf({ statements }: Debate, names: ReadonlyMap<string, string>, ext: Ext): [string, Json][] {
  return statements.flatMap(({ id, text: markdown }): [string, Json][] => {
    const name = names.get(id) ?? id
    const text = toPlain(markdown)
    const { undeclared, fields } = ext.statements.get(id) ?? {}
    if (undeclared === true && text === name) return []
    const about = asObject(fields)
    return [[name, Object.keys(about).length > 0 ? { text, ...about } : text]]
  })
}

/** Lists of statements: what is assumed, and how the file's author expects each to come out. */
function marksOf({ statements }: Debate, names: ReadonlyMap<string, string>, ext: Ext): JsonObject {
  const marked = (key: string, value: Json) =>
    statements.filter(({ id }) => ext.statements.get(id)?.[key] === value).map(({ id }) => names.get(id) ?? id)
  const others = Array.isArray(ext.debate.assumptions) ? ext.debate.assumptions : []
  const assumptions = [...marked('assumption', true), ...others]
  const lists = Object.entries(asObject(ext.debate.tests)).map(([key, list]): [string, Json] => {
    return [key, [...marked('test', key), ...(Array.isArray(list) ? list : [])]]
  })
  return {
    ...(assumptions.length > 0 && { assumptions }),
    ...(lists.length > 0 && { tests: Object.fromEntries(lists) }),
  }
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
