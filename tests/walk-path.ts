/** SVG path data → points along it, for tests that ask what a line runs through. */

export type Spot = [x: number, y: number]

/** Points along a path of M, L, H, V, C and Q (absolute), at most about `step` px apart; one list a subpath. */
export function walkPath(path: string, step = 3): Spot[][] {
  const runs: Spot[][] = []
  let at: Spot = [0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVCQ])([^MLHVCQZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    if (letter === 'M') {
      at = [numbers[0] ?? 0, numbers[1] ?? 0]
      runs.push([at])
      continue
    }
    const bend = bendOf(letter, numbers, at)
    const steps = Math.max(1, Math.ceil(lengthOf(bend) / step))
    for (let index = 1; index <= steps; index++) runs.at(-1)?.push(pointOn(bend, index / steps))
    at = bend.at(-1) ?? at
  }
  return runs
}

/** The control points of one command, the start included. */
function bendOf(letter: string, numbers: number[], at: Spot): Spot[] {
  if (letter === 'H') return [at, [numbers[0] ?? 0, at[1]]]
  if (letter === 'V') return [at, [at[0], numbers[0] ?? 0]]
  const spots: Spot[] = [at]
  for (let index = 0; index + 1 < numbers.length; index += 2) spots.push([numbers[index] ?? 0, numbers[index + 1] ?? 0])
  return spots
}

function lengthOf(bend: Spot[]): number {
  return bend
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - (bend[index]?.[0] ?? x), y - (bend[index]?.[1] ?? y)), 0)
}

/** De Casteljau's construction. */
function pointOn(bend: Spot[], share: number): Spot {
  let spots = bend
  while (spots.length > 1) {
    spots = spots.slice(1).map(([x, y], index): Spot => {
      const [a, b] = spots[index] ?? [x, y]
      return [a + (x - a) * share, b + (y - b) * share]
    })
  }
  return spots[0] ?? [0, 0]
}
