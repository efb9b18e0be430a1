/**
 * Files → `Debate`, with a place on every part. Parses, never evaluates, and never throws on
 * bad content: what cannot be read as it stands is noted, and the rules (`check.ts`) say it.
 */

import type { DebateFiles } from './load.ts'
import { isJsx, placeOf, readElements, walk } from './read/elements.ts'
import { readBriefFrontMatter, readFrontMatter, splitFrontMatter } from './read/front-matter.ts'
import { parseMdx } from './read/mdx.ts'
import type { Definition, Fault, Link, Prose, Reading } from './read/reading.ts'
import { readSources } from './read/sources.ts'
import { readStatements } from './read/statements.ts'

/** Reads one debate in one language. */
export function readDebate(files: DebateFiles): Reading {
  const faults: Fault[] = []
  const definitions: Definition[] = []
  const links: Link[] = []
  const split = splitFrontMatter(files.debate, faults)
  const frontMatter = readFrontMatter(files.debate, split, definitions, faults)
  const sources = readSources(files.sources, { definitions, links, faults })
  const prose = parseMdx(files.debate.path, split.body, faults)
  const elements = readElements(prose)
  const sideIds = frontMatter.sides.map((side) => side.id)
  const found = readStatements(elements, sideIds)
  const { slug, lang } = files
  const { statements, relations } = found
  const brief = readBrief(files, faults)
  return {
    files,
    debate: { slug, lang, ...frontMatter, statements, relations, sources },
    ...(brief && { brief: brief.frontMatter }),
    prose: brief ? [prose, brief.prose] : [prose],
    elements: brief ? [...elements, ...readElements(brief.prose)] : elements,
    references: found.references,
    definitions: [...definitions, ...found.definitions],
    links: [...links, ...readLinks(prose), ...(brief ? readLinks(brief.prose) : [])],
    faults,
  }
}

function readBrief({ brief: file }: DebateFiles, faults: Fault[]) {
  if (!file) return undefined
  const split = splitFrontMatter(file, faults)
  const frontMatter = readBriefFrontMatter(file, split, faults)
  if (!frontMatter) return undefined
  return { frontMatter, prose: parseMdx(file.path, split.body, faults) }
}

/** Every address in the Markdown of a file: links, images, definitions. */
function readLinks(prose: Prose): Link[] {
  return [...walk(prose.root)].flatMap((node) =>
    'url' in node && !isJsx(node) ? [{ url: node.url, place: placeOf(node, prose.file) }] : [],
  )
}
