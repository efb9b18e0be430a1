/**
 * Seeded debates as `research/peers-measured.md` describes them: N statements, two sides, T themes; trees of depth 2–5;
 * about 15 % cross links, half of them within a theme and half to anywhere; some mutual attacks (6 % of all attacks in
 * trees). Texts fill two to four lines: boxes of 68 to 102 px. T is N / 40, at least two. No undercuts and no linked
 * premises: general-purpose engines have neither.
 */

import { type Debate, type Relation, relationId, type Statement } from '../../debate/model.ts'
import { mulberry } from '../../tests/generate-debate.ts'

const place = { file: 'generated', line: 1, column: 1 }
const words =
  'airfield base budget congress consent court critics debate exercise forest law ministry mission people police'.split(
    ' ',
  )
const sides = ['official', 'critics'] as const

type Random = () => number

/** A debate of so many statements; the same seed always gives the same one. */
export function generateGraph(count: number, seed = 1): Debate {
  const random = mulberry(seed)
  const themes = Array.from({ length: Math.max(2, Math.round(count / 40)) }, (_, index) => `theme-${index + 1}`)
  const statements: Statement[] = []
  const relations = new Map<string, Relation>()
  const link = (kind: Relation['kind'], from: string, to: string) => {
    const id = relationId([from], to)
    if (from !== to) relations.set(id, { id, kind, from: [from], to, place })
  }
  for (const [index, theme] of themes.entries()) {
    const until = Math.round(((index + 1) * count) / themes.length)
    while (statements.length < until) growTree(theme, until, statements, link, random)
  }
  addCrossLinks(statements, link, random)
  return debateOf(themes, statements, [...relations.values()])
}

type Link = (kind: Relation['kind'], from: string, to: string) => void

/** A tree of four to sixteen statements, two to five deep, as far as there is room. */
function growTree(theme: string, until: number, statements: Statement[], link: Link, random: Random): void {
  const deepest = 2 + Math.floor(random() * 4)
  const size = Math.min(4 + Math.floor(random() * 13), until - statements.length)
  const tree: { statement: Statement; depth: number }[] = []
  for (let index = 0; index < size; index++) {
    const open = tree.filter(({ depth }) => depth < deepest)
    const under = index === 0 ? undefined : pick(open, random)
    const side = under && random() < 0.5 ? under.statement.sides[0] : pick(sides, random)
    const id = `s${statements.length}`
    const statement = { id, text: sentence(random), sides: [side ?? ''], theme, voices: [], sources: [], place }
    statements.push(statement)
    tree.push({ statement, depth: under ? under.depth + 1 : 0 })
    if (!under) continue
    const isAttack = side !== under.statement.sides[0]
    link(isAttack ? 'attack' : 'support', id, under.statement.id)
    if (isAttack && random() < 0.06) link('attack', under.statement.id, id)
  }
}

function addCrossLinks(statements: readonly Statement[], link: Link, random: Random): void {
  for (let index = 0; index < Math.round(statements.length * 0.15); index++) {
    const from = pick(statements, random)
    const isNear = random() < 0.5
    const to = pick(isNear ? statements.filter(({ theme }) => theme === from.theme) : statements, random)
    link(from.sides[0] === to.sides[0] ? 'support' : 'attack', from.id, to.id)
  }
}

function sentence(random: Random): string {
  return `${Array.from({ length: 7 + Math.floor(random() * 9) }, () => pick(words, random)).join(' ')}.`
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T
}

function debateOf(themes: string[], statements: Statement[], relations: Relation[]): Debate {
  return {
    slug: 'generated',
    lang: 'en',
    title: 'A generated debate',
    question: 'Does it hold?',
    summary: '',
    updated: '2026-01-01',
    sides: sides.map((id) => ({ id, name: `The ${id} side`, position: '', place })),
    themes: themes.map((id) => ({ id, name: `All about ${id}`, place })),
    voices: [],
    sources: [],
    statements,
    relations,
  }
}
