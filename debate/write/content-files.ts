/** `Debate` → the files of a debate as its author would have written them, to be edited from there on. Reading them gives the debate again. */

import { isMap, isScalar, type Node, stringify, visit, Document as YamlDocument } from 'yaml'
import type { Debate } from '../model.ts'
import { keysOf } from '../schema.ts'
import { writeBody } from './body.ts'

/** The text of each file in a debate's folder; what a debate does not need is not there. */
export interface ContentFiles {
  /** `<lang>.mdx` */
  debate: string
  /** `sources.yaml` */
  sources: string
  /** `ext.yaml`: what belongs to the format that the debate was imported from. */
  ext?: string
  /** Ids of relations that cannot be written: undercuts of each other in a circle. */
  unwritten: string[]
}

/** Editors that know YAML complete and check by these (docs/schemas/), seen from a debate's folder. */
const schemaOf = (name: string) => `# yaml-language-server: $schema=../../docs/schemas/${name}.schema.json\n`

/** Writes a debate. Its texts are inline Markdown that MDX reads as such (`formats/inline-text.ts`). */
export function writeContent(debate: Debate): ContentFiles {
  const { body, unwritten } = writeBody(debate)
  return {
    debate: `---\n${writeFrontMatter(debate)}---\n\n${body}`.toWellFormed(),
    sources: writeSources(debate).toWellFormed(),
    ...(debate.ext && { ext: writeExt(debate.ext).toWellFormed() }),
    unwritten,
  }
}

function writeFrontMatter({ title, question, summary, updated, sides, themes, voices }: Debate): string {
  const named = <Part extends { id: string }>(parts: Part[], write: (part: Part) => unknown) =>
    new Map(parts.map((part) => [part.id, write(part)]))
  const document = new YamlDocument({
    ...{ title, question, summary, updated },
    sides: named(sides, ({ name, position }) => ({ name, position })),
    ...(themes.length > 0 && { themes: named(themes, ({ name }) => name) }),
    ...(voices.length > 0 && { voices: named(voices, ({ name, kind }) => ({ name, kind })) }),
  })
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'voices' && isMap(value)) writeInLines(value.items)
    },
  })
  return schemaOf('front-matter') + textOf(document)
}

/** A voice a line: `mindef: { name: Ministry of Defence, kind: government }`. */
function writeInLines(items: { value: unknown }[]): void {
  for (const { value } of items) if (isMap(value)) value.flow = true
}

function writeSources({ sources }: Debate): string {
  const document = new YamlDocument(
    sources.map((source) => {
      const values = source as unknown as Record<string, unknown>
      return Object.fromEntries(
        keysOf('source').flatMap((key) => (values[key] === undefined ? [] : [[key, withYear(values[key])]])),
      )
    }),
  )
  visit(document, {
    Seq(_, { items }) {
      // A blank line between two sources; names within one stand together.
      for (const item of items.slice(1)) if (isMap(item) && item.has('id')) (item as Node).spaceBefore = true
    },
  })
  return schemaOf('sources') + textOf(document)
}

/** A year as the number that an author writes, without quotation marks; it is read as it is written. */
function withYear(value: unknown): unknown {
  return typeof value === 'string' && /^[1-9]\d{3}$/.test(value) ? Number(value) : value
}

function writeExt(ext: Record<string, unknown>): string {
  const comment =
    '# What came with the debate and has no place in it: exporting it to the same format brings this back.\n'
  return comment + stringify(ext, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Lines are not folded: what an author looks for stands in one line. */
function textOf(document: YamlDocument): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
