/** Changes of statements → what a page says of each, side by side. */

import type { Change, Changes, OtherPart, StatementData } from '../changes.ts'
import type { DebateData } from '../data.ts'
import { type Inline, parseInline, plainText } from '../inline.ts'
import type { Evidence } from '../model.ts'
import { compareWordings, type Wording } from './wording.ts'

/** A statement that has changed, with all that a page says of it. */
export interface ToldStatement {
  id: string
  /** Its number in the state in which it is told: the older one where it is withdrawn, else the newer. */
  number: number
  theme?: string
  text: Inline[]
  /** Set where the text is in another language than the debate. */
  lang?: string
  /** Whether the debate holds it today, so that a link can lead there. */
  isThere: boolean
  /** Of a reworded statement: both wordings. Their pieces are the same where only marks or links have changed. */
  wording?: Wording
  /** What it was and what it is, where that has names: a theme, a side, an evidence status. */
  was?: string
  is?: string
  /** What else of it is different. */
  parts?: OtherPart[]
}

/** The statements of one side, or common ground. */
export interface ToldColumn {
  name: string
  /** In the debate's list of sides; −1: common ground, or no side. */
  index: number
  items: ToldStatement[]
}

export const groupKinds = [
  'added',
  'reworded',
  'withdrawn',
  'answered',
  'noLongerAnswered',
  'evidence',
  'moved',
  'otherwise',
] as const
export type GroupKind = (typeof groupKinds)[number]

/** All statements that have changed in one way: every side has its column, an empty one too. */
export interface ToldGroup {
  kind: GroupKind
  count: number
  columns: ToldColumn[]
}

/** What the page calls what has no name of its own. */
export interface StateWords {
  commonGround: string
  /** Of a statement, and of a column of them. */
  noSide: string
  ofNoSide: string
  noTheme: string
  noStatus: string
  evidence: Record<Evidence, string>
}

/** What is known while the changes from one state to the next are told. */
export interface Telling {
  older: DebateData
  newer: DebateData
  /** The ids of today's statements. */
  today: ReadonlySet<string>
  words: StateWords
}

/** The ways in which at least one statement has changed. */
export function tellStatements(changes: Changes, telling: Telling): ToldGroup[] {
  const { older, newer } = telling
  const now = ({ after }: Change<StatementData>) => tell(after, newer, telling)
  const items: Record<GroupKind, [StatementData, ToldStatement][]> = {
    added: changes.added.map((one) => [one, tell(one, newer, telling)]),
    withdrawn: changes.withdrawn.map((one) => [one, tell(one, older, telling)]),
    reworded: changes.reworded.map((pair) => [pair.after, { ...now(pair), wording: wordingOf(pair) }]),
    answered: changes.answered.map((pair) => [pair.after, now(pair)]),
    noLongerAnswered: changes.noLongerAnswered.map((pair) => [pair.after, now(pair)]),
    evidence: changes.evidence.map((pair) => [pair.after, { ...now(pair), ...evidenceOf(pair, telling) }]),
    moved: changes.moved.map((pair) => [pair.after, { ...now(pair), ...movement(pair, telling) }]),
    otherwise: changes.otherwise.map((pair) => [pair.after, { ...now(pair), parts: pair.parts }]),
  }
  const groups = groupKinds.map((kind) => ({
    kind,
    count: items[kind].length,
    columns: inColumns(items[kind], telling),
  }))
  return groups.filter(({ count }) => count > 0)
}

function tell(statement: StatementData, state: DebateData, { today }: Telling): ToldStatement {
  const { id, text, lang } = statement
  const theme = state.themes.find((one) => one.id === statement.theme)?.name
  return {
    id,
    number: state.comparison.order.indexOf(id) + 1,
    text: parseInline(text),
    isThere: today.has(id),
    ...(theme !== undefined && { theme }),
    ...(lang !== undefined && { lang }),
  }
}

function wordingOf({ before, after }: Change<StatementData>): Wording {
  return compareWordings(plainText(before.text), plainText(after.text))
}

function evidenceOf({ before, after }: Change<StatementData>, { words }: Telling): Pick<ToldStatement, 'was' | 'is'> {
  const nameOf = ({ evidence }: StatementData) => (evidence === undefined ? words.noStatus : words.evidence[evidence])
  return { was: nameOf(before), is: nameOf(after) }
}

function movement(
  { before, after }: Change<StatementData>,
  { older, newer, words }: Telling,
): Pick<ToldStatement, 'was' | 'is'> {
  const hasOtherSide = [...before.sides].sort().join() !== [...after.sides].sort().join()
  const hasOtherTheme = before.theme !== after.theme
  const place = (statement: StatementData, state: DebateData) =>
    [
      ...(hasOtherSide ? [holderOf(statement, state, words)] : []),
      ...(hasOtherTheme ? [state.themes.find(({ id }) => id === statement.theme)?.name ?? words.noTheme] : []),
    ].join(', ')
  return { was: place(before, older), is: place(after, newer) }
}

function holderOf({ sides }: StatementData, state: DebateData, words: StateWords): string {
  if (sides.length > 1) return words.commonGround
  return state.sides.find(({ id }) => id === sides[0])?.name ?? words.noSide
}

/** The side that starts the debate's pages first; common ground last, where there is any. */
function inColumns(items: [StatementData, ToldStatement][], { newer, words }: Telling): ToldColumn[] {
  const { sides, comparison } = newer
  const named = sides.map(({ id, name }, index) => ({ id, name, index }))
  const first = named.filter(({ id }) => id === comparison.startSide)
  const others = named.filter(({ id }) => id !== comparison.startSide)
  const ownOf = ({ sides: held }: StatementData) => (held.length === 1 ? held[0] : undefined)
  const held = [...first, ...others].map(({ id, name, index }) => ({
    ...{ name, index },
    items: items.filter(([statement]) => ownOf(statement) === id).map(([, told]) => told),
  }))
  const known = new Set(named.map(({ id }) => id))
  const apart = items.filter(([statement]) => !known.has(ownOf(statement) ?? ''))
  const isCommon = ([statement]: [StatementData, ToldStatement]) => statement.sides.length > 1
  return [
    ...held,
    ...columnOf(words.commonGround, apart.filter(isCommon)),
    ...columnOf(
      words.ofNoSide,
      apart.filter((item) => !isCommon(item)),
    ),
  ]
}

function columnOf(name: string, items: [StatementData, ToldStatement][]): ToldColumn[] {
  return items.length > 0 ? [{ name, index: -1, items: items.map(([, told]) => told) }] : []
}
