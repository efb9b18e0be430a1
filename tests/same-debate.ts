/** Two debates compared where their files may differ: places, and the order in which a file has to write things. */

import { checkDebate } from '../debate/check.ts'
import type { Message } from '../debate/message.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { writeContent } from '../debate/write/content-files.ts'

/** A debate written as MDX and YAML, read and checked. */
export function readBack(debate: Debate): { debate: Debate; messages: Message[] } {
  const { slug, lang } = debate
  const written = writeContent(debate)
  const file = (name: string, text: string) => ({ path: `${slug}/${name}`, text })
  const reading = readDebate({
    ...{ slug, lang },
    debate: file(`${lang}.mdx`, written.debate),
    sources: file('sources.yaml', written.sources),
    ...(written.ext !== undefined && { ext: file('ext.yaml', written.ext) }),
  })
  return { debate: reading.debate, messages: checkDebate(reading) }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Without places; statements by theme, as a file has them; relations by id. */
export function sorted(debate: Debate): Omit<Debate, 'statements'> & { statements: Debate['statements'] } {
  const themes = debate.themes.map(({ id }) => id)
  const themeOf = (theme: string | undefined) => (themes.indexOf(theme ?? '') + themes.length + 1) % (themes.length + 1)
  const whole = structuredClone(debate)
  whole.statements.sort((a, b) => themeOf(a.theme) - themeOf(b.theme))
  for (const { sides } of whole.statements) sides.sort()
  whole.relations.sort(byId)
  return withoutPlaces(whole) as Debate
}

/** A value without the `place` of anything in it. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'place' ? undefined : inner)))
}
