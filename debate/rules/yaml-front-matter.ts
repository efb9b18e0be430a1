/**
 * Front matter is YAML between two lines of `---`. `---js` asks a reader to run what follows as code,
 * and some readers of front matter do: it is refused before anyone else sees it.
 *
 * @example passes
 *   A debate of its own.
 *
 * @example fails
 *   ---js
 *   { title: process.env.HOME }
 *   ---
 *   A debate that runs code.
 * @message 1:4: Unexpected front matter in `js`, expected YAML after a plain `---` [yaml-front-matter]
 *
 * @example fails
 *   ---
 *   title: A debate without a body
 * @message 1:1: Unexpected front matter without an end, expected a line with `---` after it [yaml-front-matter]
 */

import { faultRule } from './rule.ts'

export const yamlFrontMatter = faultRule('yaml-front-matter')
