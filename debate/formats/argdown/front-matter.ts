/** `=== … ===` at the top of an Argdown file. */

import type { TextFile } from '../../load.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../ext.ts'
import { placesIn } from '../lines.ts'
import { readYaml } from './yaml-data.ts'

/** White space and comments, which may stand before it. */
const before = /^(?:\s+|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/
const opening = /^===+/

/**
 * The file without its front matter, in whose place empty lines stand, so that all else stays in its line; and what it says.
 * The parser wants an empty line after it, and many files have none.
 */
export function cutFrontMatter(file: TextFile, draft: Draft): { text: string; frontMatter: JsonObject } {
  const { text, path } = file
  const start = startOf(text)
  const opened = opening.exec(text.slice(start))?.[0]
  const close = opened === undefined ? -1 : text.indexOf('===', start + opened.length)
  if (opened === undefined || close < 0) return { text, frontMatter: {} }
  const end = close + (opening.exec(text.slice(close))?.[0].length ?? 0)
  const placeAt = placesIn(path, text)
  const yaml = text.slice(start + opened.length, close)
  const frontMatter = readYaml(yaml, placeAt(start), draft) ?? {}
  if (!/^[ \t]*(?:\r?\n[ \t]*\r?\n|\r?\n?\s*$)/.test(text.slice(end, end + 400))) {
    draft.warn('argdown-syntax', 'text beneath the front matter', 'an empty line between them', placeAt(end))
  }
  const lines = text.slice(start, end).replace(/[^\n]+/g, '')
  // Two line ends are an empty line, which may stand at the top of a file: a single one may not be followed by it.
  return { text: `${text.slice(0, start)}${lines}${text.slice(end)}`, frontMatter }
}

/** Where the text begins, behind white space and comments. */
function startOf(text: string): number {
  return before.exec(text.slice(0, text.indexOf('===') + 1))?.[0].length ?? 0
}
