/**
 * Files → `Debate`, with a place on every part. Parses, never evaluates, and never throws on
 * bad content: what cannot be read as it stands is noted, and the rules (`check.ts`) say it.
 */

import { linksIn } from './inline.ts'
import type { DebateFiles, TextFile } from './load.ts'
import type { Place, Statement } from './model.ts'
import { placeOf, readElements, walk } from './read/elements.ts'
import { readExt } from './read/ext.ts'
import { emptyFrontMatter, readBriefFrontMatter, readFrontMatter, splitFrontMatter } from './read/front-matter.ts'
import { parseMdx } from './read/mdx.ts'
import type { Definition, Fault, Link, Part, Prose, Reading } from './read/reading.ts'
import { readReleases } from './read/releases.ts'
import { readSources } from './read/sources.ts'
import { readStatements } from './read/statements.ts'
import { releasesOf } from './releases.ts'

/** Reads one debate in one language. */
export function readDebate(given: DebateFiles): Reading {
  const files = withoutMarks(given)
  const { slug, lang } = files
  const faults: Fault[] = []
  const definitions: Definition[] = []
  const links: Link[] = []
  const split = splitFrontMatter(files.debate, faults)
  const frontMatter = readFrontMatter(files.debate, split, definitions, faults)
  const ext = readExt(files.ext, faults)
  const sources = readSources(files.sources, { definitions, links, faults })
  const prose = parseMdx(files.debate.path, split.body, faults)
  const brief = readBrief(files, faults)
  const elements = readElements(prose)
  const briefElements = brief ? readElements(brief.prose) : []
  const known = frontMatter ?? emptyFrontMatter()
  const maps = briefElements.filter(({ name }) => name === 'ArgumentMap')
  const found = readStatements(
    [...elements, ...maps],
    known.sides.map((side) => side.id),
  )
  const proses = brief ? [prose, brief.prose] : [prose]
  return {
    files,
    debate: {
      ...{ slug, lang, ...known, statements: found.statements, relations: found.relations, sources: sources ?? [] },
      ...(ext && { ext }),
    },
    ...(brief?.frontMatter && { brief: brief.frontMatter }),
    releases: releasesOf(readReleases(slug, files.releases ?? [], faults), lang),
    prose: proses,
    elements: [...elements, ...briefElements],
    references: found.references,
    definitions: [...definitions, ...found.definitions],
    links: withDrawnLinks([...links, ...proses.flatMap(readLinks)], found.statements),
    images: proses.flatMap(readImages),
    faults,
    unread: unreadParts({ 'front matter': !frontMatter, body: prose.broken === true, sources: !sources }),
  }
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

function unreadParts(parts: Record<Part, boolean>): ReadonlySet<Part> {
  return new Set((['front matter', 'body', 'sources'] as const).filter((part) => parts[part]))
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
