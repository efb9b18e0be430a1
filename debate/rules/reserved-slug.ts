/**
 * A debate's folder is a part of its address: where `/<lang>/themes/` is a page of the library, no debate can stand.
 *
 * @example passes
 *   A debate of its own.
 *   --- themes-of-peru/
 *
 * @example fails
 *   A debate of its own.
 *   --- themes/
 * @message 1:1: Unexpected folder name `themes`, expected none of a page of the library: `search`, `themes` or `voices` [reserved-slug]
 */

import { reservedSlugs } from '../addresses.ts'
import { oneOf, rule } from './rule.ts'

export const reservedSlug = rule('reserved-slug', ({ debate: { slug }, files }) => {
  if (!reservedSlugs.includes(slug)) return []
  const place = { file: files.debate.path, line: 1, column: 1 }
  return [
    { found: `folder name \`${slug}\``, expected: `none of a page of the library: ${oneOf(reservedSlugs)}`, place },
  ]
})
