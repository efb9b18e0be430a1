/**
 * A debate holds no code: `import` and `export` would run on the machine that builds the site.
 *
 * @example passes
 *   They import nothing, and export nothing.
 *
 * @example fails
 *   import { readFileSync } from 'node:fs'
 *
 *   export const secret = 1
 * @message 1:1: Unexpected `import`, expected text [no-esm]
 * @message 3:1: Unexpected `export`, expected text [no-esm]
 */

import { nodesOf } from '../read/elements.ts'
import { rule } from './rule.ts'

export const noEsm = rule('no-esm', (reading) =>
  nodesOf(reading).flatMap(({ node, place }) =>
    node.type === 'mdxjsEsm'
      ? [{ found: `\`${node.value.startsWith('import') ? 'import' : 'export'}\``, expected: 'text', place }]
      : [],
  ),
)
