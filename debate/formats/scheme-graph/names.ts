/** Names of files and of nodes. */

import { isId } from '../ids.ts'

/** A node's id as a name for a statement: nothing where it is a number or a UUID, which say nothing to people. */
export function readableId(id: string): string | undefined {
  return isId(id) && !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id) ? id : undefined
}

/** A file's name without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
