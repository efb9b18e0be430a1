/** What Argdown's parser gives for a statement or argument, and where it stands. */

import type { IArgument, IEquivalenceClass } from '@argdown/core'
import type { Place } from '../../model.ts'

/** What stands for a box on an Argdown map. */
export type Element = IEquivalenceClass | IArgument

/** Where a part of the model stands in the file. */
export function placeOf(part: { startLine?: number; startColumn?: number }, file: string): Place {
  return { file, line: part.startLine ?? 1, column: part.startColumn ?? 1 }
}
