/**
 * Files → `Debate`, with a place on every part. Parses, never evaluates, and never throws on
 * bad content: what cannot be read as it stands is noted, and the rules (`check.ts`) say it.
 */

import { linksIn } from './inline.ts'
import type { DebateFiles, TextFile } from './load.ts'
import type { Debate, Place, Source, Statement } from './model.ts'
import type { AuthorNotes } from './read/author-notes.ts'
import { placeOf, readElements, walk } from './read/elements.ts'
import { readExt } from './read/ext.ts'
import {
  emptyFrontMatter,
  type FrontMatter,
  readBriefFrontMatter,
  readFrontMatter,
  type SplitFile,
  splitFrontMatter,
} from './read/front-matter.ts'
import { parseMdx } from './read/mdx.ts'
import type { Element, Fault, Link, Part, Prose, Reading, Reference, Translating } from './read/reading.ts'
import { readReleases } from './read/releases.ts'
import { readSources } from './read/sources.ts'
import { readStatements, type Statements } from './read/statements.ts'
import { readTranslatedFrontMatter, readTranslatedStatements } from './read/translation.ts'
import { releasesOf } from './releases.ts'
import { translatesOf } from './translates.ts'

/** Reads one debate in one language: an original, or a translation with the structure of its original. */
export function readDebate(given: DebateFiles): Reading {
  const files = withoutMarks(given)
  const noted: Noted = { faults: [], definitions: [], links: [], references: [] }
  const split = splitFrontMatter(files.debate, noted.faults)
  const prose = parseMdx(files.debate.path, split.body, noted.faults)
  const brief = readBrief(files, noted.faults)
  const elements = readElements(prose)
  const briefElements = brief ? readElements(brief.prose) : []
  const maps = briefElements.filter(({ name }) => name === 'ArgumentMap')
  const parts = readParts(files, split, [...elements, ...maps], noted)
  const { frontMatter, found, translating, sources, ext } = parts
  const { slug, lang } = files
  const { notes, ...known } = frontMatter ?? emptyFrontMatter()
  const proses = brief ? [prose, brief.prose] : [prose]
  return {
    ...{ files, ...(translating && { translating }) },
    debate: {
      ...{ slug, lang, ...known, statements: found.statements, relations: found.relations, sources: sources ?? [] },
      ...(ext && { ext }),
    },
    notes,
    ...(brief?.frontMatter && { brief: brief.frontMatter }),
    releases: releasesOf(readReleases(slug, files.releases ?? [], noted.faults), lang),
    prose: proses,
    elements: [...elements, ...briefElements],
    references: [...noted.references, ...mentionsIn(notes, files), ...found.references],
    definitions: [...noted.definitions, ...found.definitions],
    links: withDrawnLinks([...noted.links, ...proses.flatMap(readLinks)], found.statements),
    images: proses.flatMap(readImages),
    faults: noted.faults,
    unread: unreadParts({ 'front matter': !frontMatter, body: prose.broken === true, sources: !sources }, parts.beside),
  }
}

/** The sources that an author's notes name, where these are of this file: a translation's are looked at in its original. */
function mentionsIn({ consensus }: AuthorNotes, { debate }: DebateFiles): Reference[] {
  if (!consensus || consensus.place.file !== debate.path) return []
  return consensus.sources.map((id) => ({ to: 'source', id, place: consensus.place }))
}

/** What the readers of the parts add to. */
type Noted = Pick<Reading, 'faults' | 'definitions' | 'links' | 'references'>

interface Parts {
  frontMatter: FrontMatter | undefined
  found: Statements
  sources: Source[] | undefined
  ext: Debate['ext']
  /** Set where the file is a translation whose original was found. */
  translating?: Translating
  /** What could not be read of a translation's original. */
  beside?: ReadonlySet<Part>
}

/** The nouns of a debate: its own, or a translation's over those of its original. */
function readParts(files: DebateFiles, split: SplitFile, elements: Element[], noted: Noted): Parts {
  if (translatesOf(files.debate.text) !== undefined) return readTranslation(files, split, elements, noted)
  const frontMatter = readFrontMatter(files.debate, split, noted.definitions, noted.faults)
  const ext = readExt(files.ext, noted.faults)
  const sources = readSources(files.sources, noted)
  const sideIds = (frontMatter ?? emptyFrontMatter()).sides.map((side) => side.id)
  return { frontMatter, ext, sources, found: readStatements(elements, sideIds) }
}

/** What is wrong with the original is noted in its own reading: sources and `ext.yaml` are read once, there. */
function readTranslation(files: DebateFiles, split: SplitFile, elements: Element[], noted: Noted): Parts {
  const isOf = files.original?.lang === translatesOf(files.debate.text)
  const original = files.original && isOf ? readDebate(files.original) : undefined
  const frontMatter = readTranslatedFrontMatter(files.debate, split, original, noted)
  const { sources, ext } = original?.debate ?? {}
  const beside = original?.unread ?? new Set<Part>(['front matter', 'body', 'sources'])
  return { frontMatter, sources, ext, ...readTranslatedStatements(elements, original, files.lang), beside }
}

/** Some editors begin a file with a byte order mark. It is no character of the text, and moves every place by one. */
function withoutMarks(files: DebateFiles): DebateFiles {
  const { debate, brief, sources, ext } = files
  const strip = (file: TextFile) => ({ ...file, text: file.text.replace(/^\uFEFF/, '') })
  return {
    ...files,
    debate: strip(debate),
    ...(brief && { brief: strip(brief) }),
    ...(sources && { sources: strip(sources) }),
    ...(ext && { ext: strip(ext) }),
  }
}

function unreadParts(parts: Record<Part, boolean>, beside: ReadonlySet<Part> = new Set()): ReadonlySet<Part> {
  return new Set((['front matter', 'body', 'sources'] as const).filter((part) => parts[part] || beside.has(part)))
}

/** The brief's prose is read even where its front matter cannot be: every problem is said in one run. */
function readBrief({ brief: file }: DebateFiles, faults: Fault[]) {
  if (!file) return undefined
  const split = splitFrontMatter(file, faults)
  const frontMatter = readBriefFrontMatter(file, split, faults)
  return { frontMatter, prose: parseMdx(file.path, split.body, faults) }
}

/** Every address in the Markdown of a file that a reader could follow: links and their definitions. */
function readLinks(prose: Prose): Link[] {
  return [...walk(prose.root)].flatMap((node) =>
    node.type === 'link' || node.type === 'definition' ? [{ url: node.url, place: placeOf(node, prose.file) }] : [],
  )
}

/**
 * The addresses of a file, and those that only a statement as it is drawn has: its lines become one, which can make a link
 * of what was none in the file (`[here](<`, and the address in the next line).
 */
function withDrawnLinks(links: Link[], statements: Statement[]): Link[] {
  const known = new Set(links.map(({ url }) => url))
  const drawn = statements.flatMap(({ text, detail = '', place }) =>
    [text, ...detail.split('\n\n')].flatMap(linksIn).map((url) => ({ url, place })),
  )
  return [...links, ...drawn.filter(({ url }) => !known.has(url))]
}

function readImages(prose: Prose): Place[] {
  const images = [...walk(prose.root)].filter(({ type }) => type === 'image' || type === 'imageReference')
  return images.map((node) => placeOf(node, prose.file))
}
