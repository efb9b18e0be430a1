/** What is said below a debate's numbers: where its sides differ, why, who has the first word, and what nobody answered. */

import type { ComparedMeasure } from '../debate/balance/differences.ts'
import type { AuthorNotes } from '../debate/read/author-notes.ts'
import type { DebateStats } from '../debate/stats.ts'
import { visible } from './cells.ts'

const measures: Readonly<Record<ComparedMeasure, string>> = {
  statements: 'statements',
  words: 'words',
  sources: 'different sources',
  meanSourceAge: 'mean age of sources',
  unanswered: 'unanswered',
}

/** The lines below the tables of one debate. */
export function tellBelow(stats: DebateStats, { imbalance, consensus }: AuthorNotes): string[] {
  const lines = [
    ...tellDifferences(stats),
    ...(imbalance ? [`  author's note: ${imbalance.text}`] : []),
    ...(consensus ? ['', `Experts broadly agree: ${consensus.text} (${consensus.sources.join(', ')})`] : []),
    ...tellEnds(stats),
    ...tellUnanswered(stats),
  ]
  return lines.map((line) => visible(line))
}

function tellDifferences({ differences, sides }: DebateStats): string[] {
  const nameOf = new Map(sides.map(({ id, name }) => [id, name]))
  const lines = differences.map(({ measure, bySide }) => {
    const values = bySide.map(({ side, value }) => `${nameOf.get(side) ?? side} ${value}`)
    return `  ${measures[measure]}: ${values.join(', ')}`
  })
  return ['', `Differences of more than a quarter${lines.length === 0 ? ': none' : ''}`, ...lines]
}

/** In how many themes the statement of each side is the first on the page, and in how many the last. */
function tellEnds({ themes, sides }: DebateStats): string[] {
  const counts = (end: 'first' | 'last') =>
    sides.map(({ id, name }) => `${name} ${themes.filter(({ ends }) => ends[end]?.side === id).length}`).join(', ')
  return ['', 'Themes by whose statement ends them', `  first: ${counts('first')}`, `  last: ${counts('last')}`]
}

function tellUnanswered({ unanswered, sides }: DebateStats): string[] {
  const lines = sides.flatMap(({ id, name }) => {
    const ofSide = unanswered.filter(({ side }) => side === id)
    return [
      `  ${name}${ofSide.length === 0 ? ': none' : ''}`,
      ...ofSide.map((one) => `    ${one.id}${one.branch > 0 ? ` (supported by ${one.branch})` : ''}`),
    ]
  })
  return ['', 'Unanswered, those that most statements support first', ...lines]
}
