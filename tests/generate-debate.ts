/** Debates of any size for tests and measurements: the same seed always gives the same debate. */

import { type Debate, type Place, type Relation, relationId, type Statement } from '../debate/model.ts'

/** What to generate. */
export interface Wanted {
  statements: number
  /** Two or three. */
  sides: number
  themes: number
  seed: number
  /** Share of further links across trees, sides and themes; 0.15 unless told. */
  cross?: number
}

const place: Place = { file: 'generated', line: 1, column: 1 }

const words =
  'agreement airfield base budget congress consent control court critics debate defence exercise forest help report law military ministry mission monitoring officials patrol people permission personnel plan police presence process programme project resolution review river road rule sovereignty state support troops vote water'.split(
    ' ',
  )

/** Mostly trees of depth 2–5 with answers across sides, cross links, some mutual attacks, undercuts and linked premises. */
export function generateDebate({ statements: count, sides, themes, seed, cross = 0.15 }: Wanted): Debate {
  const random = mulberry(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const sideIds = ['official', 'critics', 'third'].slice(0, sides)
  const themeIds = Array.from({ length: themes }, (_, index) => `theme-${index + 1}`)
  const statements: Statement[] = []
  const links = new Map<string, Relation>()
  const link = (kind: Relation['kind'], from: string[], to: string) => {
    const id = relationId(from, to)
    if (!from.includes(to)) links.set(id, { id, kind, from, to, place })
    return id
  }
  const depth = new Map<string, number>()
  for (let index = 0; index < count; index++) {
    const parent = index > 0 && random() < 0.8 ? pick(statements.slice(-12)) : undefined
    const isDeep = parent && (depth.get(parent.id) ?? 0) >= 5
    const under = isDeep ? undefined : parent
    const answers = random() < 0.5
    const statement: Statement = {
      id: `s${index}`,
      text: sentence(random, pick),
      sides: sidesFor(under, answers, random, sideIds, pick),
      ...((under?.theme ?? pick([...themeIds, undefined])) && { theme: under?.theme ?? pick(themeIds) }),
      voices: [],
      sources: [],
      place,
    }
    statements.push(statement)
    depth.set(statement.id, under ? (depth.get(under.id) ?? 0) + 1 : 0)
    if (!under) continue
    link(statement.sides[0] === under.sides[0] ? 'support' : 'attack', [statement.id], under.id)
    if (random() < 0.06) link('attack', [under.id], statement.id)
  }
  addCrossLinks(statements, links, link, Math.round(count * cross), random, pick)
  return { ...frame(sideIds, themeIds), statements, relations: [...links.values()] }
}

function addCrossLinks(
  statements: Statement[],
  links: Map<string, Relation>,
  link: (kind: Relation['kind'], from: string[], to: string) => string,
  count: number,
  random: () => number,
  pick: <T>(items: readonly T[]) => T,
): void {
  if (statements.length < 2) return
  const ids = statements.map(({ id }) => id)
  for (let index = 0; index < count; index++) {
    const dice = random()
    const known = dice < 0.2 ? [...links.keys()] : []
    if (dice < 0.2 && known.length > 0) link('attack', [pick(ids)], pick(known))
    else if (dice < 0.3) link('support', [...new Set([pick(ids), pick(ids), pick(ids)])], pick(ids))
    else link(dice < 0.4 ? 'rephrase' : dice < 0.7 ? 'attack' : 'support', [pick(ids)], pick(ids))
  }
  const [first, second] = links.keys()
  // Two undercuts of each other: nothing forbids them.
  if (count > 2 && first && second && ids[0] && ids[1]) {
    const one = link('attack', [ids[0]], first)
    const two = link('attack', [ids[1]], one)
    const circle = links.get(one)
    if (circle) links.set(one, { ...circle, to: two })
  }
}

function sidesFor(
  under: Statement | undefined,
  answers: boolean,
  random: () => number,
  sides: string[],
  pick: <T>(items: readonly T[]) => T,
): string[] {
  const dice = random()
  if (dice < 0.04) return sides
  if (dice < 0.06) return []
  const held = under?.sides[0]
  if (held === undefined) return [pick(sides)]
  const others = sides.filter((side) => side !== held)
  return [answers && others.length > 0 ? pick(others) : held]
}

function sentence(random: () => number, pick: <T>(items: readonly T[]) => T): string {
  return `${Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(words)).join(' ')}.`
}

function frame(sides: string[], themes: string[]): Omit<Debate, 'statements' | 'relations'> {
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
  }
}

/** A small generator of random numbers (mulberry32, Tommy Ettinger, public domain). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
