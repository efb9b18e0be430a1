/** How relations are written, each by the host that it stands with. */

import type { Relation } from '../../model.ts'
import type { KeptReason } from './kept-reasons.ts'

/** A line beneath its host: `+ [other]`. */
export interface Line {
  sign: string
  /** The statement that the line names. */
  id: string
}

/** A relation that is written as an argument of its own. */
export interface OwnReason {
  relation: Relation
  title: string
}

export interface Plan {
  /** By statement. */
  lines: Map<string, Line[]>
  /** By title of a kept argument. */
  argumentLines: Map<string, Line[]>
  /** Undercuts, by the id of the relation that they end on. */
  undercuts: Map<string, Line[]>
  own: Map<string, OwnReason>
  reasons: KeptReason[]
  /** Kept arguments, by the relation that an undercut of them ends on: their last inference. */
  reasonOf: Map<string, KeptReason>
  /** By argument, the one relation that it draws, where undercuts of that one stand beneath it; and the other way round. */
  natural: Map<string, string>
  naturalFrom: Map<string, string>
  /** Statement → statement, where a line may be written as the other's own block within this one. */
  parents: Map<string, Set<string>>
  /** What cannot be written: undercuts that end on each other in a circle. */
  lost: Relation[]
  isStrict: boolean
}
