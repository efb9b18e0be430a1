/** Lists of what several debates share: their names, their order, their pages. */

const collators = new Map<string, Intl.Collator>()

/** The order in which a reader of that language looks names up; numbers by their value. */
export function compareNames(a: string, b: string, lang = 'en'): number {
  const known = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true })
  collators.set(lang, known)
  return known.compare(a, b)
}

/** The name that most debates use, the first of those that are used as often; debates call one thing by several. */
export function commonName(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return names.find((name) => counts.get(name) === most) ?? ''
}

/** Debates that a page shows at most, so that what hundreds of debates share still loads at once. */
export const debatesPerPage = 30

/** A list in pages of that many; an empty list has one, which is empty. */
export function divideIntoPages<Item>(items: readonly Item[], size = debatesPerPage): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size))
}

/** Items by what they have in common, in the order in which each key is first met. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
