/** What must hold of every debate that a reader of a format gives, whatever the file: the rest of the house relies on it. */

import { isId } from '../debate/formats/ids.ts'
import { type Debate, relationId } from '../debate/model.ts'

/** Every way in which a debate is not sound; none where it is. */
export function findUnsound(debate: Debate): string[] {
  const ids = (parts: readonly { id: string }[]) => new Set(parts.map(({ id }) => id))
  const [sides, themes, voices, sources] = [debate.sides, debate.themes, debate.voices, debate.sources].map(ids)
  const [statements, relations] = [ids(debate.statements), ids(debate.relations)]
  const lists = { sides: debate.sides, themes: debate.themes, voices: debate.voices, sources: debate.sources }
  const all = { ...lists, statements: debate.statements }
  const doubled = Object.entries({ ...all, relations: debate.relations }).filter(
    ([, parts]) => ids(parts).size < parts.length,
  )
  const misnamed = Object.values(all).flatMap((parts: { id: string }[]) => parts.filter(({ id }) => !isId(id)))
  const unknown = debate.statements.flatMap((one) => [
    ...one.sides.filter((id) => !sides?.has(id)),
    ...one.voices.filter((id) => !voices?.has(id)),
    ...one.sources.filter((id) => !sources?.has(id)),
    ...(one.theme === undefined || themes?.has(one.theme) ? [] : [one.theme]),
  ])
  const loose = debate.relations.filter(
    ({ id, from, to }) =>
      from.length === 0 ||
      id !== relationId(from, to) ||
      from.includes(to) ||
      from.some((end) => !statements.has(end)) ||
      !(statements.has(to) || relations.has(to)),
  )
  const repeated = debate.statements
    .flatMap((one) => [one.sides, one.voices, one.sources])
    .filter((list) => new Set(list).size < list.length)
  const textless = debate.statements.filter(({ text }) => text.trim() === '' || /\s{2}|[\n\t]/.test(text))
  return [
    ...doubled.map(([name]) => `two ${name} of one id`),
    ...misnamed.map(({ id }) => `no id: ${id}`),
    ...unknown.map((id) => `unknown: ${id}`),
    ...loose.map(({ id }) => `no relation: ${id}`),
    ...repeated.map((list) => `named twice: ${list.join(' ')}`),
    ...textless.map(({ id }) => `text of ${id}`),
    ...(debate.sides.length < 2 ? ['fewer than two sides'] : []),
    ...([debate.title, debate.question, debate.summary].includes('') ? ['no title, question or summary'] : []),
  ]
}
