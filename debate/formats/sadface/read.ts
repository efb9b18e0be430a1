/** SADFace → a debate: its atoms are statements, its schemes relations. */

import path from 'node:path'
import type { TextFile } from '../../load.ts'
import { shorten } from '../../shorten.ts'
import { type Draft, startDraft } from '../draft.ts'
import { withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { fold, toPlain } from '../inline-text.ts'
import { type JsonPart, readJson, textOf } from '../json-file.ts'
import { tellCounted } from '../scheme-graph/counted.ts'
import { type Graph, openGraph } from '../scheme-graph/graph.ts'
import { keepGraph } from '../scheme-graph/keep.ts'
import { namesSides, type OwnParts, readOwnDebate, readOwnParts } from '../scheme-graph/read-beyond.ts'
import { addStatements } from '../scheme-graph/statements.ts'
import { relationsByNode, type Scheme, tieSchemes } from '../scheme-graph/ties.ts'
import { findThesis, placeByThesis } from '../sides.ts'
import { dialect, frameOf, kindOf, oursIn, withoutOurs } from './file.ts'
import { addSources } from './sources.ts'

export function readSadface(file: TextFile, options: ReadOptions): Imported {
  const draft = startDraft('', { updated: options.today })
  const root = readJson(file, draft)
  if (root?.kind !== 'object') {
    if (root) draft.refuse('sadface-shape', root.kind, 'an object with `nodes` and `edges`', root.place)
    return { debate: draft.debate, messages: draft.messages }
  }
  const graph = openGraph(root, dialect, draft)
  const own = takeOwnParts(root, graph)
  const statementAt = addStatements(graph, 'atom', own, draft)
  const idAt = new Map([...statementAt].map(([node, { id }]) => [node, id]))
  const ties = tieSchemes(graph, schemesOf(graph), idAt, draft)
  addSources(graph, root, statementAt, draft)
  tellBeyondModel(root, graph, draft)
  addFrame(root, own, draft)
  readOwnDebate(own, draft)
  readOwnParts(own, statementAt, relationsByNode(ties), draft)
  const ext = keepGraph(graph, statementAt, ties)
  ext.debate = {
    frame: frameOf(root),
    ...(editedIn(root) === undefined && { read: options.today }),
    ...(own.debate === undefined && own.nodes.size === 0 && { file: path.posix.basename(file.path) }),
  }
  return { debate: withExt(draft.debate, 'sadface', ext), messages: draft.messages }
}

/** What is ours in the file, which is then no part of its nodes. */
function takeOwnParts(root: JsonPart, graph: Graph): OwnParts {
  const nodes = new Map<string, JsonPart>()
  for (const node of graph.nodes.values()) {
    const ours = oursIn(node.part)
    if (ours) nodes.set(node.id, ours)
    node.value = withoutOurs(node.value)
  }
  return { debate: oursIn(root), nodes }
}

function schemesOf(graph: Graph): Scheme[] {
  return [...graph.nodes.values()].flatMap(({ id, part, place }) => {
    if (textOf(part, 'type') !== 'scheme') return []
    const name = fold(textOf(part, 'name') ?? '')
    return [{ id, label: name || 'scheme', place, ...kindOf(name) }]
  })
}

function tellBeyondModel(root: JsonPart, graph: Graph, draft: Draft): void {
  const [typeOf, nodes] = [(id: string) => textOf(graph.nodes.get(id)?.part, 'type'), [...graph.nodes.values()]]
  tellCounted(
    nodes.filter(({ id }) => typeOf(id) !== 'atom' && typeOf(id) !== 'scheme'),
    draft.warn,
    {
      rule: 'known-type',
      found: ({ id }) => `node \`${id}\` of type \`${typeOf(id) ?? ''}\``,
      expected: 'atom, scheme',
    },
  )
  const odd = graph.edges.filter(({ from, to }) => typeOf(from) === typeOf(to) && !isUndercut(from, to, graph))
  tellCounted(odd, draft.warn, {
    rule: 'edge-shape',
    found: ({ from, to }) => `edge from ${typeOf(from)} \`${from}\` to ${typeOf(to)} \`${to}\``,
    expected: 'edges between atoms and schemes, or from a conflict to a scheme',
  })
  const metadata = nodes.map(({ value, place }) => ({ metadata: value.metadata, place })).filter(hasFields)
  tellCounted(metadata, draft.warn, { rule: 'beyond-model', found: () => '`metadata` of a node', expected: kept })
  const others = [...root.fields].filter(([key, part]) => !['nodes', 'edges'].includes(key) && saysMore(part))
  const names = others.map(([key]) => `\`${key}\``).join(', ')
  if (others[0]) draft.warn('beyond-model', names, kept, others[0][1].place)
}

const kept = 'statements and what joins them: it is kept for writing SADFace again'

function isUndercut(from: string, to: string, { nodes }: Graph): boolean {
  const part = nodes.get(from)?.part
  const isScheme = (id: string) => textOf(nodes.get(id)?.part, 'type') === 'scheme'
  return isScheme(from) && isScheme(to) && kindOf(textOf(part, 'name') ?? '').kind === 'attack'
}

function hasFields({ metadata }: { metadata: unknown }): boolean {
  return typeof metadata === 'object' && metadata !== null && Object.keys(metadata).length > 0
}

/** Whether there is more in a part of the file than what a debate has a place for. */
function saysMore({ kind, fields, items }: JsonPart): boolean {
  if (kind === 'array') return items.length > 0
  const core = [...(fields.get('core')?.fields.keys() ?? [])].filter((key) => !readKeys.has(key))
  return core.length > 0 || [...fields.keys()].some((key) => key !== 'core' && key !== 'visavis')
}

const readKeys = new Set(['title', 'description', 'edited', 'version'])

/** Sides by the thesis; title, summary and date, where the file has them. */
function addFrame(root: JsonPart, own: OwnParts, draft: Draft): void {
  const { debate } = draft
  const core = root.fields.get('metadata')?.fields.get('core')
  const ids = debate.statements.map(({ id }) => id)
  const thesis = findThesis(ids, debate.relations)
  if (!namesSides(own)) placeByThesis(draft, root.place, thesis)
  const said = debate.statements.find(({ id }) => id === thesis)
  debate.title = fold(textOf(core, 'title') ?? shorten(toPlain(said?.text ?? ''), 80))
  debate.summary = fold(textOf(core, 'description') ?? '')
  debate.updated = editedIn(root) ?? debate.updated
}

/** The day on which the file was last changed. */
function editedIn(root: JsonPart): string | undefined {
  const core = root.fields.get('metadata')?.fields.get('core')
  const day = textOf(core, 'edited')?.slice(0, 10) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined
}
