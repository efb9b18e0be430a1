/** Why a statement has its label, as a sentence. Pure: the page makes links of what it names. */

import type { Label, Reason, Tie, Weighing } from '../../debate/reason/types.ts'
import { fill } from '../catalogue/fill.ts'
import { listParts, type Part, weave } from './parts.ts'
import type { LiveWords } from './weigh-facts.ts'

/** What sentences are made from. */
export interface Telling {
  words: LiveWords
  lang: string
  /** By statement id, the number that the page shows. */
  numbers: ReadonlyMap<string, number>
  relations: ReadonlyMap<string, Tie>
  /** By relation id, the relations that end on it. */
  undercuts: ReadonlyMap<string, readonly Tie[]>
}

/** What sentences of that debate are made from. */
export function openTelling(
  words: LiveWords,
  lang: string,
  numbers: ReadonlyMap<string, number>,
  ties: readonly Tie[],
): Telling {
  const relations = new Map(ties.map((tie) => [tie.id, tie]))
  const undercuts = new Map<string, Tie[]>()
  for (const tie of ties) {
    if (tie.kind === 'attack' && relations.has(tie.to)) undercuts.set(tie.to, [...(undercuts.get(tie.to) ?? []), tie])
  }
  return { words, lang, numbers, relations, undercuts }
}

/** The sentence of one label, and of a statement that was accepted the second one: what is not heeded. */
export function tellReason(reason: Reason, weighing: Weighing, telling: Telling): Part[] {
  const { words, lang } = telling
  const clauses = joinClauses(reason.via, weighing, telling)
  const though = joinClauses(reason.despite, weighing, telling)
  const sentence = weave(words.because[formOf(reason)], { clauses }, lang)
  return though.length > 0 ? [...sentence, ' ', ...weave(words.despite, { clauses: though }, lang)] : sentence
}

function formOf({ because, via }: Reason): keyof LiveWords['because'] {
  if (because === 'assumed' && via.length > 0) return 'assumedThough'
  return because === 'open' && via.length === 0 ? 'openAlone' : because
}

function joinClauses(via: readonly string[], weighing: Weighing, telling: Telling): Part[] {
  const ties = via.flatMap((id) => telling.relations.get(id) ?? [])
  const [first = [], ...others] = ties.map((tie) => tellLink(tie, weighing, telling))
  return others.reduce((said, rest) => weave(telling.words.clauseJoin, { first: said, rest }, telling.lang), first)
}

/** "statement 12, which you accepted, challenges it": whether a link holds, and what questions it if that decides. */
function tellLink(tie: Tie, weighing: Weighing, telling: Telling): Part[] {
  const { words, lang } = telling
  const label = weighing.relations.get(tie.id) ?? 'undecided'
  const clause = weave(
    words[wordsFor(tie, label)],
    { count: tie.from.length, names: nameAll(tie, weighing, telling) },
    lang,
  )
  if (label === 'in') return clause
  const wanted = label === 'out' ? 'in' : 'undecided'
  const undercuts = (telling.undercuts.get(tie.id) ?? []).filter(({ id }) => weighing.relations.get(id) === wanted)
  const [undercut] = undercuts
  if (!undercut) return clause
  const names = listParts(
    undercuts.map((one) => nameAll(one, weighing, telling)),
    lang,
  )
  const message = label === 'out' ? words.questioned : words.mayBeQuestioned
  const count = undercuts.reduce((sum, { from }) => sum + from.length, 0)
  return weave(message, { count, clause, names }, lang)
}

const endings = { in: 'In', out: 'Out', undecided: 'Undecided' } as const

function wordsFor(tie: Tie, label: Label) {
  return `${tie.kind === 'attack' ? 'attack' : 'support'}${endings[label]}` as const
}

/** The statements that a link comes from, each with what became of it. */
function nameAll(tie: Tie, weighing: Weighing, telling: Telling): Part[] {
  const { words, lang } = telling
  const named = tie.from.map((id) => {
    const { because, label } = weighing.reasons.get(id) ?? { because: 'open', label: 'undecided' }
    const note = because === 'accepted' || because === 'rejected' ? because : label
    return weave(words.notes[note], { name: [nameStatement(id, telling)] }, lang)
  })
  return listParts(named, lang)
}

/** "statement 12". */
export function nameStatement(id: string, { words, lang, numbers }: Telling): Part {
  return { id, text: fill(words.statement, { number: numbers.get(id) ?? 0 }, lang) }
}

/** A relation in words: "statement 12 challenges statement 3", "… questions the link from … to …". */
export function tellTie(tie: Tie, telling: Telling): Part[] {
  const { words, lang, relations } = telling
  const names = namesOf(tie.from, telling)
  const link = relations.get(tie.to)
  const target = link ? tellTarget(link, telling) : [nameStatement(tie.to, telling)]
  const kinds = { support: words.tieSupport, attack: words.tieAttack, rephrase: words.tieRephrase }
  const message = link && tie.kind === 'attack' ? words.tieUndercut : kinds[tie.kind]
  return weave(message, { count: tie.from.length, names, target }, lang)
}

/** Links on links on links: no author writes many, and what comes from elsewhere must not go round for ever. */
const deepest = 5

function tellTarget(link: Tie, telling: Telling, depth = 1): Part[] {
  const beyond = depth < deepest ? telling.relations.get(link.to) : undefined
  const to = beyond ? tellTarget(beyond, telling, depth + 1) : [nameStatement(link.to, telling)]
  return weave(telling.words.linkFromTo, { from: namesOf(link.from, telling), to }, telling.lang)
}

function namesOf(ids: readonly string[], telling: Telling): Part[] {
  return listParts(
    ids.map((id) => [nameStatement(id, telling)]),
    telling.lang,
  )
}
