/** An Argdown file → the model that Argdown's own parser makes of it, and where it stumbled. */

import type {
  IArgdownResponse,
  IArgument,
  IEquivalenceClass,
  IRelation,
  IRuleNode,
  ISection,
  IStatement,
} from '@argdown/core'
import type { TextFile } from '../../load.ts'
import type { Place } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../ext.ts'
import { type PlaceAt, placesIn } from '../lines.ts'
import { cutFrontMatter } from './front-matter.ts'
import { isBearable } from './guard.ts'
import { messageOf, runOnSound, startParser } from './parser.ts'

/** What a file says, as the parser has it. */
export interface Parsed {
  frontMatter: JsonObject
  statements: IEquivalenceClass[]
  arguments: IArgument[]
  relations: IRelation[]
  sections: ISection[]
  /** The part of the file that each mention of a statement or argument was made of. */
  nodeOf: ReadonlyMap<IStatement, IRuleNode>
  comments: Comment[]
}

/** The parser leaves comments out. */
export interface Comment {
  text: string
  place: Place
}

type Tokens = NonNullable<IArgdownResponse['tokens']>

/** @returns nothing where nothing could be read; that is said. */
export async function parseArgdown(file: TextFile, draft: Draft): Promise<Parsed | undefined> {
  const { text: body, frontMatter } = cutFrontMatter(file, draft)
  if (!isBearable({ path: file.path, text: body }, draft)) return undefined
  const placeAt = placesIn(file.path, body)
  const includes: Comment[] = []
  const text = spareBackslashes(takeIncludes(body, includes, placeAt, draft), placeAt, draft)
  if (text.trim() === '') {
    if (Object.keys(frontMatter).length === 0) tellEmpty(file, draft)
    return {
      ...{ frontMatter, statements: [], arguments: [], relations: [], sections: [] },
      nodeOf: new Map(),
      comments: includes,
    }
  }
  const run = await startParser(file.path, draft)
  const {
    response,
    nodeOf,
    text: read,
  } = runOnSound(text, frontMatter, run, (found) => tellSyntax(file.path, found, draft))
  return {
    frontMatter,
    statements: Object.values(response.statements ?? {}),
    arguments: Object.values(response.arguments ?? {}),
    relations: (response.relations ?? []).filter(({ from, to }) => from && to),
    sections: response.sections ?? [],
    nodeOf,
    comments: [...includes, ...commentsIn(read, response.tokens ?? [], placeAt)],
  }
}

function tellEmpty({ path }: TextFile, { refuse }: Draft): void {
  refuse('argdown-syntax', 'empty file', 'a statement', { file: path, line: 1, column: 1 })
}

/** What other files hold cannot be read from this one. The command line of Argdown would put it in. */
function takeIncludes(text: string, taken: Comment[], placeAt: PlaceAt, { refuse }: Draft): string {
  return text.replace(/@include\(([^()\n]*)\)/g, (found, name: string, offset: number) => {
    if (text.slice(text.lastIndexOf('\n', offset) + 1, offset).includes('//')) return found
    refuse('argdown-include', `include of \`${name}\``, 'one file: what another holds is left out', placeAt(offset))
    taken.push({ text: `// ${found}`, place: placeAt(offset) })
    return ' '.repeat(found.length)
  })
}

/** A backslash at the end of a line has nothing to escape; the parser gives up the whole file for it. */
function spareBackslashes(text: string, placeAt: PlaceAt, { refuse }: Draft): string {
  return text.replace(/\\([^\r\n\u2028\u2029])?/g, (found, escaped: string | undefined, offset: number) => {
    if (escaped !== undefined) return found
    refuse('argdown-syntax', '`\\` at the end of a line', 'a character after it', placeAt(offset))
    return ' '
  })
}

function tellSyntax(file: string, { parserErrors = [], lexerErrors = [] }: IArgdownResponse, { refuse }: Draft): void {
  for (const { line, column, message } of lexerErrors) {
    refuse('argdown-syntax', `text (${message})`, 'Argdown', { file, line: line ?? 1, column: column ?? 1 })
  }
  for (const { token, message } of parserErrors) {
    const place = { file, line: token.startLine || 1, column: token.startColumn || 1 }
    const found = token.image.trim() === '' ? 'end of a line or of the file' : `\`${token.image.trim().slice(0, 60)}\``
    refuse('argdown-syntax', `${found} (${messageOf(message)})`, 'Argdown', place)
  }
}

/** What no token was made of is space, or a comment. */
function commentsIn(text: string, tokens: Tokens, placeAt: PlaceAt): Comment[] {
  const comments: Comment[] = []
  let end = 0
  const look = (start: number) => {
    const gap = text.slice(end, start)
    const found = gap.trim()
    if (/^(?:\/\/|\/\*|<!--)/.test(found)) {
      comments.push({ text: found, place: placeAt(end + gap.indexOf(found)) })
    }
  }
  for (const { image, startOffset, endOffset } of tokens) {
    if (image === '' || startOffset < end) continue
    look(startOffset)
    end = (endOffset ?? startOffset) + 1
  }
  look(text.length)
  return comments
}
