/** XML from elsewhere → elements with places. Nothing is fetched, and no entity stands for anything. */

import type { Element, Root } from 'xast'
import type { TextFile } from '../load.ts'
import type { Place } from '../model.ts'
import type { Draft } from './draft.ts'
import { deepestNesting } from './json-file.ts'
import { type PlaceAt, placesIn } from './lines.ts'

/** An element and where it stands. */
export interface XmlPart {
  name: string
  place: Place
  /** As they are written, white space included. */
  attributes: ReadonlyMap<string, string>
  children: readonly XmlPart[]
  /** Its own text, CDATA included; that of its children is theirs. */
  text: string
  /** What is written to programs: the text of `<?name …?>` by name. */
  instructions: ReadonlyMap<string, { text: string; place: Place }>
}

/** The first element of an XML file; nothing, and a message, where there is none. The parser is loaded when it is needed. */
export async function readXml({ path, text }: TextFile, draft: Pick<Draft, 'refuse'>): Promise<XmlPart | undefined> {
  const placeAt = placesIn(path, text)
  if (!mayBeParsed(text, placeAt, draft)) return undefined
  const { fromXml } = await import('xast-util-from-xml')
  try {
    return partOf(rootOf(fromXml(text)), placeAt)
  } catch (error) {
    const { words, offset } = told(error)
    draft.refuse('xml-syntax', `XML (${words})`, 'well-formed XML', placeAt(offset))
    return undefined
  }
}

/** An attribute's text, trimmed; nothing where it is missing or empty. */
export function attributeOf(part: XmlPart | undefined, name: string): string | undefined {
  return part?.attributes.get(name)?.trim() || undefined
}

/** The children of one name. */
export function childrenOf(part: XmlPart | undefined, name: string): XmlPart[] {
  return part?.children.filter((child) => child.name === name) ?? []
}

/** A parser walks down by calling itself, and an entity of ten lines can stand for a gigabyte: neither is tried. */
function mayBeParsed(text: string, placeAt: PlaceAt, { refuse }: Pick<Draft, 'refuse'>): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const closed = passOver(text, at)
    if (text.startsWith('<!ENTITY', at)) {
      refuse('xml-entity', 'declaration of an entity', 'the text itself', placeAt(at))
      return false
    }
    if (text[at + 1] === '/') depth--
    else if (text[at + 1] !== '!' && text[at + 1] !== '?' && text[closed - 2] !== '/') depth++
    if (depth > deepestNesting) {
      refuse('nesting', 'element', `at most ${deepestNesting} within each other`, placeAt(at))
      return false
    }
    at = closed
  }
  return true
}

const closings: readonly [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where what begins with `<` ends; a declaration at once, so that what stands within it is looked at too. */
function passOver(text: string, at: number): number {
  for (const [opening, closing] of closings) {
    if (!text.startsWith(opening, at)) continue
    const end = text.indexOf(closing, at + opening.length)
    return end < 0 ? text.length : end + closing.length
  }
  if (text[at + 1] === '!') return at + 2
  for (let end = at + 1; end < text.length; end++) {
    const character = text[end] ?? ''
    if (character === '>') return end + 1
    if (character !== '"' && character !== "'") continue
    const quoted = text.indexOf(character, end + 1)
    if (quoted < 0) break
    end = quoted
  }
  return text.length
}

function rootOf({ children }: Root): Element {
  const root = children.find((child) => child.type === 'element')
  if (!root) throw new Error('no element')
  return root
}

function partOf(element: Element, placeAt: PlaceAt): XmlPart {
  const place = placeAt(element.position?.start.offset ?? 0)
  const instructions: [string, { text: string; place: Place }][] = []
  const children: XmlPart[] = []
  const texts: string[] = []
  for (const child of element.children) {
    if (child.type === 'element') children.push(partOf(child, placeAt))
    else if (child.type === 'text' || child.type === 'cdata') texts.push(child.value)
    else if (child.type === 'instruction') {
      instructions.push([child.name, { text: child.value, place: placeAt(child.position?.start.offset ?? 0) }])
    }
  }
  const attributes = new Map(Object.entries(element.attributes).map(([name, value]) => [name, value ?? '']))
  const parts = { name: element.name, place, attributes, children }
  return { ...parts, text: texts.join(''), instructions: new Map(instructions) }
}

/** What a parser says, without the lines that show where. */
function told(error: unknown): { words: string; offset: number } {
  const cause = (error as { cause?: unknown }).cause ?? error
  const { message = '', pos = 0 } = cause as { message?: string; pos?: number }
  const words = message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)$/, '') ?? ''
  return { words: words.charAt(0).toLowerCase() + words.slice(1), offset: pos }
}
