/** What Argdown's own parser would take minutes for, or fall over, is told before it begins. */

import type { TextFile } from '../../load.ts'
import type { Draft } from '../draft.ts'
import { placesIn } from '../lines.ts'

/** How deep lines may be indented beneath each other: the parser walks down by calling itself, and falls near 300. */
export const deepestIndent = 150
/** How many characters its patterns may look at, all in all: some two seconds. */
const mostSteps = 150_000_000
/** How many marks of bold and italic a line may hold open: each is a call within the last. */
const mostMarks = 2_000

/** Whether a text may be given to the parser; a message where not. */
export function isBearable({ path, text }: TextFile, { refuse }: Pick<Draft, 'refuse'>): boolean {
  const placeAt = placesIn(path, text)
  const deep = tooDeepAt(text)
  const costly = tooCostlyAt(text)
  const marked = tooManyMarksAt(text)
  if (deep !== undefined) refuse('nesting', 'line', `at most ${deepestIndent} beneath each other`, placeAt(deep))
  else if (costly !== undefined) {
    refuse('too-costly', `\`${text[costly]}\``, 'an end to what so many brackets and comments open', placeAt(costly))
  } else if (marked !== undefined) {
    refuse('too-costly', `paragraph`, `at most ${mostMarks} marks of bold and italic`, placeAt(marked))
  } else return true
  return false
}

/** Where lines nest too deep, each being indented further than the one above. */
function tooDeepAt(text: string): number | undefined {
  const indents: number[] = []
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    let end = at
    while (text[end] === ' ' || text[end] === '\t') end++
    if (end === text.length || text[end] === '\n' || text[end] === '\r') continue
    while ((indents.at(-1) ?? -1) >= end - at) indents.pop()
    indents.push(end - at)
    if (indents.length > deepestIndent) return end
  }
  return undefined
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/**
 * Where the patterns of the parser would have looked at too much. Each bracket makes them look for its end, as far as the
 * next thing that ends the search: from the back, that is known for each character at once.
 */
function tooCostlyAt(text: string): number | undefined {
  const end = { line: text.length, data: text.length, square: text.length, round: text.length, comment: text.length }
  let steps = 0
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at]
    const next = text[at + 1]
    if (character === '\n') end.line = at
    else if (character === ']') end.square = at
    else if (character === ')') end.round = at
    else if (character === '}' && endsData(text, at)) end.data = at
    else if ((character === '*' && next === '/') || (character === '-' && next === '-')) end.comment = at
    if (character === '{') steps += end.data - at
    else if (character === '[') steps += end.square - at + 2 * (end.line - at)
    else if (character === '<') steps += 2 * (end.line - at) + (next === '!' ? end.comment - at : 0)
    else if (character === '/' && next === '*') steps += end.comment - at
    else if (character === '#' && next === '(') steps += end.round - at
    if (steps > mostSteps) return at
  }
  return undefined
}

/** Whether data cannot go on beyond this brace: a space after it, and then neither a comma nor another brace. */
function endsData(text: string, at: number): boolean {
  return /^}\s[^,}]/.test(text.slice(at, at + 3))
}

/** Where a paragraph has so many marks that each may stand within the last. */
function tooManyMarksAt(text: string): number | undefined {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '*' || text[at] === '_') count++
    else if (text[at] === '\n' && text[at - 1] === '\n') count = 0
    if (count > mostMarks) return at
  }
  return undefined
}
