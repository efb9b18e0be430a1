/** A generated debate → a folder of content, so that a whole site can be built from it: `tsx tests/write-debate.ts FOLDER N`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Debate, relationId, type Statement } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'

/** As an author would write it; statements that no side holds yet are given to the first, which authors have to do. */
export function writeMdx(debate: Debate): string {
  const { title, question, updated, sides, themes } = debate
  const named = (items: { id: string; name: string }[]) => items.map(({ id, name }) => `  ${id}: ${name}`).join('\n')
  const front = [
    `title: ${title}`,
    `question: ${question}`,
    'summary: Made by a test.',
    `updated: ${updated}`,
    `sides:\n${sides.map(({ id, name }) => `  ${id}: { name: ${name}, position: It says so. }`).join('\n')}`,
    `themes:\n${named(themes)}`,
  ]
  const blocks = themes.map(({ id }) => {
    const held = debate.statements.filter((statement) => (statement.theme ?? themes[0]?.id) === id)
    return `<Theme id="${id}">\n${held.map(writeStatement).join('\n')}\n</Theme>`
  })
  // Undercuts of each other in a circle have no name that could be written down.
  const ids = new Set([...debate.statements, ...debate.relations].map(({ id }) => id))
  const nameable = debate.relations.filter(({ id, from, to }) => relationId(from, to) === id && ids.has(to))
  const known = new Set([...debate.statements, ...nameable].map(({ id }) => id))
  const relations = nameable
    .filter(({ to }) => known.has(to))
    .map(({ kind, from, to }) => `<Relation kind="${kind}" from="${from.join(' ')}" to="${to}" />`)
  return `---\n${front.join('\n')}\n---\n\n${blocks.join('\n\n')}\n\n${relations.join('\n\n')}\n`
}

function writeStatement({ id, text, sides }: Statement): string {
  if (sides.length > 1) return `  <CommonGround id="${id}">${text}</CommonGround>`
  return `  <Statement id="${id}" side="${sides[0] ?? 'official'}">${text}</Statement>`
}

/** Writes a debate of that many statements, about 250 to a theme, as `<folder>/generated/en.mdx`. */
export function writeLargeDebate(folder: string, statements: number): void {
  const themes = Math.max(2, Math.round(statements / 250))
  const debate = generateDebate({ statements, sides: 2, themes, seed: 5 })
  mkdirSync(path.join(folder, 'generated'), { recursive: true })
  writeFileSync(path.join(folder, 'generated', 'en.mdx'), writeMdx(debate))
  writeFileSync(path.join(folder, 'generated', 'sources.yaml'), '[]\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = '', count = '10000'] = process.argv
  writeLargeDebate(folder, Number(count))
}
