/** What an outline of pros and cons cannot hold of a debate: each kind counted, at the place of its first. */

import type { Message } from '../../message.ts'
import { type Debate, linkKind, type Place, type Relation, type Source } from '../../model.ts'
import { shorten } from '../../shorten.ts'
import { toPlain } from '../inline-text.ts'
import { isMoreThanFootnote } from './footnotes.ts'
import { isWritable, type Outline } from './outline.ts'
import { readKialo } from './read.ts'

/** Things that are lost in the same way. */
interface Lost {
  what: string
  instead: string
  parts: { place: Place; name?: string }[]
}

const mostNames = 3

/** A message for each kind of thing that does not come back from the text. */
export function messagesOf(debate: Debate, outline: Outline, footnotes: readonly Source[], text: string): Message[] {
  const lost = [
    ...lostRelations(debate),
    ...lostInStatements(debate),
    ...lostInDebate(debate, outline, text),
    {
      ...{ what: 'sources with details', instead: 'an address or a title' },
      parts: footnotes.filter(isMoreThanFootnote).map(({ id, place }) => ({ place, name: id })),
    },
  ]
  return lost
    .filter(({ parts }) => parts.length > 0)
    .map(({ what, instead, parts }) => ({
      ...{ severity: 'warning', rule: 'kialo-holds' },
      reason: `Unexpected ${parts.length} ${what}${namesOf(parts)}, expected ${instead}`,
      place: parts[0]?.place ?? debate.sides[0]?.place ?? firstPlace,
    }))
}

const firstPlace: Place = { file: 'debate', line: 1, column: 1 }

function namesOf(parts: Lost['parts']): string {
  const names = parts.flatMap(({ name }) => name ?? []).slice(0, mostNames)
  if (names.length === 0) return ''
  return ` (${names.map((name) => `\`${shorten(name, 60)}\``).join(', ')}${parts.length > names.length ? ', …' : ''})`
}

function lostRelations({ relations, statements }: Debate): Lost[] {
  const relationIds = new Set(relations.map(({ id }) => id))
  const statementIds = new Set(statements.map(({ id }) => id))
  const of = (isLost: (relation: Relation) => boolean) =>
    relations.filter(isLost).map(({ id, place }) => ({ place, name: id }))
  const isUndercut = (relation: Relation) => linkKind(relation, relationIds) === 'undercut'
  const isLinked = ({ from }: Relation) => from.length > 1
  const isTie = (relation: Relation) => !isUndercut(relation) && !isLinked(relation) && relation.kind !== 'rephrase'
  const instead = 'Pro and Con from one claim to another: left out'
  return [
    { what: 'undercuts', instead, parts: of(isUndercut) },
    { what: 'ties of linked premises', instead, parts: of((relation) => isLinked(relation) && !isUndercut(relation)) },
    { what: 'rephrases', instead, parts: of(({ kind, from }) => kind === 'rephrase' && from.length === 1) },
    {
      ...{ what: 'ties to what is no statement', instead },
      parts: of((relation) => isTie(relation) && !isWritable(relation, (id) => statementIds.has(id))),
    },
    {
      ...{ what: 'named schemes', instead: 'Pro and Con without a pattern' },
      parts: of((relation) => relation.scheme !== undefined && isWritable(relation, (id) => statementIds.has(id))),
    },
  ]
}

function lostInStatements({ statements }: Debate): Lost[] {
  const of = (isLost: (statement: Debate['statements'][number]) => boolean) =>
    statements.filter(isLost).map(({ id, place }) => ({ place, name: id }))
  return [
    { what: 'statements of common ground', instead: 'one side each', parts: of(({ sides }) => sides.length > 1) },
    { what: 'statements with `detail`', instead: 'the claim alone', parts: of(({ detail }) => !!detail) },
    { what: 'statements with `evidence`', instead: 'none', parts: of(({ evidence }) => evidence !== undefined) },
    { what: 'statements with voices', instead: 'none', parts: of(({ voices }) => voices.length > 0) },
    { what: 'statements in another language', instead: 'one language', parts: of(({ lang }) => lang !== undefined) },
  ]
}

/** What an outline does not say but for its shape is found by reading it: an import may have been changed or not. */
function lostInDebate(debate: Debate, { lines, cut }: Outline, text: string): Lost[] {
  const again = readKialo({ path: 'kialo', text }, { today: debate.updated }).debate
  const written = lines.flatMap(({ statement }) => statement ?? [])
  const read = again.statements
  const sides = sideNamer(debate)
  const sidesAgain = sideNamer(again)
  const themes = new Map(debate.themes.map(({ id, name }) => [id, name]))
  const themesAgain = new Map(again.themes.map(({ id, name }) => [id, name]))
  const changed = written.filter(({ sides: held }, at) => sides(held) !== sidesAgain(read[at]?.sides ?? []))
  const moved = written.filter(({ theme }, at) => themes.get(theme ?? '') !== themesAgain.get(read[at]?.theme ?? ''))
  const parts = (list: typeof written) => list.map(({ id, place }) => ({ place, name: id }))
  const same = (key: 'lang' | 'question' | 'summary') => debate[key] === again[key] || debate[key] === ''
  const keys = (['lang', 'question', 'summary'] as const).filter((key) => !same(key))
  const place = debate.sides[0]?.place ?? firstPlace
  return [
    { what: 'statements with a side of their own', instead: 'sides by Pro and Con alone', parts: parts(changed) },
    {
      what: 'statements with a theme of their own',
      instead: 'themes by the claims under a thesis',
      parts: parts(moved),
    },
    { what: 'statements too deep', instead: 'at most 250 under each other: each is a thesis', parts: parts(cut) },
    { what: 'texts about the debate', instead: 'a title', parts: keys.map((name) => ({ place, name })) },
  ]
}

/** Sides as a reader sees them: a side's id and position are made from its name when it is read again. */
function sideNamer({ sides }: Debate): (held: readonly string[]) => string {
  const names = new Map(sides.map(({ id, name, position }) => [id, `${name}: ${toPlain(position)}`]))
  return (held) => held.map((id) => names.get(id)).join(', ')
}
