/** Themes → headings, with the levels and the headings above them that a file came with. */

import type { Debate } from '../../model.ts'
import type { Ext, Json, JsonObject } from '../ext.ts'
import { fold, fromPlain, toPlain } from '../inline-text.ts'
import { escapeText } from './escape.ts'
import { tagText } from './tags.ts'
import { isObject, objectIn, textIn, textsIn } from './yaml-data.ts'
import { flowData } from './yaml-text.ts'

interface Section {
  title: string
  level: number
  theme?: string
  /** Index of the section that it stands in. */
  parent?: number
  tags: string[]
  data: JsonObject
}

export interface Headings {
  /** The headings to write before a theme's first statement, each a block of its own. */
  open(theme: string): string[]
  /** Those that nothing stands under, and that are not written yet. */
  rest(): string[]
}

export function headingsOf(debate: Debate, ext: Ext): Headings {
  const sections = sectionsOf(debate, ext.debate.sections)
  const indexOf = new Map(sections.map(({ theme }, index) => [theme, index]))
  const isTold = toldThemes(debate)
  const written = new Set<number>()
  let now: number[] = []
  let next = 0
  const openChain = (index: number): string[] => {
    const chain = chainOf(sections, index)
    const blocks = chain.flatMap((at, depth) => {
      // The last is always written: what stood open may have been another.
      if (now[depth] === at && depth < chain.length - 1) return []
      now = now.slice(0, depth)
      written.add(at)
      const section = sections[at]
      return section ? [writeHeading(section, depth, isTold)] : []
    })
    now = chain
    return blocks
  }
  const until = (index: number): string[] => {
    const blocks: string[] = []
    for (; next < index; next++) {
      if (!written.has(next) && !chainOf(sections, index).includes(next)) blocks.push(...openChain(next))
    }
    return blocks
  }
  return {
    open: (theme) => {
      const index = indexOf.get(theme)
      return index === undefined ? [] : [...until(index), ...openChain(index)]
    },
    rest: () => until(sections.length),
  }
}

/** The sections of the file as far as they are sound, then a section for each theme that has none. */
function sectionsOf({ themes, statements }: Debate, given: Json | undefined): Section[] {
  const nameOf = new Map(themes.map(({ id, name }) => [id, name]))
  const taken = new Set<string>()
  const sections = (Array.isArray(given) ? given : []).filter(isObject).map((item, index): Section => {
    const theme = textIn(item, 'theme')
    const isNew = theme !== undefined && nameOf.has(theme) && !taken.has(theme)
    if (isNew) taken.add(theme)
    const level = Number.isInteger(item.level) ? Math.min(Math.max(Number(item.level), 1), 100) : 1
    const isParent = Number.isInteger(item.parent) && Number(item.parent) >= 0 && Number(item.parent) < index
    return {
      ...{ title: (isNew && nameOf.get(theme)) || (textIn(item, 'title') ?? 'Section'), level },
      ...(isNew && { theme }),
      ...(isParent && { parent: Number(item.parent) }),
      ...{ tags: textsIn(item, 'tags'), data: objectIn(item, 'data') },
    }
  })
  const used = new Set(statements.map(({ theme }) => theme))
  const others = themes.filter(({ id }) => used.has(id) && !taken.has(id))
  return [...sections, ...others.map(({ id, name }) => ({ title: name, level: 1, theme: id, tags: [], data: {} }))]
}

function chainOf(sections: readonly Section[], index: number): number[] {
  const chain = [index]
  for (let at = sections[index]?.parent; at !== undefined && chain.length < 100; at = sections[at]?.parent)
    chain.unshift(at)
  return chain
}

function writeHeading(
  { title, level, theme, tags, data }: Section,
  depth: number,
  isTold: (name: string, theme: string | undefined) => boolean,
): string {
  const all: JsonObject = { ...data, ...(isTold(title, theme) && { theme: theme ?? null }) }
  const text = escapeText(fold(title)) || 'Section'
  const parts = ['#'.repeat(Math.max(level, depth + 1)), text, ...tags.flatMap((tag) => tagText(tag) ?? [])]
  return [...parts, ...(Object.keys(all).length > 0 ? [flowData(all)] : [])].join(' ')
}

/** Whether a heading's text does not tell its theme: two may have one name, or one that a heading cannot hold as it is. */
function toldThemes({ themes }: Debate): (name: string, theme: string | undefined) => boolean {
  const count = new Map<string, number>()
  for (const { name } of themes) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1)
  const countOf = (name: string) => count.get(fold(name)) ?? 0
  return (name, theme) => {
    if (theme === undefined) return countOf(name) > 0
    return fold(name) === '' || countOf(name) > 1 || toPlain(fromPlain(name)) !== name
  }
}
