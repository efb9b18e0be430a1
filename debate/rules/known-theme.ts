/**
 * A theme block and a map name a theme of the front matter, where its heading stands.
 *
 * @example passes
 *   <ArgumentMap theme="sovereignty" />
 *
 * @example fails
 *   <ArgumentMap theme="sovreignty" />
 * @message 1:21: Unexpected theme `sovreignty`, expected a theme of this debate, such as `sovereignty` [known-theme]
 */

import { mentionRule } from './rule.ts'

export const knownTheme = mentionRule('known-theme', 'theme', ({ debate, unread }) =>
  unread.has('front matter') ? undefined : debate.themes.map(({ id }) => id),
)
