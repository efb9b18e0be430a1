/** An Argdown file → the model that Argdown's own parser makes of it, and where it stumbled. */

import type {
  IArgdownRequest,
  IArgdownResponse,
  IArgument,
  IAstNode,
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
import { readData } from './yaml-data.ts'

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
  const parser = await startParser(file.path, draft)
  const { response, nodeOf } = runOnSound(text, frontMatter, parser.run, (found) => tellSyntax(file.path, found, draft))
  return {
    frontMatter,
    statements: Object.values(response.statements ?? {}),
    arguments: Object.values(response.arguments ?? {}),
    relations: (response.relations ?? []).filter(({ from, to }) => from && to),
    sections: response.sections ?? [],
    nodeOf,
    comments: [...includes, ...commentsIn(text, response.tokens ?? [], placeAt)],
  }
}

/** How many paragraphs may be left out before the rest is given up. */
const mostBroken = 20

type Run = (
  input: string,
  request: IArgdownRequest,
) => { response: IArgdownResponse; nodeOf: Map<IStatement, IRuleNode> }

/** A paragraph that the parser makes nothing of costs itself, and not the whole file. */
function runOnSound(given: string, frontMatter: JsonObject, run: Run, tell: (found: IArgdownResponse) => void) {
  let text = given
  for (let broken = 0; ; broken++) {
    const done = run(text, requestFor(frontMatter))
    tell(done.response)
    const line = done.response.parserErrors?.[0]?.token.startLine
    if (done.response.ast || line === undefined || broken >= mostBroken) return done
    const shorter = withoutParagraph(text, line)
    if (shorter === text || shorter.trim() === '') return done
    text = shorter
  }
}

/** Empty lines in place of those around a line, so that all else stays in its own. */
function withoutParagraph(text: string, line: number): string {
  const lines = text.split('\n')
  const isEmpty = (at: number) => (lines[at] ?? '').trim() === ''
  let at = line - 1
  while (at > 0 && isEmpty(at)) at--
  let [start, end] = [at, at]
  while (start > 0 && !isEmpty(start - 1)) start--
  while (end < lines.length - 1 && !isEmpty(end + 1)) end++
  return lines.map((each, index) => (index >= start && index <= end ? '' : each)).join('\n')
}

function tellEmpty({ path }: TextFile, { refuse }: Draft): void {
  refuse('argdown-syntax', 'empty file', 'a statement', { file: path, line: 1, column: 1 })
}

/** Front matter may set anything of Argdown's programs: here, only how a text is to be understood. */
function requestFor({ model }: JsonObject): IArgdownRequest {
  const given = typeof model === 'object' && model !== null && !Array.isArray(model) ? model : {}
  return {
    ...{ process: ['parse', 'build'], throwExceptions: true },
    model: {
      ...(given.mode === 'strict' && { mode: 'strict' }),
      ...(given.transformArgumentRelations === false && { transformArgumentRelations: false }),
    } as IArgdownRequest['model'],
  }
}

/** The parser takes half a second to load: who reads another format does not wait for it. */
async function startParser(path: string, draft: Draft) {
  const { ArgdownApplication, ModelPlugin, ParserPlugin } = await import('@argdown/core')
  const nodeOf = new Map<IStatement, IRuleNode>()
  let at: { startLine?: number; startColumn?: number } = {}
  const keep = (_request: unknown, _response: unknown, node: IRuleNode) => {
    at = node
    if (node.statement) nodeOf.set(node.statement, node)
  }
  const own = {
    name: 'VisavisPlugin',
    tokenListeners: {
      Data: (_request: unknown, _response: unknown, token: IAstNode, parent: IRuleNode | null) => {
        const data = readData(token, path, draft)
        if (parent && data) parent.data = data
      },
    },
    ruleListeners: {
      // Titles may be any word, `constructor` too: what they are keys of has nothing of its own.
      argdownEntry: (_request: unknown, response: IArgdownResponse) => {
        Object.assign(response, { statements: bare(), arguments: bare(), tags: bare() })
      },
      ...{ statementExit: keep, argumentExit: keep, statementEntry: keep, argumentEntry: keep },
    },
  }
  const application = new ArgdownApplication()
  application.addPlugin(new ParserPlugin(), 'parse')
  application.addPlugin(new ModelPlugin(), 'build')
  application.addPlugin(own as Parameters<typeof application.addPlugin>[0], 'build')
  const run = (input: string, request: IArgdownRequest) => {
    const response: IArgdownResponse = {}
    try {
      application.run({ ...request, input }, response)
    } catch (error) {
      // Where the parser has made nothing of a text, its own errors say so.
      if (!response.ast && response.parserErrors) return { response, nodeOf }
      const place = { file: path, line: at.startLine ?? 1, column: at.startColumn ?? 1 }
      draft.refuse('argdown-syntax', `file (${messageOf(error)})`, 'what Argdown can read', place)
    }
    return { response, nodeOf }
  }
  return { run }
}

function bare(): object {
  return Object.create(null) as object
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
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
