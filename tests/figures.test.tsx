/** Figures in an article: light, without a script, each id once, and saying what they leave out. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MapFigure } from '../components/map-figure.tsx'
import { compareSides } from '../debate/compare.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import { type Debate, type Excerpt, figureViews } from '../debate/model.ts'
import { type OpenDebate, openDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'

const open = await openDebate({ lang: 'en', slug: 'us-military-peru' })
const view = viewDebate(open)

function render(excerpt: Excerpt, show: (typeof figureViews)[number], number = 1, shown = view): string {
  const drawn = drawExcerpt(shown.open.debate, shown.open.comparison, excerpt)
  return renderToStaticMarkup(<MapFigure excerpt={drawn} show={show} number={number} view={shown} root="../" />)
}

/** The first statements of the debate with the links among them. */
function firstOf(count: number): OpenDebate {
  const statements = open.debate.statements.slice(0, count)
  const kept = new Set(statements.map(({ id }) => id))
  const relations = open.debate.relations.filter(({ from, to }) => [...from, to].every((id) => kept.has(id)))
  const debate: Debate = { ...open.debate, statements, relations }
  return { ...open, debate, comparison: compareSides(debate) }
}

test.each(figureViews)('a %s of 30 statements weighs at most 8 kB', (show) => {
  const html = render({}, show, 1, viewDebate(firstOf(30)))
  expect([...html.matchAll(/ data-(?:statement|node)="/g)]).toHaveLength(30)
  expect(gzipSync(html).length).toBeLessThanOrEqual(8000)
})

test('a figure brings no script', () => {
  for (const show of figureViews) {
    expect(render({ theme: 'environment' }, show)).not.toMatch(/<script|\son[a-z]+=|javascript:|\sstyle=/i)
  }
  // Nor does any module that it is made of reach the browser.
  const reached = new Set(['components/map-figure.tsx'])
  for (const file of reached) {
    const code = readFileSync(file, 'utf8')
    expect(code, file).not.toMatch(/^'use client'/m)
    for (const [, from = ''] of code.matchAll(/^(?:import|\} from)(?! type)[^'\n]*'(\.[^']+\.tsx?)'/gm)) {
      reached.add(path.posix.join(path.posix.dirname(file), from))
    }
  }
  expect(reached.size).toBeGreaterThan(10)
})

test('figures of the same part have no id in common, and names of their own', () => {
  const figures = figureViews.flatMap((show, index) => [
    render({ focus: 'no-us-bases' }, show, 2 * index + 1),
    render({ focus: 'no-us-bases' }, show, 2 * index + 2),
  ])
  const html = figures.join('')
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBe(new Set(ids).size)
  const names = [...html.matchAll(/<figcaption><span[^>]*>([^<]+)</g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(figures.length)
  // What refers to an id refers to one of its own figure.
  for (const figure of figures) {
    for (const [, id] of figure.matchAll(/(?:aria-labelledby|href)="#?(figure_[^"]+)"/g)) {
      expect(figure).toContain(`id="${id}"`)
    }
  }
})

test.each([
  [{ theme: 'environment' }, 'Figure 1. Environment.', '../map/'],
  [{ focus: 'pollution' }, 'Figure 1. Statement ', '../map/?steps=1#pollution'],
  [{ focus: 'pollution', depth: 2 }, 'up to 2 links away.', '../map/?steps=2#pollution'],
  [{ theme: 'environment', focus: 'pollution' }, 'within “Environment”.', '../map/?steps=1#pollution'],
  [{}, ': the whole argument.', '../map/'],
])('%j says what it is, what it leaves out and where the whole is', (excerpt, name, href) => {
  const { drawing, outside } = drawExcerpt(open.debate, open.comparison, excerpt)
  for (const show of figureViews) {
    const caption = render(excerpt, show).match(/<figcaption>.*<\/figcaption>/s)?.[0] ?? ''
    expect(caption).toContain(name)
    expect(caption).toContain(`href="${href}"`)
    const [shown, all] = [drawing.nodes.length, open.debate.statements.length]
    expect(caption).toContain(shown === all ? `All ${all} statements` : `${shown} of the debate’s ${all} statements`)
    if (outside > 0) expect(caption).toContain(`${outside} more link`)
  }
})

test.each(figureViews)(
  'every statement of a %s leads to its place on the compare page, and says that it is unanswered',
  (show) => {
    const { drawing } = drawExcerpt(open.debate, open.comparison, { theme: 'oversight' })
    const html = render({ theme: 'oversight' }, show)
    for (const { id } of drawing.nodes) expect(html).toContain(`href="../#${id}"`)
    const unanswered = drawing.nodes.filter((node) => node.unanswered).length
    const said = show === 'map' ? />unanswered</g : /No reply recorded<\/li>/g
    expect(unanswered).toBeGreaterThan(0)
    expect([...html.matchAll(said)]).toHaveLength(unanswered)
  },
)
