/** `OpenDebate`s of one language → their themes: what every debate says on `sovereignty`. Themes are one by their id. */

import { type ComparedTheme, statementsOf } from './compare.ts'
import { type FacingTheme, faceTurns } from './facing.ts'
import { type CountedSide, countSides } from './library.ts'
import { commonName, compareNames, groupBy } from './library-lists.ts'
import type { OpenDebate } from './open.ts'
import { addTo, tieStatements } from './ties.ts'

/** A theme in all debates that have it, by their titles. */
export interface SharedTheme {
  id: string
  /** As most debates call it. */
  name: string
  debates: ThemeInDebate[]
  /** By side, over all debates; sides are one by their id. */
  totals: SideTotal[]
  commonGround: number
}

export interface ThemeInDebate {
  open: OpenDebate
  /** As this debate calls it. */
  name: string
  compared: ComparedTheme
  counts: CountedSide[]
}

/** What a side says on a theme in all debates that have that side. */
export interface SideTotal {
  id: string
  /** What the debates call it, each name once. */
  names: string[]
  /** Its place in most debates' list of sides. */
  index: number
  statements: number
  unanswered: number
}

/** Every theme of the debates, by name. */
export function gatherThemes(debates: readonly OpenDebate[], lang: string): SharedTheme[] {
  const found = new Map<string, ThemeInDebate[]>()
  for (const open of debates) {
    for (const compared of open.comparison.themes) {
      if (!compared.theme) continue
      const { id, name } = compared.theme
      addTo(found, id, { open, name, compared, counts: countSides(open, statementsOf(compared)) })
    }
  }
  return [...found]
    .map(([id, uses]) => shareTheme(id, uses, lang))
    .sort((a, b) => compareNames(a.name, b.name, lang) || compareNames(a.id, b.id))
}

/** The exchanges of a theme in rows, as figures set them. */
export function faceTheme({ open, compared }: ThemeInDebate): FacingTheme {
  return faceTurns(compared, open.comparison.startSide, tieStatements(open.debate))
}

function shareTheme(id: string, uses: ThemeInDebate[], lang: string): SharedTheme {
  return {
    id,
    name: commonName(uses.map(({ name }) => name)),
    debates: uses.sort((a, b) => compareNames(a.open.debate.title, b.open.debate.title, lang)),
    totals: sumSides(uses.flatMap(({ counts }) => counts)),
    commonGround: uses.reduce((sum, { compared }) => sum + compared.commonGround.length, 0),
  }
}

/** Sides in the order in which debates list them first: where coins decide, that is by turns. */
function sumSides(counts: readonly CountedSide[]): SideTotal[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return [...groupBy(counts, ({ side }) => side.id)].map(([id, held]) => ({
    id,
    names: [...new Set(held.map(({ side }) => side.name))],
    index: Number(commonName(held.map(({ index }) => String(index)))),
    statements: sum(held.map(({ statements }) => statements)),
    unanswered: sum(held.map(({ unanswered }) => unanswered)),
  }))
}
