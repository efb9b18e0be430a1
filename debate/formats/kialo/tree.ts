/**
 * The items of a Kialo text → the claims in the order of a walk down from the thesis, each with what it stands under. An item
 * `-> See 1.2.` is no claim: what stands under it stands under the claim that it names.
 */

import type { Draft } from '../draft.ts'
import type { Item } from './items.ts'

/** A claim and where it hangs. */
export interface Entry {
  item: Item
  /** What it supports or attacks; nothing for a thesis. */
  parent?: Item
  /** It has no place in the outline: whatever it should hang on is not there. */
  isOrphan: boolean
  /** The thesis at the end of the way up. */
  thesis?: Item
  /** Whether an odd number of `Con` stands on the way up. */
  isAgainst: boolean
  /** The claim that gives what lies here its theme. */
  theme?: Item
}

/** An item that stands for a claim or a discussion. */
export interface Reference {
  item: Item
  /** The claim under which it stands, where there is one. */
  holder?: Item
  /** The claim that it names, where there is one. */
  target?: Item
}

export interface Tree {
  question?: Item
  /** Theses with what is under them, then what hangs on nothing with what is under that. */
  entries: Entry[]
  references: Reference[]
}

type Say = Pick<Draft, 'warn'> & { file: string }

/** Puts each claim in its place, and says of which there is none. */
export function growTree(given: readonly Item[], say: Say): Tree {
  const items = labelsOfOldFormat(given)
  const byNumber = new Map<string, Item>()
  for (const item of items) {
    const first = byNumber.get(item.number)
    if (!first) byNumber.set(item.number, item)
    else
      tell(item, `second \`${item.number}\``, `each number once (line ${first.line}), which has what is under it`, say)
  }
  const root = items.find(({ number }) => !parentNumber(number))
  const question = root?.label === 'Question' ? root : undefined
  const claimOf = referenceResolver(byNumber)
  const found: Found = { theses: [], orphans: new Map(), under: new Map(), references: [], say }
  for (const item of items) {
    if (item === question) continue
    const above = byNumber.get(parentNumber(item.number))
    const holder = above && above !== question ? claimOf(above) : undefined
    if (item.see !== undefined || item.discussion) {
      found.references.push({ item, ...(holder && { holder }), ...targetOf(claimOf(item), question) })
    } else if (item === root || (question && above === question && item.label === 'Thesis')) found.theses.push(item)
    else if (holder && holder !== item && isReason(item)) push(found.under, holder, item)
    else found.orphans.set(item, whereOf(item, above))
  }
  return { ...(question && { question }), entries: walk(items, found, question), references: found.references }
}

function whereOf({ number }: Item, above: Item | undefined): string {
  if (above) return `under \`${above.number}\``
  const missing = parentNumber(number)
  return missing === '' ? 'beside the first' : `without \`${missing}\``
}

interface Found {
  theses: Item[]
  /** With what is wrong with their place. */
  orphans: Map<Item, string>
  under: Map<Item, Item[]>
  references: Reference[]
  say: Say
}

/** Down from each thesis, then from each orphan; what is still left stands in a circle, and is broken at its first item. */
function walk(items: readonly Item[], found: Found, question: Item | undefined): Entry[] {
  const { theses, orphans, under, references, say } = found
  const entries: Entry[] = []
  const seen = new Set<Item>()
  const descend = (top: Entry) => {
    const stack = [top]
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      entries.push(entry)
      seen.add(entry.item)
      const below = under.get(entry.item) ?? []
      for (const item of below.toReversed()) {
        if (!seen.has(item)) stack.push(entryUnder(entry, item, under))
      }
    }
  }
  for (const item of theses) {
    descend({ item, isOrphan: false, isAgainst: false, thesis: item, ...(question && { theme: item }) })
  }
  const isReference = new Set(references.map(({ item }) => item))
  for (const pass of ['orphans', 'circles']) {
    for (const item of items) {
      const isLeft = item !== question && !seen.has(item) && !isReference.has(item)
      if (!isLeft || (pass === 'orphans' && !orphans.has(item))) continue
      const where = orphans.get(item) ?? 'under itself'
      tell(
        item,
        `${item.label} \`${item.number}\` ${where}`,
        'Pro or Con under a claim, or Thesis under a question',
        say,
      )
      descend({ item, isOrphan: true, isAgainst: false })
    }
  }
  return entries
}

function entryUnder({ item: parent, thesis, isAgainst, theme }: Entry, item: Item, under: Found['under']): Entry {
  // Where the thesis gives no theme, the claims right under it do, if there is anything to gather under them.
  const opens = parent === thesis && !theme && under.has(item)
  return {
    ...{ item, parent, isOrphan: false, isAgainst: isAgainst !== (item.label === 'Con') },
    ...(thesis && { thesis }),
    ...(theme ? { theme } : opens ? { theme: item } : {}),
  }
}

/** The old format labels neither a thesis nor a question: a question is what has nothing but theses under it. */
function labelsOfOldFormat(items: readonly Item[]): Item[] {
  const second = items.filter(({ number }) => /^\d+\.\d+\.$/.test(number))
  const isQuestion = second.length > 0 && second.every(({ label }) => label === undefined)
  return items.map((item) => {
    if (item.label !== undefined) return item
    return { ...item, label: isQuestion && !parentNumber(item.number) ? 'Question' : 'Thesis' }
  })
}

/** The claim that an item is or names in the end, along any number of references; none where they lead nowhere. */
function referenceResolver(byNumber: ReadonlyMap<string, Item>): (item: Item) => Item | undefined {
  const known = new Map<Item, Item | undefined>()
  return (item) => {
    const way: Item[] = []
    let at: Item | undefined = item
    while (at?.see !== undefined && !known.has(at)) {
      known.set(at, undefined)
      way.push(at)
      at = byNumber.get(at.see)
    }
    const end = at && (known.has(at) ? known.get(at) : at.discussion ? undefined : at)
    for (const step of way) known.set(step, end)
    return end
  }
}

function targetOf(target: Item | undefined, question: Item | undefined): Pick<Reference, 'target'> {
  return target && target !== question ? { target } : {}
}

/** `1.2.3.` → `1.2.`; nothing for `1.`. */
function parentNumber(number: string): string {
  return number.slice(0, number.lastIndexOf('.', number.length - 2) + 1)
}

/** Whether it can support or attack something. */
export function isReason({ label }: Item): boolean {
  return label === 'Pro' || label === 'Con'
}

function push(lists: Map<Item, Item[]>, key: Item, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function tell({ line, column }: Item, found: string, expected: string, { warn, file }: Say): void {
  warn('outline', found, expected, { file, line, column })
}
