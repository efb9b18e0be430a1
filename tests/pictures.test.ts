/** Pictures that stand by themselves: well-formed whatever is in a debate, whole, without a script, the same each time. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { drawMapPicture, mapPngFile } from '../app/files/pictures.ts'
import { encodePng } from '../app/pictures/png.ts'
import { unpackWoff } from '../app/pictures/woff.ts'
import type { Debate } from '../debate/model.ts'
import { openDebate } from '../debate/open.ts'
import { generateDebate } from './generate-debate.ts'
import { decodePng, subjectOf } from './picture-subject.ts'

const peru = (await openDebate({ lang: 'en', slug: 'us-military-peru' })).debate
const themes = [undefined, ...peru.themes.map(({ id }) => id)]

/** Each element's name and attributes. */
function elementsOf(xml: string): { name: string; attributes: Record<string, unknown> }[] {
  const found: { name: string; attributes: Record<string, unknown> }[] = []
  const walk = (node: Root | Root['children'][number]) => {
    if (node.type === 'element') found.push({ name: node.name, attributes: node.attributes })
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(fromXml(xml))
  return found
}

test.each(themes)('the picture of %s holds every statement and every link, and leads to the page', async (theme) => {
  const subject = subjectOf(peru, theme)
  const elements = elementsOf(await drawMapPicture(subject, 'svg'))
  const named = (name: string) => elements.flatMap(({ attributes }) => attributes[name] ?? [])
  expect(named('data-node')).toEqual(subject.excerpt.drawing.nodes.map(({ id }) => id))
  expect(named('data-relation')).toEqual(subject.excerpt.drawing.links.map(({ id }) => id))
  for (const href of named('href')) expect(href).toMatch(/^http:\/\/localhost:3000\/en\//)
})

const hostile = [
  ...[']]>', '--', '-->', '<!--', '<?xml?>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '&nbsp;'],
  ...['<script>alert(1)</script>', '</style><script>alert(1)</script>', '</svg>', '</title>', '</desc>', '"\'`'],
  ...[
    '" onload="alert(1)',
    'javascript:alert(1)',
    '<foreignObject><iframe src="https://example.org/"/></foreignObject>',
  ],
  ...['\ud800', 'a\udc00b', '\ufffe\uffff', '\u2028', '\u202e', '<image href="https://example.org/x.png"/>'],
  Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x'),
]

test.each(hostile)('%j in every text is only text', async (text) => {
  const debate: Debate = {
    ...generateDebate({ statements: 12, sides: 3, themes: 2, seed: 1 }),
    ...{ title: text, question: text, summary: text, updated: text },
  }
  const filled: Debate = {
    ...debate,
    sides: debate.sides.map((side) => ({ ...side, name: `${side.name} ${text}`, position: text })),
    themes: debate.themes.map((theme) => ({ ...theme, name: text })),
    statements: debate.statements.map((statement) => ({ ...statement, text: `${text} ${statement.text}` })),
  }
  const xml = await drawMapPicture(subjectOf(filled), 'svg')
  const elements = elementsOf(xml)
  const names = new Set(elements.map(({ name }) => name))
  expect([...names].filter((name) => !allowed.includes(name))).toEqual([])
  const attributes = elements.flatMap((element) => Object.entries(element.attributes))
  expect(attributes.filter(([name]) => /^on|^style$|xlink/i.test(name))).toEqual([])
  for (const [name, value] of attributes) if (name === 'href') expect(value).toMatch(/^http:\/\/localhost:3000\//)
  expect(xml).not.toMatch(/@import|url\(|@font-face/)
})

const allowed = 'svg title desc style g a rect path circle text tspan'.split(' ')

test('a picture in pixels is the same each time, at most 4096 of them long, and of a weight for an article', async () => {
  for (const [theme, bytes] of [[undefined, 1_000_000] as const, ['environment', 500_000] as const]) {
    const subject = subjectOf(peru, theme)
    const render = async () => Buffer.from(await (await mapPngFile.respond(subject, 'map.png')).arrayBuffer())
    const once = await render()
    if (theme !== undefined) expect(once.equals(await render())).toBe(true)
    expect(once.length).toBeLessThanOrEqual(bytes)
    const [width, height] = [once.readUInt32BE(16), once.readUInt32BE(20)]
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096)
    expect(Math.max(width, height)).toBeGreaterThan(2000)
  }
})

test('where words would be too small to be read, boxes stand without them, and the picture says so', async () => {
  const subject = subjectOf(peru, 'environment')
  const bare = await drawMapPicture(subject, 'png', false)
  expect(bare.match(/<tspan/g)).toBe(null)
  expect(bare).toContain('map.svg has them')
  expect(elementsOf(bare).filter(({ attributes }) => 'data-node' in attributes)).toHaveLength(24)
})

test('pixels of few colours come out as they went in, many colours as the nearest of 256', () => {
  const few = Uint8Array.from({ length: 4 * 30 * 20 }, (_, index) => (index % 4 === 3 ? 255 : ((index >> 2) % 200) + 1))
  expect(decodePng(encodePng(few, 30, 20)).values).toEqual([...few].filter((_, index) => index % 4 !== 3))
  const many = Uint8Array.from({ length: 4 * 40 * 40 }, (_, index) => {
    const pixel = index >> 2
    return [Math.floor(pixel / 6.25), pixel % 2, 7, 255][index % 4] ?? 0
  })
  const wanted = [...many].filter((_, index) => index % 4 !== 3)
  const seen = decodePng(encodePng(many, 40, 40)).values
  expect(Math.max(...wanted.map((value, at) => Math.abs(value - (seen[at] ?? 0))))).toBeLessThan(5)
  // An ink stays what it is, however rare.
  many.set([255, 0, 255], 4 * 77)
  expect(decodePng(encodePng(many, 40, 40, ['#ff00ff'])).values.slice(3 * 77, 3 * 78)).toEqual([255, 0, 255])
  expect(seen).toHaveLength(wanted.length)
})

test('a font is unpacked table by table; what is no font is refused', () => {
  const file = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff')
  const font = unpackWoff(file)
  // WOFF says how large the font inside is.
  expect(font.length).toBe(file.readUInt32BE(16))
  expect(() => unpackWoff(Buffer.from('no font'))).toThrow('WOFF')
})
