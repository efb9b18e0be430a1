/**
 * A Spanish debate is shown in Spanish: everything that the map, the embed, the pictures and the offline copy say beside
 * the debate's own words is in the Spanish catalogue. The debate's own words are written in letters of another alphabet
 * here, so that whatever stands in ours is the interface's.
 */

import type { Element, Root, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { renderEmbed } from '../app/files/embed.ts'
import { drawCard, drawMapPicture } from '../app/files/pictures.ts'
import { ArgumentMap } from '../components/argument-map.tsx'
import { interfaceLanguages, wordsOf } from '../components/catalogue/catalogue.ts'
import { openingOf } from '../components/map-block.tsx'
import { MapOutline } from '../components/map-outline.tsx'
import { MapPartDocument } from '../components/map-part.tsx'
import { MapViewer } from '../components/map-viewer.tsx'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import type { Debate, Relation } from '../debate/model.ts'
import { type OpenDebate, openDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'
import { subjectOf } from './picture-subject.ts'

const veil = (text: string) => text.replace(/\p{L}/gu, 'ж')
const veiled = <Thing extends object>(things: Thing[], ...keys: (keyof Thing)[]) =>
  things.map((thing) => ({ ...thing, ...Object.fromEntries(keys.map((key) => [key, veil(String(thing[key]))])) }))

/** Two themes of the debate in that language, without a letter of ours; a statement has no theme, one has no side. */
function debateIn(lang: string, { title, question, summary, ...whole }: Debate): Debate {
  const themes = whole.themes.slice(0, 2)
  const statements = whole.statements.filter(({ theme }) => themes.some(({ id }) => id === theme))
  const kept = new Set([...statements, ...whole.relations].map(({ id }) => id))
  const isKept = ({ from, to }: Relation) => [...from, to].every((end) => kept.has(end))
  const relations = whole.relations.filter(
    (one) => isKept(one) && whole.relations.every((other) => other.id !== one.to || isKept(other)),
  )
  const debate = { ...whole, themes, statements, relations }
  const [, second, third] = statements
  const apart = statements.map((statement) => {
    const { theme, ...rest } = statement
    if (statement === second) return rest
    return statement === third ? { ...statement, sides: [] } : statement
  })
  return {
    ...{ ...debate, lang, title: veil(title), question: veil(question), summary: veil(summary) },
    sides: veiled(debate.sides, 'name', 'position'),
    themes: veiled(debate.themes, 'name'),
    voices: veiled(debate.voices, 'name'),
    statements: veiled(apart, 'text').map((statement) => ({ ...statement, detail: '' })),
    sources: veiled(debate.sources, 'title'),
  }
}

const { debate: peru } = await openDebate({ lang: 'en', slug: 'us-military-peru' })

/** Everything said in a document by text, and by attributes that people read or hear. */
function saidIn(html: string): string[] {
  const said: string[] = []
  const walk = (node: Root | Element | Text) => {
    if (node.type === 'text') said.push(node.value)
    if (!('children' in node) || ('tagName' in node && /^(style|script)$/.test(node.tagName))) return
    if ('tagName' in node) said.push(...spokenIn(node))
    for (const child of node.children) walk(child as Element)
  }
  walk(fromHtml(html))
  return said
}

function spokenIn({ tagName, properties }: Element): string[] {
  const named = ['ariaLabel', 'title', 'alt', 'placeholder', 'dataPart', 'dataAround'].map((name) => properties[name])
  const isDescribed = tagName === 'meta' && properties.name === 'description'
  return [...named, isDescribed ? properties.content : ''].filter((value) => typeof value === 'string')
}

const wordsIn = (text: string) =>
  text
    .replace(/https?:\S+|\{\w+\}|\S*\.svg|\S*localhost\S*/gu, ' ')
    .toLowerCase()
    .match(/\p{Script=Latin}+/gu) ?? []

/** Names that are the same everywhere, and the last key of the row from a to z. */
const names = 'Vis-à-vis, CC BY, z'

/** Every word of the interface in a language, and what `Intl` adds to them. */
function vocabularyOf(lang: string): Set<string> {
  const month = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(peru.updated))
  const short = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(peru.updated))
  return new Set(wordsIn([JSON.stringify(wordsOf(lang)), month, short, names].join(' ')))
}

async function everythingIn(lang: string): Promise<[name: string, html: string][]> {
  const debate = debateIn(lang, peru)
  const comparison = compareSides(debate)
  const map = drawMap(layoutMap(debate, comparison))
  const open = { debate, comparison, map } as OpenDebate
  const view = viewDebate(open, wordsOf(lang).terms.otherStatements)
  const part = { name: 'ж', nodes: map.nodes, links: map.links, themes: view.themes }
  const subject = subjectOf(debate)
  const themed = subjectOf(debate, debate.themes[0]?.id)
  const viewer = (
    <MapViewer
      debate={debate}
      startSide={comparison.startSide}
      prefix="map"
      opening={openingOf(map, lang)}
      paper={map}
      text={<MapOutline view={view} prefix="map" compareHref="/" level={3} />}
    >
      <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} />
    </MapViewer>
  )
  const render = (page: ReactNode) => renderToStaticMarkup(page)
  return [
    ['the map with its viewer', render(viewer)],
    ['a part of a large map', render(<MapPartDocument view={view} part={part} root="/" />)],
    ['the embed', await renderEmbed(subject)],
    ['the embed of a theme', await renderEmbed(themed)],
    ['the picture', await drawMapPicture(subject, 'svg')],
    ['the card', await drawCard(themed)],
  ]
}

describe.each(interfaceLanguages.filter((lang) => lang !== 'en'))('in %s', async (lang) => {
  const vocabulary = vocabularyOf(lang)
  const documents = await everythingIn(lang)

  it.each(documents)('%s says nothing that is not of the catalogue', (_, html) => {
    const words = saidIn(html).flatMap(wordsIn)
    expect(words.length).toBeGreaterThan(8)
    expect([...new Set(words)].filter((word) => !vocabulary.has(word))).toEqual([])
  })

  it('the script is handed the words of that language', () => {
    const [[, html = ''] = []] = documents
    const [, words = ''] = /data-map-words="([^"]*)"/.exec(html) ?? []
    const { relations, viewer } = wordsOf(lang)
    expect(JSON.parse(words.replaceAll('&quot;', '"'))).toEqual({ lang, relations, viewer })
  })
})
