/**
 * Our embed as a page of the measurement: what stands in a frame in somebody's article, opened by itself. It is 600 px
 * high, and opens near, both sides in sight, instead of with the whole map; all statements in words are in it too.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tsImport } from 'tsx/esm/api'

/** @type {import('./pages.js').MapPage} */
export const embed = {
  name: 'Vis-à-vis, embed',
  boxes: 'html[data-on] [data-node]',
  // More are shared theme by theme.
  to: 500,
  async build({ debate }, folder) {
    /** @type {typeof import('../../app/files/embed.ts')} */
    const { renderEmbed } = await tsImport('../../app/files/embed.ts', import.meta.url)
    /** @type {typeof import('../../tests/picture-subject.ts')} */
    const { subjectOf } = await tsImport('../../tests/picture-subject.ts', import.meta.url)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.html'), await renderEmbed(subjectOf(debate)))
  },
}
