/** What frames the statements: what the debate is called and asks, who holds a position, what it is sorted by, who speaks. */

import type { DebateData } from '../data.ts'

/** One text of the frame that is another now; nothing before where it is new, nothing after where it is gone. */
export interface FrameChange {
  part: 'title' | 'question' | 'summary' | 'side' | 'position' | 'theme' | 'voice' | 'voice kind'
  /** The id of the side, theme or voice. */
  id?: string
  before?: string
  after?: string
}

/** The texts that differ, in the order of `part`, then of the newer state; what is gone comes last. */
export function compareFrames(older: DebateData, newer: DebateData): FrameChange[] {
  const before = new Map(textsOf(older).map((text) => [nameOf(text), text]))
  const after = textsOf(newer)
  const names = new Set(after.map(nameOf))
  const gone = [...before.values()].filter((text) => !names.has(nameOf(text)))
  return [
    ...after.map(({ text, ...named }) => change(named, before.get(nameOf(named))?.text, text)),
    ...gone.map(({ text, ...named }) => change(named, text, undefined)),
  ].filter((told) => told.before !== told.after)
}

type Named = Pick<FrameChange, 'part' | 'id'>

function change(named: Named, before: string | undefined, after: string | undefined): FrameChange {
  return { ...named, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function textsOf({ title, question, summary, sides, themes, voices }: DebateData): (Named & { text: string })[] {
  return [
    { part: 'title', text: title },
    { part: 'question', text: question },
    { part: 'summary', text: summary },
    ...sides.map(({ id, name }) => ({ part: 'side' as const, id, text: name })),
    ...sides.map(({ id, position }) => ({ part: 'position' as const, id, text: position })),
    ...themes.map(({ id, name }) => ({ part: 'theme' as const, id, text: name })),
    ...voices.map(({ id, name }) => ({ part: 'voice' as const, id, text: name })),
    ...voices.map(({ id, kind }) => ({ part: 'voice kind' as const, id, text: kind })),
  ]
}

function nameOf({ part, id = '' }: Named): string {
  return `${part} ${id}`
}
