/**
 * Whose a claim of a microtext is. `stance` is its author's answer to the topic's question: for `con`, what the author holds is
 * against. Without one there is only who speaks: the proponent, who holds the central claim, and the opponent.
 */

import { shorten } from '../../shorten.ts'
import type { Draft } from '../draft.ts'
import { fold, toPlain } from '../inline-text.ts'
import { findThesis } from '../sides.ts'
import { attributeOf, type XmlPart } from '../xml-file.ts'

/** The two sides of a microtext by who speaks, the author's first. */
export function speakersOf(stance: string | undefined): { pro: string; opp: string } {
  if (stance === 'pro') return { pro: 'for', opp: 'against' }
  if (stance === 'con') return { pro: 'against', opp: 'for' }
  return { pro: 'proponent', opp: 'opponent' }
}

/** Gives a draft its title and question, two sides, and each claim one of these. `types` are the claims' by statement id. */
export function placeByStance(root: XmlPart, types: ReadonlyMap<string, string>, draft: Draft): void {
  const { debate } = draft
  const stance = attributeOf(root, 'stance')
  const topic = fold((attributeOf(root, 'topic_id') ?? '').replace(/[_-]+/g, ' '))
  const ids = debate.statements.map(({ id }) => id)
  const thesis = debate.statements.find(({ id }) => id === findThesis(ids, debate.relations))
  const claim = toPlain(thesis?.text ?? '')
  debate.title = topic ? topic.charAt(0).toUpperCase() + topic.slice(1) : shorten(claim, 80)
  debate.question = `What speaks for and against “${topic || claim}”?`
  if (stance !== undefined && !['pro', 'con', 'unclear'].includes(stance)) {
    draft.warn('stance', `stance \`${stance}\``, '`pro`, `con` or `unclear`', root.place)
  }
  const speakers = speakersOf(stance)
  const isByTopic = speakers.pro !== 'proponent'
  const subject = topic || claim
  const place = thesis?.place ?? root.place
  debate.sides = isByTopic
    ? [
        { id: 'for', name: 'In favour', position: `Yes to “${subject}”.`, place: root.place },
        { id: 'against', name: 'Against', position: `No to “${subject}”.`, place: root.place },
      ]
    : [
        { id: 'proponent', name: 'Proponent', position: claim, place },
        { id: 'opponent', name: 'Opponent', position: `The claim does not hold: ${claim}`, place },
      ]
  const made = isByTopic ? 'topic' : 'claim'
  draft.warn(
    'side-position',
    'text without question and positions',
    `those that were made of its ${made}, read again`,
    root.place,
  )
  for (const statement of debate.statements) {
    const type = types.get(statement.id) ?? ''
    if (type === 'pro' || type === 'opp') statement.sides = [speakers[type]]
    else draft.warn('claim-type', `claim of type \`${type}\``, '`pro` or `opp`', statement.place)
  }
}
