/** Which of a file's ids people can read. */

import { isId } from '../ids.ts'

/** A node's id as a name for a statement: nothing where it is a number or a UUID, which say nothing to people. */
export function readableId(id: string): string | undefined {
  return isId(id) && !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id) ? id : undefined
}
