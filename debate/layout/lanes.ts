/** Parallel lines beside each other: in the order given, each in the first lane beyond all that it would lie upon. */

/** A run along a track, from `low` to `high`. */
export interface Run {
  low: number
  high: number
  setLane(lane: number): void
}

/** Room for parallel runs; `at` is where its first lane lies once that is known. */
export interface Track {
  lanes: number
  at: number
}

export const newTrack = (): Track => ({ lanes: 0, at: 0 })

/** Runs in one lane keep this distance, so that their rounded corners do not touch. */
const apart = 14

/**
 * Gives lanes to runs and answers how many there are. A run lies beyond all earlier ones beside it; where `isFree` says
 * that nothing depends on the order of two, it only keeps out of the other's lane.
 */
export function stackLanes<T extends Run>(runs: readonly T[], isFree: (a: T, b: T) => boolean = () => false): number {
  const lanes: number[] = []
  let most = 0
  for (const run of runs) {
    let lane = 0
    const taken = new Set<number>()
    for (const [index, at] of lanes.entries()) {
      const other = runs[index] as T
      if (other.low >= run.high + apart || run.low >= other.high + apart) continue
      taken.add(at)
      if (at >= lane && !isFree(other, run)) lane = at + 1
    }
    while (taken.has(lane)) lane++
    lanes.push(lane)
    run.setLane(lane)
    most = Math.max(most, lane + 1)
  }
  return most
}
