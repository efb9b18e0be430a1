/** MDX text → a syntax tree. Parsed, never evaluated: nothing in the file runs. */

import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place } from '../model.ts'
import type { Faults, Prose } from './reading.ts'

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
    return { file, text: '', root: { type: 'root', children: [] } }
  }
}

function syntaxFault(file: string, error: unknown): Faults[number] {
  const thrown = error as { reason?: string; message?: string; line?: number; column?: number; place?: unknown }
  const reason = (thrown.reason ?? thrown.message ?? String(error)).split('\n')[0] ?? ''
  const place: Place = { file, line: thrown.line ?? 1, column: thrown.column ?? 1 }
  return { rule: 'mdx-syntax', found: `MDX (${lowerFirst(reason)})`, expected: 'valid MDX', place }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
