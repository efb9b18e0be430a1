/**
 * A debate in the making: what each reader of a format adds to as it goes through a file. What the model cannot hold is
 * said at once, with its place: nothing is lost in silence.
 */

import type { Message } from '../message.ts'
import { type Debate, type Place, type Relation, relationId, type Statement } from '../model.ts'
import { idMaker } from './ids.ts'
import { fold } from './inline-text.ts'

/** How many statements a file may hold. */
export const mostStatements = 10_000

/** What stands for the text of a statement that has none. */
export const noText = 'No text.'

/** A statement before it has an id and a side. */
export type NewStatement = Omit<Statement, 'id' | 'sides' | 'voices' | 'sources'> &
  Partial<Pick<Statement, 'sides' | 'voices' | 'sources'>>

/** A tie before it has an id. */
export type NewRelation = Omit<Relation, 'id'>

export interface Draft {
  debate: Debate
  messages: Message[]
  /** Says that something of the file is not as it was: `Unexpected <found>, expected <expected>`. */
  warn(rule: string, found: string, expected: string, place: Place): void
  /** Says that a part of the file cannot be read. */
  refuse(rule: string, found: string, expected: string, place: Place): void
  /** An id that no statement has: the file's own name for it where that is an id, else one of its words. */
  addStatement(name: string, statement: NewStatement): Statement | undefined
  /** Nothing where the model knows the tie already, or where a statement would be tied to itself; both are said. */
  addRelation(relation: NewRelation): Relation | undefined
}

/** An empty debate: reading one of the shortest files there is still gives a debate. */
export function startDraft(slug: string, frame: Partial<Debate> & Pick<Debate, 'updated'>): Draft {
  const debate: Debate = {
    ...{ slug, lang: 'en', title: '', question: '', summary: '' },
    ...{ sides: [], themes: [], voices: [], statements: [], relations: [], sources: [] },
    ...frame,
  }
  const messages: Message[] = []
  const say = (severity: Message['severity']) => (rule: string, found: string, expected: string, place: Place) => {
    messages.push({ severity, reason: `Unexpected ${fold(found)}, expected ${fold(expected)}`, rule, place })
  }
  const draft = { debate, messages, warn: say('warning'), refuse: say('error') }
  return { ...draft, addStatement: statementAdder(draft), addRelation: relationAdder(draft) }
}

type Sayer = Pick<Draft, 'debate' | 'messages' | 'warn' | 'refuse'>

function statementAdder({ debate, warn, refuse }: Sayer): Draft['addStatement'] {
  const ids = idMaker()
  let passedOver = 0
  return (name, given) => {
    if (debate.statements.length >= mostStatements) {
      if (passedOver++ === 0)
        refuse('too-many', `statement ${mostStatements + 1}`, `at most ${mostStatements}`, given.place)
      return undefined
    }
    const text = given.text || noText
    if (!given.text) warn('statement-text', `statement without text \`${name}\``, 'a sentence', given.place)
    const id = ids.make(name, 'statement')
    const statement: Statement = { id, sides: [], voices: [], sources: [], ...given, text }
    debate.statements.push(statement)
    return statement
  }
}

function relationAdder({ debate, warn }: Sayer): Draft['addRelation'] {
  const known = new Map<string, Relation>()
  return (given) => {
    const from = [...new Set(given.from)]
    const id = relationId(from, given.to)
    const first = known.get(id)
    if (from.includes(given.to)) {
      warn('no-self-attack', `tie of \`${given.to}\` to itself`, 'two statements', given.place)
      return undefined
    }
    if (first) {
      const kinds = first.kind === given.kind ? first.kind : `${first.kind} and ${given.kind}`
      const line = `${first.place.line}:${first.place.column}`
      warn('unique-id', `second ${kinds} \`${id}\``, `each tie once (${line})`, given.place)
      return undefined
    }
    const relation: Relation = { ...given, from, id }
    known.set(id, relation)
    debate.relations.push(relation)
    return relation
  }
}
