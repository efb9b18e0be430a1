/** Which two sides face each other on the page that stands, where a debate has more than two. */

/** Two ids: the side of the first column, and that of the second. */
export type Pair = readonly [first: string, second: string]

/** The pair that an address names, `official.communities`, or nothing where this debate has no such two sides. */
export function readPair(facing: string, sides: readonly string[]): Pair | undefined {
  const [first = '', second = '', ...others] = facing.split('.')
  const isPair = others.length === 0 && first !== second && sides.includes(first) && sides.includes(second)
  return isPair ? [first, second] : undefined
}

/** Every two sides, each pair once, in the order of `sides`. */
export function pairsOf(sides: readonly string[]): Pair[] {
  return sides.flatMap((first, index) => sides.slice(index + 1).map((second): Pair => [first, second]))
}

/** How many statements of other sides are set aside. */
export function facePair(pair: Pair, pinned: string): number {
  const columns = document.querySelector('[data-columns]')
  if (!columns) return 0
  columns.setAttribute('data-pair', pair.join('.'))
  placeNames(columns, pair)
  let aside = 0
  for (const exchange of columns.querySelectorAll('[data-exchange]')) aside += placeTurns(exchange, pair, pinned)
  return aside
}

/** As it was built: the side that won the toss in the first column, whoever else speaks facing it. */
export function faceAll(): undefined {
  const columns = document.querySelector('[data-columns][data-pair]')
  if (!columns) return
  columns.removeAttribute('data-pair')
  for (const item of columns.querySelectorAll<HTMLElement>('[data-built-column]')) {
    item.setAttribute('data-column', item.dataset.builtColumn ?? '')
    item.hidden = item.hasAttribute('data-built-hidden')
  }
}

function placeNames(columns: Element, pair: Pair): void {
  for (const name of columns.querySelectorAll<HTMLElement>('[data-side-name]')) {
    place(name, pair.indexOf(name.dataset.sideName ?? ''))
  }
}

/** Puts a pair's turns into its columns; a side of it that says nothing says so. */
function placeTurns(exchange: Element, pair: Pair, pinned: string): number {
  const speaking = new Set<string>()
  let aside = 0
  for (const turn of turnsOf(exchange)) {
    const { id, dataset } = turn.querySelector<HTMLElement>('[data-statement]') ?? turn
    const column = pair.indexOf(dataset.sides ?? '')
    if (column >= 0) speaking.add(pair[column] ?? '')
    else aside += 1
    // What a reader has pinned stays in sight, whoever says it.
    place(turn, column < 0 && id === pinned ? 1 : column)
  }
  for (const gap of exchange.querySelectorAll<HTMLElement>(':scope > [data-gap]')) {
    const side = gap.dataset.gap ?? ''
    place(gap, speaking.size === 0 || speaking.has(side) ? -1 : pair.indexOf(side))
  }
  return aside
}

function turnsOf(exchange: Element): HTMLElement[] {
  return [...exchange.querySelectorAll<HTMLElement>(':scope > li:not([data-gap])')]
}

/** @param column 0 or 1; −1: nowhere. */
function place(item: HTMLElement, column: number): void {
  if (item.dataset.builtColumn === undefined) {
    item.dataset.builtColumn = item.getAttribute('data-column') ?? ''
    item.toggleAttribute('data-built-hidden', item.hasAttribute('hidden'))
  }
  item.hidden = column < 0
  if (column >= 0) item.setAttribute('data-column', `${column + 1}`)
}
