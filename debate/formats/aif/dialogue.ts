/** Who says what in AIF: a locution (L) leads to an illocution (YA), and that to the statement (I) that it puts forward. */

import type { Place, Statement } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { idMaker } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { type JsonPart, textOf } from '../json-file.ts'
import type { Graph, GraphEdge, GraphNode } from '../scheme-graph/graph.ts'

/** How often statements may be said in all: where thousands of locutions meet in one node and part again, it would be millions. */
const mostSayings = 20_000

/** Adds who speaks to the draft's voices, and to each statement those who say it, in the file's order. */
export function addSpeakers(
  graph: Graph,
  owner: JsonPart,
  statementAt: ReadonlyMap<string, Statement>,
  draft: Draft,
): void {
  const speakersAt = speakersOfIllocutions(graph, owner)
  const ids = idMaker()
  const voiceOf = new Map<string, string>()
  let sayings = 0
  for (const { from, to, place } of graph.edges) {
    const statement = statementAt.get(to)
    for (const name of (statement && speakersAt.get(from)) ?? []) {
      if (!statement || ++sayings > mostSayings) break
      const voice = voiceOf.get(name) ?? addVoice(name, ids.make(name, 'voice'), place, draft)
      voiceOf.set(name, voice)
      // Most are said once: no need of a set.
      if (!statement.voices.includes(voice)) statement.voices.push(voice)
    }
  }
  if (sayings > mostSayings)
    draft.refuse('too-many', `speaker ${mostSayings + 1}`, `at most ${mostSayings}`, owner.place)
}

function addVoice(name: string, id: string, place: Place, { debate }: Draft): string {
  debate.voices.push({ id, name, kind: 'participant', place })
  return id
}

/** By illocution, the names of those whose locutions lead to it. */
function speakersOfIllocutions({ nodes, edges }: Graph, owner: JsonPart): Map<string, Set<string>> {
  const nameOf = participantNames(owner)
  const speakers = new Map<string, Set<string>>()
  for (const { from, to } of edges) {
    const [locution, illocution] = [nodes.get(from), nodes.get(to)]
    if (!isOf(locution, 'L') || !isOf(illocution, 'YA')) continue
    const name = speakerOf(locution, nameOf)
    if (name) speakers.set(to, (speakers.get(to) ?? new Set()).add(name))
  }
  return speakers
}

function isOf(node: GraphNode | undefined, type: string): node is GraphNode {
  return node !== undefined && textOf(node.part, 'type') === type
}

/** What stands before the first colon of what was said; where there is none, whom the file names as having said it. */
function speakerOf({ id, part }: GraphNode, nameOf: (locution: string, person: string) => string | undefined) {
  const text = textOf(part, 'text') ?? ''
  const colon = text.indexOf(':')
  return colon > 0 ? fold(text.slice(0, colon)) : nameOf(id, textOf(part, 'participantID') ?? '')
}

/** The tables `locutions` and `participants`. */
function participantNames({ fields }: JsonPart): (locution: string, person: string) => string | undefined {
  const persons = new Map(
    (fields.get('participants')?.items ?? []).map((part) => {
      const name = [textOf(part, 'firstname'), textOf(part, 'surname')].filter(Boolean).join(' ')
      return [textOf(part, 'participantID') ?? textOf(part, 'id') ?? '', fold(name)]
    }),
  )
  const personOf = new Map(
    (fields.get('locutions')?.items ?? []).map((part) => [
      textOf(part, 'nodeID') ?? '',
      textOf(part, 'personID') ?? '',
    ]),
  )
  return (locution, person) => persons.get(person) ?? persons.get(personOf.get(locution) ?? '')
}

/** The edges that AIF knows beside those of relations: what is none of them is named. */
export function isDialogue({ from, to }: GraphEdge, typeOf: (node: string) => string): boolean {
  return dialogueEdges.has(`${typeOf(from)}→${typeOf(to)}`)
}

const dialogueEdges = new Set([
  'L→TA',
  'TA→L',
  'L→YA',
  'TA→YA',
  'YA→I',
  'YA→L',
  'YA→RA',
  'YA→CA',
  'YA→MA',
  'YA→PA',
  'YA→TA',
])
