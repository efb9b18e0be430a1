/** The whole pipeline in order. Pages, pictures and the command line call it, or a prefix of it. */

import { checkDebate } from './check.ts'
import { type Comparison, compareSides } from './compare.ts'
import { drawMap, type MapDrawing } from './draw.ts'
import { drawExcerpt, type ExcerptMap } from './excerpt.ts'
import { layoutMap } from './layout.ts'
import { contentFolder, type DebateAddress, loadDebate } from './load.ts'
import { ContentError, type Message } from './message.ts'
import { type Debate, type Excerpt, excerptKey } from './model.ts'
import { type CompiledProse, compileProse } from './prose.ts'
import type { Brief, Reading } from './read/reading.ts'
import { attributeText } from './read/statements.ts'
import { readDebate } from './read.ts'

/** Everything that a page needs to show a debate. */
export interface OpenDebate {
  debate: Debate
  comparison: Comparison
  map: MapDrawing
  /** The maps that the author asks for in the midst of prose, by `excerptKey`. */
  excerpts: Map<string, ExcerptMap>
  prose: CompiledProse
  /** The title and summary of the five minutes' page, where there is one. */
  brief?: Brief
  /** Warnings only: errors stop the way here. */
  messages: Message[]
}

/**
 * Opens one debate in one language.
 *
 * @throws ContentError with every message where the debate holds errors.
 */
export async function openDebate(address: DebateAddress, folder = contentFolder): Promise<OpenDebate> {
  const reading = readDebate(await loadDebate(address, folder))
  const messages = checkDebate(reading)
  if (messages.some(({ severity }) => severity === 'error')) throw new ContentError(messages)
  const { debate, brief } = reading
  const comparison = compareSides(debate)
  const map = drawMap(layoutMap(debate, comparison))
  const excerpts = drawExcerpts(reading, comparison)
  const prose = await compileProse(reading)
  return { debate, comparison, map, excerpts, prose, ...(brief && { brief }), messages }
}

/** A map for each `<ArgumentMap>` of the debate and its brief. */
function drawExcerpts({ debate, elements }: Reading, comparison: Comparison): Map<string, ExcerptMap> {
  const maps = elements.filter(({ name }) => name === 'ArgumentMap')
  return new Map(
    maps.map((element) => {
      const [theme, focus] = [attributeText(element, 'theme'), attributeText(element, 'focus')]
      const excerpt: Excerpt = { ...(theme !== undefined && { theme }), ...(focus !== undefined && { focus }) }
      return [excerptKey(excerpt), drawExcerpt(debate, comparison, excerpt)]
    }),
  )
}
