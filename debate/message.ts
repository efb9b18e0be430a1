/** What is said about a file that is not as it should be: one problem, in one place, found by one rule. */

import type { Place } from './model.ts'

export interface Message {
  /** `error` stops a build; `warning` is only printed. */
  severity: 'error' | 'warning'
  /** `Unexpected X, expected Y`. */
  reason: string
  rule: string
  place: Place
}

/** A message as the command line prints it: `file:line:column: Unexpected X, expected Y [rule]`. */
export function formatMessage({ place, reason, rule, severity }: Message): string {
  const mark = severity === 'warning' ? 'warning: ' : ''
  return `${place.file}:${place.line}:${place.column}: ${mark}${reason} [${rule}]`
}

/** By file, then line, then column, then rule: the order in which an author walks through a file. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule)
  )
}

/** Code-unit order, so that a list reads the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Thrown where a debate with errors would be built into a page; holds every message of the run. */
export class ContentError extends Error {
  readonly messages: Message[]

  constructor(messages: Message[]) {
    super(messages.map(formatMessage).join('\n'))
    this.name = 'ContentError'
    this.messages = messages
  }
}
