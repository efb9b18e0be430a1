/** Inline Markdown → Argdown's text, in which nothing is a mark that was none. */

import type { PhrasingContent } from 'mdast'
import { type Inline, parseInline } from '../../inline.ts'
import { fold, fromNodes } from '../inline-text.ts'

/** Short names between two dots or colons that stand for a symbol. */
const symbols = new Set('A E O P v y n up lol joy sad meh'.split(' '))

/** A sentence as Argdown has it. */
export interface ArgdownText {
  text: string
  /** Whether it will be read as the same Markdown again. */
  isExact: boolean
}

/** Emphasis and links stay where Argdown can read them again; else their words do. */
export function toArgdown(markdown: string): ArgdownText {
  const parts = parseInline(markdown)
  const read: PhrasingContent[] = []
  let text = ''
  // From the end, as what follows may turn what stands before it into something else.
  for (const part of parts.reverse()) {
    const marked = marks(part, text)
    text = (marked?.text ?? escapeText(wordsOf(part), text)) + text
    read.unshift(marked?.node ?? { type: 'text', value: wordsOf(part) })
  }
  const folded = text.replace(/ {2,}/g, ' ').trim()
  return { text: folded, isExact: fromNodes(merged(read)).text === markdown }
}

/** Emphasis or a link, if it can be one in Argdown. */
function marks(part: Inline, rest: string): { text: string; node: PhrasingContent } | undefined {
  if (!('children' in part) || !part.children.every(({ type }) => type === 'text')) return undefined
  const words = wordsOf(part)
  if (words === '' || fold(words) !== words) return undefined
  const children: PhrasingContent[] = [{ type: 'text', value: words }]
  if (part.type === 'link') {
    if (/[[\]]/.test(words) || /[\s()\\]/.test(part.href)) return undefined
    return { text: `[${words}](${part.href})`, node: { type: 'link', url: part.href, children } }
  }
  // A mark ends only where a space, a line's end, or one of these follows.
  if (!/^(?:$|[ ).,!?;:])/.test(rest)) return undefined
  const mark = part.type === 'strong' ? '**' : '*'
  return { text: `${mark}${escapeText(words, mark + rest)}${mark}`, node: { type: part.type, children } }
}

function wordsOf(part: Inline): string {
  return 'value' in part ? part.value : part.children.map(wordsOf).join('')
}

function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text') all[all.length - 1] = { ...last, value: last.value + node.value }
    else all.push(node)
  }
  return all
}

/** Text in which each mark of Argdown is escaped that would be read as one, given what stands behind it. */
export function escapeText(given: string, rest = ''): string {
  const text = given
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
  const whole = text + rest.slice(0, 200)
  let escaped = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const name = character === '.' || character === ':' ? nameAt(whole, at, character) : undefined
    const isWhole = name !== undefined && at + name.length + 1 < text.length
    if (name !== undefined && isWhole && isHarmless(name, character)) {
      // The parser takes it in one piece: none of it may be escaped.
      escaped += character + name + character
      at += name.length + 1
      continue
    }
    if (name !== undefined) escaped += '\\'
    escaped += isMark(whole, at, character) ? `\\${character}` : character
  }
  return escaped
}

function isMark(text: string, at: number, character: string): boolean {
  switch (character) {
    case '\\':
    case '*':
    case '_':
    case '[':
    case '<':
    case '{':
      return true
    case '#':
      return at + 1 < text.length && text[at + 1] !== ' '
    case '/':
      return text[at + 1] === '/' || text[at + 1] === '*'
    case '=':
      return isInRun(text, at)
    default:
      return false
  }
}

/** Whether a sign is one of three or more in a row, which would begin front matter. */
function isInRun(text: string, at: number): boolean {
  const sign = text[at]
  let [start, end] = [at, at]
  while (end - start < 2 && text[start - 1] === sign) start--
  while (end - start < 2 && text[end + 1] === sign) end++
  return end - start >= 2
}

/** What stands between this dot or colon and the next one of its word: it could be the name of a symbol. */
function nameAt(text: string, at: number, character: string): string | undefined {
  const word = text.slice(at + 1, at + 200).split(' ', 1)[0] ?? ''
  const end = word.indexOf(character, 1)
  if (end >= 0) return word.slice(0, end)
  // Of a word of hundreds of letters, who knows.
  return word.length >= 199 ? word : undefined
}

/** Whether it is the name of none, and hides no other mark. */
function isHarmless(name: string, character: string): boolean {
  return name === character || (/^[A-Za-z0-9]{1,3}$/.test(name) && !symbols.has(name))
}

/** An inference rule: what stands in it between two lines has marks of its own. */
export function escapeRule(rule: string): string {
  return fold(rule).replace(/[\\@#*_[\],.:</>(){};-]/g, (character) => `\\${character}`)
}
