/** MDX text → a syntax tree. Parsed, never evaluated: nothing in the file runs. */

import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place } from '../model.ts'
import { kindInWords } from './elements.ts'
import type { Fault, Faults, Prose } from './reading.ts'

const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/**
 * The tree of an MDX file whose front matter has been blanked out. A file that is not MDX
 * is one fault and an empty tree: what stands after a broken tag cannot be told apart.
 */
export function parseMdx(file: string, text: string, faults: Faults): Prose {
  try {
    return { file, text, root: parser.parse(text) as Root }
  } catch (error) {
    faults.push(syntaxFault(file, error))
    return { file, text: '', root: { type: 'root', children: [] }, broken: true }
  }
}

function syntaxFault(file: string, error: unknown): Fault {
  const thrown = error as { reason?: string; message?: string; line?: number; column?: number }
  const reason = (thrown.reason ?? thrown.message ?? String(error)).split('\n')[0] ?? ''
  const place: Place = { file, line: thrown.line ?? 1, column: thrown.column ?? 1 }
  return { rule: 'mdx-syntax', place, ...(unclosedTag(file, reason) ?? inOurWords(reason)) }
}

/** A tag without an end is said where it begins: the parser names the place where the text ran out, or none. */
function unclosedTag(file: string, reason: string): Pick<Fault, 'found' | 'expected' | 'place'> | undefined {
  const pattern = /^Expected a closing tag for (`[^`]*`) \((\d+):(\d+)-[\d:]+\)(?: before the end of `(\w+)`)?/
  const [, tag, line, column, end] = pattern.exec(reason) ?? []
  if (!tag) return undefined
  const expected = end ? `a closing tag before the end of its ${kindInWords(end)}` : 'a closing tag'
  return { found: `${tag} without an end`, expected, place: { file, line: Number(line), column: Number(column) } }
}

/** Most of the parser's sentences already say what is unexpected and what is expected. */
function inOurWords(reason: string): Pick<Fault, 'found' | 'expected'> {
  // The parser recommends a comment in braces, which a debate may not hold either.
  const text = reason
    .replace(/ \(note: to create a comment[^)]*\)/, '')
    .replace(/\((\d+):\d+(?:-[\d:]+)?\)/g, '(line $1)')
  const [, found, expected] = /^Unexpected (.+?), expected (.+)$/.exec(text) ?? []
  if (found && expected) return { found, expected }
  if (text.startsWith('Expected ')) return { found: 'MDX', expected: text.slice('Expected '.length) }
  return { found: `MDX (${lowerFirst(text)})`, expected: 'valid MDX' }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
