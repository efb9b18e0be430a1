/** Items `-> See …`: ties of claims that stand elsewhere, and other discussions. What cannot be tied is kept where it stood. */

import type { Statement } from '../../model.ts'
import type { Ext, Json, JsonObject } from '../ext.ts'
import type { Item } from './items.ts'
import type { Reading } from './read.ts'
import { isReason, type Reference, type Tree } from './tree.ts'

/** Adds what each reference stands for, in the order of the claims under which they stand. */
export function readReferences({ entries, references }: Tree, reading: Reading): void {
  const order = new Map(entries.map(({ item }, index) => [item, index]))
  const theses = new Set(entries.flatMap(({ item, thesis }) => (item === thesis ? [item] : [])))
  const rank = ({ holder }: Reference) => (holder && order.get(holder)) ?? entries.length
  for (const reference of references.toSorted((a, b) => rank(a) - rank(b))) {
    const { item, target } = reference
    if (tie(reference, reading)) {
      const id = reading.statementOf.get(target as Item)?.id ?? ''
      // Else the way from here would look like the thesis's own place.
      if (theses.has(target as Item))
        reading.ext.statements.set(id, { ...reading.ext.statements.get(id), thesis: true })
    } else keep(item, reference, reading)
  }
}

function tie({ item, holder, target }: Reference, { draft, statementOf, placeOf }: Reading): boolean {
  const [from, to] = [target && statementOf.get(target), holder && statementOf.get(holder)]
  if (!from || !to || !isReason(item)) return false
  const kind = item.label === 'Con' ? 'attack' : 'support'
  return draft.addRelation({ kind, from: [from.id], to: to.id, place: placeOf(item) }) !== undefined
}

function keep(item: Item, { holder, target }: Reference, reading: Reading): void {
  const { draft, ext, statementOf, placeOf } = reading
  const [from, to] = [target && statementOf.get(target), holder && statementOf.get(holder)]
  const kept: JsonObject = { label: item.label ?? 'Pro' }
  if (from) kept.to = from.id
  else if (item.see !== undefined) kept.see = item.see.replace(/^0\./, '')
  if (item.discussion) keepDiscussion(item.discussion, item, to, kept, reading)
  else if (!from) draft.refuse('known-item', `\`${item.text}\``, 'the number of a claim of this file', placeOf(item))
  else if (!to || !isReason(item)) {
    const where = `\`${item.label} ${item.number}\` in this place`
    draft.refuse('outline', where, 'a claim to stand under, as Pro or Con', placeOf(item))
  }
  if (to) referencesAt(ext, to.id).push(kept)
  else ext.rest.push(kept)
}

/** The list of what stands under a statement and is no tie; empty at first. */
function referencesAt({ statements }: Ext, id: string): Json[] {
  const known: JsonObject = statements.get(id) ?? {}
  if (Array.isArray(known.references)) return known.references
  const references: Json[] = []
  statements.set(id, { ...known, references })
  return references
}

function keepDiscussion(
  { number, title }: NonNullable<Item['discussion']>,
  item: Item,
  holder: Statement | undefined,
  kept: JsonObject,
  { draft, sources, placeOf }: Reading,
): void {
  const place = placeOf(item)
  const source = sources.discussion(number, title, place)
  kept.discussion = number
  kept.source = source.id
  if (holder && !holder.sources.includes(source.id)) holder.sources.push(source.id)
  draft.warn('other-discussion', `\`-> See discussion #${number}\``, 'a claim of this file: it became a source', place)
}
