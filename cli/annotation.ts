/**
 * Messages as GitHub Actions reads them out of a log, to show them beside the changed lines of a pull request.
 *
 * What stands in a file of a pull request is anybody's: no line that is printed there may be read as another command.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; escapes as in the toolkit's `core` package.
 */

import type { Message } from '../debate/message.ts'

/** One command: `::error file=…,line=…,col=…,title=…::…`. `file` is relative to the repository's root. */
export function annotate({ severity, place, rule, reason }: Message, file = place.file): string {
  const properties = { file, line: String(place.line), col: String(place.column), title: `visavis: ${rule}` }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${severity} ${written.join(',')}::${escapeData(reason)}`
}

/** A line for people that no runner takes for a command: those begin with `::`, or hold `##[` anywhere. */
export function disarm(line: string): string {
  return line.replaceAll('##[', '##\\[').replace(/^(?=\s*::)/, './')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
