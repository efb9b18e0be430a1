/** `OpenDebate`s of one language → their voices: all that one ministry, court or community says. Voices are one by their id. */

import { areOfDifferentSides, findReplies } from './answers.ts'
import { countCommonGround } from './counts.ts'
import { type CountedSide, countSides } from './library.ts'
import { commonName, compareNames, groupBy } from './library-lists.ts'
import type { Debate, Side, Statement, Voice } from './model.ts'
import type { OpenDebate } from './open.ts'
import { addTo } from './ties.ts'

/** A voice in all debates in which it says something, by their titles. */
export interface SharedVoice {
  id: string
  /** As most debates call it. */
  name: string
  kind: string
  debates: VoiceInDebate[]
  statements: number
  unanswered: number
}

export interface VoiceInDebate {
  open: OpenDebate
  /** As this debate calls it. */
  voice: Voice
  /** In the order of the page. */
  statements: Statement[]
}

/** The statements that one side makes by a voice; without a side: common ground, or not yet placed. */
export interface SpokenFor {
  side?: Side
  said: Said[]
}

/** A statement with what meets it: ids of statements of other sides. */
export interface Said {
  statement: Statement
  /** They attack it, or the attack that it makes. */
  answeredBy: string[]
  /** It attacks them, or the attack that they make. */
  answers: string[]
}

/** Every voice that says something, by name. */
export function gatherVoices(debates: readonly OpenDebate[], lang: string): SharedVoice[] {
  const found = new Map<string, VoiceInDebate[]>()
  for (const open of debates) {
    const spoken = groupByVoice(open)
    for (const voice of open.debate.voices) {
      const statements = spoken.get(voice.id)
      if (statements) addTo(found, voice.id, { open, voice, statements })
    }
  }
  return [...found]
    .map(([id, uses]) => shareVoice(id, uses, lang))
    .sort((a, b) => compareNames(a.name, b.name, lang) || compareNames(a.id, b.id))
}

function groupByVoice({ debate, comparison }: OpenDebate): Map<string, Statement[]> {
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const spoken = new Map<string, Statement[]>()
  for (const statement of comparison.order.flatMap((id) => statementOf.get(id) ?? [])) {
    for (const voice of new Set(statement.voices)) addTo(spoken, voice, statement)
  }
  return spoken
}

function shareVoice(id: string, uses: VoiceInDebate[], lang: string): SharedVoice {
  const unanswered = uses.map(({ open, statements }) => {
    const waiting = new Set(open.comparison.unanswered)
    return statements.filter((statement) => waiting.has(statement.id)).length
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    id,
    name: commonName(uses.map(({ voice }) => voice.name)),
    kind: commonName(uses.map(({ voice }) => voice.kind)),
    debates: uses.sort((a, b) => compareNames(a.open.debate.title, b.open.debate.title, lang)),
    statements: sum(uses.map(({ statements }) => statements.length)),
    unanswered: sum(unanswered),
  }
}

/** What a voice says in a debate, by the sides that it speaks for, each statement with what answers it and what it answers. */
export function tellVoice({ open, statements }: VoiceInDebate): SpokenFor[] {
  const { answeredBy, answers } = pairsOf(open.debate)
  const orderOf = new Map(open.comparison.order.map((id, index) => [id, index]))
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0))
  const said = statements.map((statement) => ({
    statement,
    answeredBy: inOrder(answeredBy.get(statement.id) ?? []),
    answers: inOrder(answers.get(statement.id) ?? []),
  }))
  const groups = groupBy(said, ({ statement: { sides } }) => (sides.length === 1 ? sides[0] : undefined))
  return [...groups].map(([id, held]) => {
    const side = open.debate.sides.find((one) => one.id === id)
    return { ...(side && { side }), said: held }
  })
}

interface Pairs {
  answeredBy: Map<string, Set<string>>
  answers: Map<string, Set<string>>
}

const known = new WeakMap<Debate, Pairs>()

/** Who answers whom, as `findAnswered` counts it: across sides, by an attack on a statement or on an attack that it makes. */
function pairsOf(debate: Debate): Pairs {
  const pairs = known.get(debate) ?? findPairs(debate)
  known.set(debate, pairs)
  return pairs
}

function findPairs(debate: Debate): Pairs {
  const statementOf = new Map(debate.statements.map((statement) => [statement.id, statement]))
  const attackOf = new Map(debate.relations.flatMap((one) => (one.kind === 'attack' ? [[one.id, one] as const] : [])))
  const pairs: Pairs = { answeredBy: new Map(), answers: new Map() }
  const add = (ids: Map<string, Set<string>>, key: string, id: string) =>
    ids.set(key, (ids.get(key) ?? new Set()).add(id))
  for (const { attack, by } of findReplies(debate)) {
    const held = [attack.to, ...(attackOf.get(attack.to)?.from ?? [])].flatMap((id) => statementOf.get(id) ?? [])
    for (const holder of held) {
      for (const attacker of by.filter((one) => areOfDifferentSides(one, holder))) {
        add(pairs.answeredBy, holder.id, attacker.id)
        add(pairs.answers, attacker.id, holder.id)
      }
    }
  }
  return pairs
}

/** What nobody is named for, in a debate that has such statements. */
export interface Voiceless {
  open: OpenDebate
  counts: CountedSide[]
  commonGround: number
  total: number
}

/** The debates in which statements name no voice, by title, with how many there are on each side. */
export function countVoiceless(debates: readonly OpenDebate[], lang: string): Voiceless[] {
  return debates
    .map((open) => {
      const statements = open.debate.statements.filter(({ voices }) => voices.length === 0)
      const counts = countSides(open, statements)
      return { open, counts, commonGround: countCommonGround(statements), total: statements.length }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => compareNames(a.open.debate.title, b.open.debate.title, lang))
}
