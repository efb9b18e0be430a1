/** Argument graphs of earlier Carneades, in XML: LKIF, and CAF that came after it. They are read; what Carneades writes today is YAML. */

import type { TextFile } from '../load.ts'
import { readArguments } from './carneades/arguments.ts'
import { noteKept } from './carneades/kept.ts'
import { readStatements } from './carneades/statements.ts'
import { type Draft, startDraft } from './draft.ts'
import { emptyExt, withExt } from './ext.ts'
import type { Format, Imported, ReadOptions } from './format.ts'
import { idOfWords } from './ids.ts'
import { fold } from './inline-text.ts'
import { descriptionsOf, graphAt } from './lkif/graph.ts'
import { readSources } from './lkif/sources.ts'
import { placeByThesis } from './sides.ts'
import { attributeOf, childrenOf, readXml, type XmlPart } from './xml-file.ts'

export const lkifFormat: Format = {
  name: 'lkif',
  title: 'LKIF and CAF of earlier Carneades',
  recognises: (text) => text.trimStart().startsWith('<') && /<(?:lkif|caf)[\s>]/.test(text.slice(0, 10_000)),
  read: readLkif,
}

async function readLkif(file: TextFile, options: ReadOptions): Promise<Imported> {
  const draft = startDraft('lkif', { updated: options.today })
  const root = await readXml(file, draft)
  if (!root) return draft
  if (root.name !== 'lkif' && root.name !== 'caf') {
    draft.refuse('known-format', `element \`${root.name}\``, '`lkif` or `caf`', root.place)
    return draft
  }
  const ext = emptyExt()
  const kept = noteKept(draft, 'lkif-only', 'it is kept in `ext` alone')
  const [first, ...others] = graphsIn(root)
  for (const other of others) draft.refuse('one-graph', 'another graph', 'one in a file', other.place)
  const graph = first && graphAt(first, kept)
  tellOthers([root, ...childrenOf(root, 'argument-graphs'), ...(first ? [first] : [])], draft)
  if (first && graph) {
    const names = readStatements(graph, graph.undercuts, draft, ext, kept)
    readArguments(graph, graph.undercuts, names, { draft, ext, kept })
    readFrame(root, first, draft.debate)
    readSources(root, draft)
    placeByThesis(draft, root.place, names.find(mainOf(first) ?? ''))
  } else draft.refuse('required-field', `\`${root.name}\` without a graph`, '`statements` and `arguments`', root.place)
  kept.tell()
  return { debate: withExt(draft.debate, 'lkif', ext), messages: draft.messages }
}

const known = ['argument-graphs', 'argument-graph', 'statements', 'arguments', 'metadata', 'references']

/** Rules and whatever else may stand beside a graph must not vanish in silence. */
function tellOthers(parts: readonly XmlPart[], { warn }: Draft): void {
  for (const { name, place } of new Set(parts.flatMap(({ children }) => children))) {
    if (!known.includes(name)) warn('known-element', `element \`${name}\``, known.join(', '), place)
  }
}

/** A CAF file is one graph. */
function graphsIn(root: XmlPart): XmlPart[] {
  if (root.name === 'caf') return [root]
  return childrenOf(root, 'argument-graphs').flatMap((list) => childrenOf(list, 'argument-graph'))
}

function readFrame(root: XmlPart, graph: XmlPart, debate: Imported['debate']): void {
  const [metadata] = childrenOf(root, 'metadata')
  const title = fold(attributeOf(graph, 'title') ?? attributeOf(metadata, 'title') ?? '')
  // What a program calls a graph that nobody has named is no title.
  debate.title = title === 'New Graph' ? '' : title
  debate.slug = idOfWords(debate.title) || debate.slug
  debate.summary = fold(childrenOf(root, 'metadata').flatMap(descriptionsOf)[0]?.text ?? '')
}

/** The statement that the graph is about, where it says so. */
function mainOf(graph: XmlPart): string | undefined {
  const statements = childrenOf(graph, 'statements').flatMap((list) => childrenOf(list, 'statement'))
  const main = statements.find((statement) => attributeOf(statement, 'main') === 'true')
  return attributeOf(graph, 'main-issue') ?? attributeOf(main, 'id')
}
