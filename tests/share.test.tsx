/** What a writer pastes says what it should, in whatever it is pasted into, whatever a debate's texts hold. */

import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { embedAddress, pageAddress } from '../components/share/share-addresses.ts'
import { findTarget, firstChoice, type ShareChoice, type ShareData } from '../components/share/share-data.ts'
import { SharePanel } from '../components/share/share-panel.tsx'
import { textsFor } from '../components/share/share-texts.ts'
import { shareWords } from '../components/share/share-words.ts'
import { frameSnippet, resizerSnippet } from '../components/share/snippets.ts'
import { citationTemplates, pageTemplates } from '../debate/cite.ts'
import { openDebate } from '../debate/open.ts'
import { describeForSharing } from '../debate/shareable.ts'
import { viewDebate } from '../debate/view.ts'

const { debate, ...open } = await openDebate({ lang: 'en', slug: 'us-military-peru' })
const facts = describeForSharing(viewDebate({ debate, ...open }))
const site = 'https://example.org'
const page = { title: debate.title, site: 'Vis-à-vis', url: site + facts.root, updated: debate.updated, lang: 'en' }
const data: ShareData = {
  ...facts,
  words: shareWords('en'),
  site,
  pictures: { '': { width: 1200, height: 900 } },
  releases: [{ hash: '0123456789ab', date: '2026-11-01' }],
  citations: { page: pageTemplates(page), statement: citationTemplates(page) },
}
const theme = data.themes[0]?.id ?? ''
const statement = data.statements[8]?.id ?? ''

function choose(focus = '', more: Partial<ShareChoice> = {}): ShareChoice {
  return { ...firstChoice, target: findTarget(data, focus), ...more }
}

function parse(html: string): Root {
  return fromHtml(html, { fragment: true })
}

function texts(of: ShareData, focus: string): [name: string, text: string][] {
  return [...textsFor(of, { ...firstChoice, target: findTarget(of, focus) })]
}

describe('addresses of embeds', () => {
  const root = `${site}/en/us-military-peru/`
  const release = '0123456789ab'
  test.each<[string, ShareChoice, string]>([
    ['the debate', choose(), 'embed.html'],
    ['in a list and dark', choose('', { view: 'list', theme: 'dark' }), 'embed.html?view=list&theme=dark'],
    ['a theme has its own', choose(theme, { theme: 'auto' }), `map/${theme}/embed.html?theme=auto`],
    ['a statement', choose(statement, { view: 'compare' }), `embed.html?view=compare&focus=${statement}`],
    ['pinned', choose('', { release }), `embed@${release}.html`],
    ['a theme, pinned', choose(theme, { release }), `embed@${release}.html?focus=${theme}`],
    ['what nobody has', choose('no-such-thing'), 'embed.html'],
  ])('%s', (_, choice, address) => {
    expect(embedAddress(data, choice)).toBe(root + address)
  })
})

describe('a frame', () => {
  it('is one element of at most five lines with its script, and may do nothing more than it needs', () => {
    for (const snippet of [frameSnippet, resizerSnippet]) {
      expect(snippet(data, choose(statement)).split('\n').length).toBeLessThanOrEqual(5)
    }
    const frames = selectAll('iframe', parse(frameSnippet(data, choose(theme, { theme: 'auto', view: 'list' }))))
    expect(frames.map(({ properties }) => properties)).toEqual([
      {
        src: `${site}/en/us-military-peru/map/${theme}/embed.html?view=list&theme=auto`,
        title: `Argument map: ${data.title}: ${data.themes[0]?.name}`,
        width: '100%',
        height: 600,
        loading: 'lazy',
        allow: 'fullscreen',
        referrerPolicy: 'strict-origin-when-cross-origin',
        sandbox: ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'],
        style: 'border:0;max-width:100%;color-scheme:light dark',
      },
    ])
    expect(frameSnippet(data, choose('', { theme: 'dark' }))).toContain('color-scheme:dark"')
  })
})

