/**
 * Where the sides differ by more than a quarter in what they say, cite or leave unanswered, a reader wonders why, and the author
 * knows: there may be fewer sources, or fewer claims. The note stands beside the numbers. Of a few statements each is a large
 * part, so that nothing is asked before there are ten.
 *
 * @example passes
 *   ---
 *   title: US forces in Peru
 *   question: Is the presence a partnership or a foothold?
 *   summary: US troops come to Peru to train.
 *   updated: 2026-11-23
 *   sides: { official: { name: Official, position: A partnership. }, critics: { name: Critics, position: A foothold. } }
 *   imbalance: Officials publish more than critics do.
 *   ---
 *   <Claim id="a">One.</Claim><Claim id="b">Two.</Claim><Claim id="c">Three.</Claim>
 *
 *   <Claim id="d">Four.</Claim><Claim id="e">Five.</Claim><Claim id="f">Six.</Claim>
 *
 *   <Concern id="g">One.</Concern><Concern id="h">Two.</Concern><Concern id="i">Three.</Concern><Concern id="j">Four.</Concern>
 *
 * @example fails
 *   ---
 *   title: US forces in Peru
 *   question: Is the presence a partnership or a foothold?
 *   summary: US troops come to Peru to train.
 *   updated: 2026-11-23
 *   sides: { official: { name: Official, position: A partnership. }, critics: { name: Critics, position: A foothold. } }
 *   ---
 *   <Claim id="a">One.</Claim><Claim id="b">Two.</Claim><Claim id="c">Three.</Claim>
 *
 *   <Claim id="d">Four.</Claim><Claim id="e">Five.</Claim><Claim id="f">Six.</Claim>
 *
 *   <Concern id="g">One.</Concern><Concern id="h">Two.</Concern><Concern id="i">Three.</Concern><Concern id="j">Four.</Concern>
 * @message 1:1: warning: Unexpected differences of more than 25 % between sides (statements: official 6, critics 4; words: official 6, critics 4; unanswered: official 6, critics 4), expected `imbalance: …`, which says why [balance-note]
 */

import { type Difference, mostPercent } from '../balance/differences.ts'
import { compareMeasures } from '../balance/measures.ts'
import { warningRule } from './rule.ts'

/** From so many statements of single sides on. */
const enough = 10

export const balanceNote = warningRule('balance-note', ({ debate, notes, files, unread }) => {
  const held = debate.statements.filter(({ sides }) => sides.length === 1)
  if (notes.imbalance || held.length < enough || unread.size > 0) return []
  const differences = compareMeasures(debate)
  if (differences.length === 0) return []
  return [
    {
      found: `differences of more than ${mostPercent} % between sides (${differences.map(tell).join('; ')})`,
      expected: '`imbalance: …`, which says why',
      place: { file: files.debate.path, line: 1, column: 1 },
    },
  ]
})

const names: Readonly<Record<Difference['measure'], string>> = {
  statements: 'statements',
  words: 'words',
  sources: 'sources',
  meanSourceAge: 'mean age of sources in years',
  unanswered: 'unanswered',
}

function tell({ measure, bySide }: Difference): string {
  return `${names[measure]}: ${bySide.map(({ side, value }) => `${side} ${value}`).join(', ')}`
}
