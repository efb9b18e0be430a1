/** An Argdown file → a debate. `../argdown.ts` says what becomes of what. */

import type { TextFile } from '../../load.ts'
import type { Debate } from '../../model.ts'
import { startDraft } from '../draft.ts'
import { emptyExt, type JsonObject, withExt } from '../ext.ts'
import type { Imported, ReadOptions } from '../format.ts'
import { placeOf } from './element.ts'
import { readElements } from './elements.ts'
import { addOwn, ownFrame, placeStatements, readTitle } from './frame.ts'
import { isOwnReason } from './own-reasons.ts'
import { type Comment, type Parsed, parseArgdown } from './parse.ts'
import type { Reading } from './reading.ts'
import { isDescribed } from './reasons.ts'
import { sourceBook } from './sources.ts'
import { emptySections, keptSections, readSections, themeBook } from './themes.ts'
import { readTies } from './ties.ts'

export async function readArgdown(file: TextFile, options: ReadOptions): Promise<Imported> {
  const draft = startDraft('debate', { updated: options.today })
  const parsed = await parseArgdown(file, draft)
  if (!parsed) return draft
  const place = { file: file.path, line: 1, column: 1 }
  const frame = ownFrame(parsed.frontMatter)
  const reading: Reading = {
    ...{ file: file.path, draft, ext: emptyExt(), nodeOf: parsed.nodeOf, isOurs: frame !== undefined },
    sideIds: frame?.sideIds ?? new Set(),
    themes: themeBook(frame?.themes ?? new Map(), frame?.themeIds ?? []),
    ...{ sources: sourceBook(), statementOf: new Map(), given: new Map() },
  }
  readSections(parsed.sections, reading)
  readElements([...parsed.statements, ...statedArguments(parsed, reading)], reading)
  const reasons = readTies(parsed, reading)
  const frontMatter = readTitle(parsed.frontMatter, draft.debate)
  if (frame) addOwn(frame, reading, place, options)
  else placeStatements(reading, place)
  keep(reading, { frontMatter, reasons, comments: parsed.comments })
  // The messages of `draft` are those of this debate.
  return { debate: withExt(draft.debate, 'argdown', reading.ext), messages: draft.messages }
}

/** The arguments that are statements: all but those that are nothing but premises and a conclusion, or a relation of ours. */
function statedArguments({ arguments: all }: Parsed, { isOurs }: Reading) {
  return all.filter((argument) => {
    if (isOurs && isOwnReason(argument)) return false
    return argument.pcs.length === 0 || isDescribed(argument)
  })
}

/** What of the file as a whole has no place in the model. */
function keep(
  reading: Reading,
  { frontMatter, reasons, comments }: { frontMatter: JsonObject; reasons: JsonObject[]; comments: Comment[] },
): void {
  const { draft, ext } = reading
  const sections = keptSections(reading)
  const [heading, ...headings] = emptySections(reading)
  const [comment, ...others] = comments.filter(({ text }) => !text.startsWith('// @include('))
  if (comment) {
    const found = others.length === 0 ? 'comment' : `${others.length + 1} comments`
    draft.warn('argdown-comment', found, 'a debate without: kept for export', comment.place)
  }
  if (heading) {
    const found = headings.length === 0 ? 'heading' : `${headings.length + 1} headings`
    draft.warn(
      'argdown-heading',
      `${found} above no statement`,
      'themes: kept for export',
      placeOf(heading, reading.file),
    )
  }
  Object.assign(ext.debate, {
    ...(Object.keys(frontMatter).length > 0 && { frontMatter }),
    ...(sections.length > 0 && { sections }),
    ...(reasons.length > 0 && { arguments: inOrder(reasons, draft.debate) }),
    ...(comments.length > 0 && { comments: beforeStatements(comments, draft.debate) }),
  })
}

/** By their last statement, so that where they stand in the file does not matter. */
function inOrder(reasons: JsonObject[], { statements }: Debate): JsonObject[] {
  const indexOf = new Map(statements.map(({ id }, index) => [id, index]))
  const last = ({ description, steps }: JsonObject) => {
    const ids = [description, ...(steps as JsonObject[]).map(({ statement }) => statement)]
    return Math.max(...ids.map((id) => indexOf.get(String(id)) ?? 0))
  }
  return reasons
    .map((reason, index) => ({ reason, index, last: last(reason) }))
    .sort((a, b) => a.last - b.last || a.index - b.index)
    .map(({ reason }) => reason)
}

/** Comments by the statement that follows them; by none at the end of the file. */
function beforeStatements(comments: readonly Comment[], { statements }: Debate): JsonObject[] {
  const kept = new Map<string | undefined, string[]>()
  const sorted = [...comments].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  let next = 0
  for (const { text, place } of sorted) {
    const isAfter = ({ place: at }: (typeof statements)[number]) =>
      at.line > place.line || (at.line === place.line && at.column > place.column)
    for (let at = statements[next]; at && !isAfter(at); at = statements[next]) next++
    const id = statements[next]?.id
    kept.set(id, [...(kept.get(id) ?? []), text])
  }
  return [...kept].map(([before, texts]) => ({ text: texts.join('\n\n'), ...(before !== undefined && { before }) }))
}
