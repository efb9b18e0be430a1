/** The answer to "can these be held together?": yes, no, or not found; what then stands in every such view, in some, in none. */

import type { Choices, Held } from '../../debate/reason/types.ts'
import type { Plural } from '../catalogue/fill.ts'
import { weave } from './parts.ts'
import { sentence, statementList } from './references.ts'
import { nameStatement, type Telling, tellTie } from './tell-reason.ts'
import type { WeighCards } from './weigh-cards.ts'

/** Writes an answer into its place. */
export function showHeld(place: HTMLElement, held: Held, choices: Choices, cards: WeighCards, telling: Telling): void {
  const { words, lang } = telling
  const count = choices.size
  place.removeAttribute('data-stale')
  const verdict = () => {
    if (held.together) return count === 0 ? words.heldFree : words.heldYes
    return held.complete ? words.heldNo : words.heldUnknown
  }
  place.replaceChildren(sentence('p', weave(verdict(), { count }, lang)))
  if (held.clash) place.append(...tellClash(held.clash, choices, telling))
  if (!held.together) return
  if (!held.complete) place.append(sentence('p', [words.heldPartly]))
  place.append(...listViews(held, cards, telling))
}

function tellClash(clash: NonNullable<Held['clash']>, choices: Choices, telling: Telling): HTMLElement[] {
  const { words, lang, relations } = telling
  const list = document.createElement('ul')
  for (const id of clash.statements) {
    const message = choices.get(id) === 'reject' ? words.clashReject : words.clashAccept
    list.append(sentence('li', weave(message, { name: [nameStatement(id, telling)] }, lang)))
  }
  for (const id of clash.relations) {
    const tie = relations.get(id)
    if (tie) list.append(sentence('li', tellTie(tie, telling)))
  }
  return [sentence('p', weave(words.clash, { count: clash.statements.length }, lang)), list]
}

function listViews({ inAll, inSome, complete }: Held, cards: WeighCards, telling: Telling): HTMLElement[] {
  const { words } = telling
  const [always, sometimes] = [new Set(inAll), new Set(inSome)]
  // In the order of the page, both sides as they come.
  const ids = [...cards.keys()]
  const groups: [Plural, string[]][] = [
    [words.inAll, ids.filter((id) => always.has(id))],
    [words.inSome, ids.filter((id) => sometimes.has(id) && !always.has(id))],
    // What was not found before the limit may stand all the same.
    [words.inNone, complete ? ids.filter((id) => !sometimes.has(id) && !always.has(id)) : []],
  ]
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([message, members]) => {
      const group = document.createElement('details')
      group.append(
        sentence('summary', weave(message, { count: members.length }, telling.lang)),
        statementList(members, cards),
      )
      return group
    })
}

/** Says that an answer was given to other choices than there are now. */
export function markStale(place: HTMLElement, { words }: Telling): void {
  if (place.childElementCount === 0 || place.dataset.stale !== undefined) return
  place.dataset.stale = ''
  place.prepend(sentence('p', [words.heldStale]))
}
