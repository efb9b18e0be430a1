/** Argdown's own parser, as far as it is needed here. */

import type { IArgdownRequest, IArgdownResponse, IAstNode, IRuleNode, IStatement } from '@argdown/core'
import type { Draft } from '../draft.ts'
import type { JsonObject } from '../ext.ts'
import { readData } from './yaml-data.ts'

/** How many paragraphs may be left out before the rest is given up. */
const mostBroken = 20

type Run = (
  input: string,
  request: IArgdownRequest,
) => { response: IArgdownResponse; nodeOf: Map<IStatement, IRuleNode> }

/** A paragraph that the parser makes nothing of costs itself, and not the whole file. */
export function runOnSound(given: string, frontMatter: JsonObject, run: Run, tell: (found: IArgdownResponse) => void) {
  let text = given
  for (let broken = 0; ; broken++) {
    const done = run(text, requestFor(frontMatter))
    tell(done.response)
    const line = done.response.parserErrors?.[0]?.token.startLine
    if (done.response.ast || line === undefined || broken >= mostBroken) return { ...done, text }
    const shorter = withoutParagraph(text, line)
    if (shorter === text || shorter.trim() === '') return { ...done, text }
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

/** Where the parser is, and which part of the file each mention of a statement was made of. */
interface Progress {
  at: { startLine?: number; startColumn?: number }
  nodeOf: Map<IStatement, IRuleNode>
}

/** The parser takes half a second to load: who reads another format does not wait for it. */
export async function startParser(path: string, draft: Draft): Promise<Run> {
  const { ArgdownApplication, ModelPlugin, ParserPlugin } = await import('@argdown/core')
  return (input, request) => {
    const progress: Progress = { at: {}, nodeOf: new Map() }
    const response: IArgdownResponse = {}
    const application = new ArgdownApplication()
    application.addPlugin(new ParserPlugin(), 'parse')
    application.addPlugin(new ModelPlugin(), 'build')
    application.addPlugin(ownPlugin(path, draft, progress) as Parameters<typeof application.addPlugin>[0], 'build')
    try {
      application.run({ ...request, input }, response)
    } catch (error) {
      // Where the parser has made nothing of a text, its own errors say so.
      if (!response.ast && response.parserErrors) return { response, nodeOf: progress.nodeOf }
      const place = { file: path, line: progress.at.startLine ?? 1, column: progress.at.startColumn ?? 1 }
      draft.refuse('argdown-syntax', `file (${messageOf(error)})`, 'what Argdown can read', place)
    }
    return { response, nodeOf: progress.nodeOf }
  }
}

/** Reads data so that a mistake in it costs no more than itself, and keeps what the model leaves out. */
function ownPlugin(path: string, draft: Draft, progress: Progress) {
  const keep = (_request: unknown, _response: unknown, node: IRuleNode) => {
    progress.at = node
    if (node.statement) progress.nodeOf.set(node.statement, node)
  }
  return {
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
}

function bare(): object {
  return Object.create(null) as object
}

export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
}
