/** A debate and its releases → the page that tells what each has changed. */

import { type Changes, compareReleases, isUnchanged, type SourceData } from '../changes.ts'
import { type DebateData, debateData } from '../data.ts'
import { digestOf } from '../digest.ts'
import type { OpenDebate } from '../open.ts'
import { pinnedName, type Release } from '../releases.ts'
import type { FrameChange } from './frame.ts'
import { type ToldLink, tellLinks } from './tell-links.ts'
import { type StateWords, type Telling, type ToldGroup, tellStatements } from './tell-statements.ts'
import { compareWordings, type Wording } from './wording.ts'

/** A text that frames the debate, as it was and is. */
export interface ToldFrame {
  /** Unlike any other of its list. */
  key: string
  part: FrameChange['part']
  /** The name of the side, theme or voice that it is about. */
  of?: string
  wording: Wording
}

/** What has changed from one state of a debate to the next. */
export interface ToldChanges {
  groups: ToldGroup[]
  links: { added: ToldLink[]; withdrawn: ToldLink[] }
  sources: { added: SourceData[]; withdrawn: SourceData[]; changed: SourceData[] }
  frame: ToldFrame[]
}

/** One state of the debate, and how it differs from the one before. */
export interface HistoryEntry {
  /** The release; nothing where it is what the debate says today and in no release yet. */
  release?: Pick<Release, 'hash' | 'date' | 'note'> & { embed: string }
  /** Nothing in the first release: there is nothing to compare it with. */
  changes?: ToldChanges
  /** Whether the state is the one before in all that is told. */
  isSame: boolean
  /** How many statements each side has in it; the side that starts the pages first. */
  counts: { name: string; index: number; count: number }[]
  /** How many are common ground, or of no side yet. */
  apart: number
}

/**
 * Newest first: what is in no release yet, then release by release. Nothing where nothing was released.
 *
 * @param words what the page calls what has no name of its own
 */
export function tellHistory({ debate, comparison, releases }: OpenDebate, words: StateWords): HistoryEntry[] {
  const [latest] = releases
  if (!latest) return []
  const data = debateData(debate, comparison)
  const known = { words, today: new Set(debate.statements.map(({ id }) => id)) }
  const told = releases.map(({ hash, date, note, data: state }, index) => ({
    release: { hash, date, note, embed: pinnedName({ hash }) },
    ...tellState(state, releases[index + 1]?.data, known),
  }))
  const isReleased = digestOf(data) === latest.hash
  return isReleased ? told : [tellState(data, latest.data, known), ...told]
}

type Known = Pick<Telling, 'today' | 'words'>

function tellState(newer: DebateData, older: DebateData | undefined, known: Known): HistoryEntry {
  const { sides, statements, comparison } = newer
  const first = ({ index }: { index: number }) => Number(sides[index]?.id === comparison.startSide)
  const counted = sides.map(({ id, name }, index) => ({
    ...{ name, index },
    count: statements.filter((one) => one.sides.length === 1 && one.sides[0] === id).length,
  }))
  const changes = older && compareReleases(older, newer)
  return {
    ...(older && changes && { changes: tellChanges(changes, { older, newer, ...known }) }),
    isSame: changes !== undefined && isUnchanged(changes),
    counts: counted.sort((a, b) => first(b) - first(a)),
    apart: statements.filter((one) => one.sides.length !== 1).length,
  }
}

function tellChanges(changes: Changes, telling: Telling): ToldChanges {
  const { older, newer } = telling
  const { links, sources, frame } = changes
  return {
    groups: tellStatements(changes, telling),
    links: { added: tellLinks(links.added, newer), withdrawn: tellLinks(links.withdrawn, older) },
    sources: { ...sources, changed: sources.changed.map(({ after }) => after) },
    frame: frame.map((change) => tellFrame(change, older, newer)),
  }
}

function tellFrame(
  { part, id, before = '', after = '' }: FrameChange,
  older: DebateData,
  newer: DebateData,
): ToldFrame {
  const named = [newer, older].flatMap(({ sides, themes, voices }) => {
    if (part === 'theme') return themes
    return part === 'voice' || part === 'voice kind' ? voices : sides
  })
  const name = id === undefined ? undefined : named.find((one) => one.id === id)?.name
  const wording = compareWordings(before, after)
  return { key: `${part} ${id}`, part, ...(name !== undefined && { of: name }), wording }
}
