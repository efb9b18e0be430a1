/** Parallel lines beside each other: each takes the first lane that is free along its whole length. */

/** A run along a track, from `low` to `high`. */
export interface Run {
  low: number
  high: number
  setLane(lane: number): void
}

/** Room for parallel runs; `at` is where its first lane lies once that is known. */
export interface Track {
  runs: Run[]
  lanes: number
  at: number
}

export const newTrack = (): Track => ({ runs: [], lanes: 0, at: 0 })

/** Runs in one lane keep this distance, so that their rounded corners do not touch. */
const apart = 14

/** Gives every run of a track its lane: interval colouring, which needs no more lanes than runs that overlap. */
export function assignLanes(track: Track): void {
  track.lanes = colour(track.runs)
}

/** Gives lanes to runs and answers how many there are. */
export function colour(runs: Run[]): number {
  const free = new LaneHeap()
  let lanes = 0
  for (const run of [...runs].sort((a, b) => a.low - b.low || a.high - b.high)) {
    const lane = free.top !== undefined && free.top.until + apart <= run.low ? free.pop() : lanes++
    run.setLane(lane)
    free.push({ until: run.high, lane })
  }
  return lanes
}

interface Taken {
  until: number
  lane: number
}

/** The lane that is free soonest on top; of several, the first. */
class LaneHeap {
  private readonly taken: Taken[] = []

  get top(): Taken | undefined {
    return this.taken[0]
  }

  push(item: Taken): void {
    this.taken.push(item)
    for (let at = this.taken.length - 1; at > 0 && this.before(at, (at - 1) >> 1); at = (at - 1) >> 1) {
      this.swap(at, (at - 1) >> 1)
    }
  }

  pop(): number {
    const lane = this.taken[0]?.lane ?? 0
    this.swap(0, this.taken.length - 1)
    this.taken.pop()
    for (let at = 0, least = this.least(0); least !== at; least = this.least(at)) {
      this.swap(at, least)
      at = least
    }
    return lane
  }

  private least(at: number): number {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    const first = this.before(left, at) ? left : at
    return this.before(right, first) ? right : first
  }

  private before(a: number, b: number): boolean {
    const [x, y] = [this.taken[a], this.taken[b]]
    return x !== undefined && y !== undefined && (x.until < y.until || (x.until === y.until && x.lane < y.lane))
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.taken[a], this.taken[b]]
    if (x && y) [this.taken[a], this.taken[b]] = [y, x]
  }
}
