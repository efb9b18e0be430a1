/** The whole pipeline in order. Pages, pictures and the command line call it, or a prefix of it. */

import { checkDebate } from './check.ts'
import { type Comparison, compareSides } from './compare.ts'
import { drawMap, type MapDrawing } from './draw.ts'
import { type DrawnExcerpt, drawExcerpt } from './excerpt.ts'
import { layoutMap } from './layout.ts'
import { contentFolder, type DebateAddress, loadDebate } from './load.ts'
import { ContentError, type Message } from './message.ts'
import { type Debate, excerptKey, readExcerpt } from './model.ts'
import { type CompiledProse, compileProse } from './prose.ts'
import type { AuthorNotes } from './read/author-notes.ts'
import type { Brief, Element, Reading } from './read/reading.ts'
import { readDebate } from './read.ts'
import type { Release } from './releases.ts'
import { type Translation, translationOf } from './translation.ts'

/** Everything that a page needs to show a debate. */
export interface OpenDebate {
  debate: Debate
  /** What the author says of its balance: why the sides differ, where experts agree. */
  notes: AuthorNotes
  comparison: Comparison
  map: MapDrawing
  /** The parts that the author shows in the midst of prose, by `excerptKey`. */
  excerpts: Map<string, DrawnExcerpt>
  prose: CompiledProse
  /** The title and summary of the five minutes' page, where there is one. */
  brief?: Brief
  /** What the debate has published for good, newest first. */
  releases: Release[]
  /** Set where this is a translation: how far it has come. */
  translation?: Translation
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
  const { debate, notes, brief, releases } = reading
  const comparison = compareSides(debate)
  const map = drawMap(layoutMap(debate, comparison))
  const excerpts = drawExcerpts(reading, comparison)
  const prose = await compileProse(reading)
  const translation = translationOf(reading)
  return {
    ...{ debate, notes, comparison, map, excerpts, prose, releases, messages },
    ...(brief && { brief }),
    ...(translation && { translation }),
  }
}

/** Each part that an `<ArgumentMap>` of the debate or its brief shows, drawn once however often and in whatever view. */
function drawExcerpts({ debate, elements }: Reading, comparison: Comparison): Map<string, DrawnExcerpt> {
  const maps = elements.filter(({ name }) => name === 'ArgumentMap')
  const asked = maps.map((map) => readExcerpt(attributesOf(map)))
  const once = new Map(asked.map((excerpt) => [excerptKey(excerpt), excerpt]))
  return new Map([...once].map(([key, excerpt]) => [key, drawExcerpt(debate, comparison, excerpt)]))
}

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(attributes.map(({ name, value = '' }) => [name, value]))
}
