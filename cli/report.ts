/** What `visavis check` has found, as lines: for a pipe, for a terminal, for a pull request. */

import type { DebateFiles, TextFile } from '../debate/load.ts'
import { formatMessage, type Message } from '../debate/message.ts'
import { annotate, disarm } from './annotation.ts'
import { visible } from './cells.ts'
import { showSourceLine, sourceLines } from './source-line.ts'

/** How a report is written. Neither: a line a message, and nothing else. */
export interface Look {
  /** Each message is followed by the line that it is about, in so many columns. */
  columns?: number
  /** Each message is said once more for GitHub, with its file's path from the repository's root. */
  pathForGitHub?: (file: string) => string
}

export interface Checked {
  messages: Message[]
  debates: DebateFiles[]
}

/** Each message; where a terminal asks for it, followed by the line of one of these files that it is about. */
export function messageLines(messages: readonly Message[], files: readonly TextFile[], columns?: number): string[] {
  if (columns === undefined) return messages.map(formatMessage)
  const lineAt = sourceLines(files)
  return messages.flatMap((message) => {
    const line = lineAt(message.place)
    return [
      visible(formatMessage(message)),
      ...(line === undefined ? [] : showSourceLine(line, message.place, columns).split('\n')),
    ]
  })
}

/** The lines of a report: the messages, then how many there are. */
export function report({ messages, debates }: Checked, look: Look): string[] {
  const lines = messageLines(messages, debates.flatMap(filesOf), look.columns)
  const closing = messages.length > 0 ? [countMessages(messages)] : debates.length > 0 ? [countNothing(debates)] : []
  const { pathForGitHub } = look
  if (!pathForGitHub) return [...lines, ...closing]
  const commands = messages.map((message) => annotate(message, pathForGitHub(message.place.file)))
  // A path may hold a line break: what comes after it would be a line of its own.
  return [...lines.map((line) => disarm(visible(line))), ...commands, ...closing]
}

function filesOf({ debate, brief, sources, ext, releases = [] }: DebateFiles): TextFile[] {
  return [debate, brief, sources, ext, ...releases].filter((file) => file !== undefined)
}

/** "3 errors and 1 warning (silent-side) in 2 files". */
function countMessages(messages: Message[]): string {
  const warnings = messages.filter(({ severity }) => severity === 'warning')
  const errors = messages.length - warnings.length
  const kinds = [...new Set(warnings.map(({ rule }) => rule))].sort()
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings.length > 0 ? [`${count(warnings.length, 'warning')} (${kinds.join(', ')})`] : []),
  ]
  return `${counts.join(' and ')} in ${count(new Set(messages.map(({ place }) => place.file)).size, 'file')}`
}

/** A debate in two languages is one debate. */
function countNothing(debates: DebateFiles[]): string {
  const folders = new Set(debates.map(({ debate }) => debate.path.replace(/[^/]*$/, '')))
  return `${count(folders.size, 'debate')}, no problems`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