describe('picture and text', () => {
  test.each(['', theme, statement])('holds each statement of “%s” once, with its links', (focus) => {
    const tree = parse(textsFor(data, choose(focus)).get('static') ?? '')
    const target = findTarget(data, focus)
    const tied = target.kind === 'statement' ? target.statement.said?.tied : undefined
    const wanted = data.statements.filter((one) => (tied ? tied.includes(one.number) : !focus || one.theme === focus))
    const numbers = selectAll('li > a', tree).map((link) => [textOf(link), link.properties.href])
    const byNumber = wanted.map(({ id, number }) => [String(number), `${site}${data.root}#${id}`])
    expect(numbers.sort()).toEqual(byNumber.sort())
    expect(selectAll('small', tree).length).toBe(
      wanted.filter(({ said }) => said?.links.length || said?.unanswered).length,
    )
    expect(select('figure > a > img', tree)?.properties).toMatchObject({ width: 1200, height: 900 })
    expect(select('figure > a', tree)?.properties.href).toBe(pageAddress(data, target))
  })

  it('says by their first words what stands outside the list', () => {
    const text = textsFor(data, choose(theme)).get('static') ?? ''
    const outside = data.statements.filter((one) => one.theme !== theme).map(({ words }) => words)
    expect(outside.some((words) => text.includes(`“${words}”`))).toBe(true)
  })
})

/** Texts that could end an attribute, open an element, or mean something in Markdown or a wiki. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'"\'<>&[]()*_`\\|{}~#! \n',
      '"><script>alert(1)</script>',
      '](javascript:a)',
      '{{x}}',
      '&quot;',
    ),
    maxLength: 20,
  }),
)

function poison(text: string): ShareData {
  return {
    ...data,
    title: text,
    sides: [text, text],
    themes: data.themes.map(({ id }) => ({ id, name: text })),
    statements: data.statements
      .slice(0, 4)
      .map((one) => ({ ...one, words: text, ...(one.said && { said: { ...one.said, text } }) })),
  }
}

test('whatever a debate says stays text', () => {
  const allowed = new Set('iframe script visavis-map a figure img figcaption ul li b small p'.split(' '))
  const check = (text: string) => {
    const wanted = `Argument map: ${text}`.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
    for (const focus of ['', theme, statement]) {
      const all = new Map(texts(poison(text), focus))
      for (const name of ['frame', 'resizer', 'static', 'element']) expectPlain(parse(all.get(name) ?? ''), allowed)
      if (focus) continue
      expect(select('iframe', parse(all.get('frame') ?? ''))?.properties.title).toBe(wanted)
      const [first, second] = fromMarkdown(all.get('markdown') ?? '').children
      expect(first).toMatchObject({ children: [{ type: 'link', children: [{ type: 'image', alt: wanted }] }] })
      expect(second).toMatchObject({ children: [{ type: 'link' }] })
      expect(textOf(second)).toBe(wanted)
      expect(all.get('wiki')).toMatch(/^\[https:[^\s[\]]+ [^[\]{}<>|\n]*\]$/)
    }
  }
  check('"><script>alert(1)</script>')
  check("' onload=alert(1) x='")
  fc.assert(fc.property(hostile, check), { numRuns: 150 })
})

function expectPlain(tree: Root, allowed: Set<string>): void {
  const elements: Element[] = selectAll('*', tree)
  expect(elements.map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).toEqual([])
  const names = elements.flatMap(({ properties }) => Object.keys(properties))
  expect(names.filter((name) => /^on/i.test(name))).toEqual([])
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  expect(scripts.every(({ properties, children }) => properties.src === `${site}/embed.js` && !children.length)).toBe(
    true,
  )
  const links = elements.flatMap(({ properties: { href, src } }) => [href, src]).filter((one) => one !== undefined)
  expect(links.filter((link) => !String(link).startsWith(`${site}/`))).toEqual([])
}

test('the panel is complete without a script: every field has its label, its text and a button that names it', () => {
  const tree = parse(renderToStaticMarkup(<SharePanel data={data} files={[]} />))
  const all = textsFor(data, firstChoice)
  const fields = selectAll('[data-share-field]', tree)
  expect(fields.map(({ properties }) => properties.dataShareField)).toEqual(expect.arrayContaining([...all.keys()]))
  for (const field of fields) {
    const area = select('textarea', field)
    expect(textOf(area)).toBe(all.get(String(field.properties.dataShareField)))
    expect(select('label', field)?.properties.htmlFor).toEqual([area?.properties.id])
    expect(area?.properties.readOnly).toBe(true)
  }
  const pinned = selectAll('option[value="0123456789ab"]', tree).map((option) => textOf(option))
  expect(pinned).toEqual(['Nov 1, 2026 (0123456789ab): never changes'])
  const buttons = selectAll('[data-share-copy]', tree).map((button) => textOf(button))
  expect(new Set(buttons).size).toBe(fields.length)
})
