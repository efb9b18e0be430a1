/** Carneades' evaluation itself: weights, standards of proof, and positions that were ruled out. */

import { describe, expect, it } from 'vitest'
import { type CaesArgument, labelCaes, type Standard } from '../debate/reason/caes.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { chosen, debate, supports } from './small-argued.ts'

/** Labels of the positions of one issue, each with an argument of that weight. */
function labelIssue(standard: Standard, weights: number[], ruledOut: number[] = []): string {
  const positions = [...weights.keys()]
  const all = weights.map((constant, conclusion): CaesArgument => ({ premises: [], conclusion, weighs: { constant } }))
  const fixed = new Map(ruledOut.map((position) => [position, 'out' as const]))
  return labelCaes({ size: weights.length, arguments: all, issues: [{ positions, standard }], fixed }).labels.join(' ')
}

describe('an issue', () => {
  it.each<[string, Standard, number[], string]>([
    ['goes to what weighs more', 'PE', [0.5, 0.4], 'in out'],
    ['to none where two weigh the same', 'PE', [0.5, 0.5, 0.1], 'out out out'],
    ['to none where nothing weighs anything', 'PE', [0, 0], 'out out'],
    ['by clear evidence, only with more than 0.5 between', 'CCE', [0.9, 0.45], 'out out'],
    ['by clear evidence', 'CCE', [0.9, 0.35], 'in out'],
    ['beyond doubt, only where the others stay below 0.3', 'BRD', [0.9, 0.35], 'out out'],
    ['beyond doubt', 'BRD', [0.9, 0.25], 'in out'],
  ])('%s', (_, standard, weights, expected) => {
    expect(labelIssue(standard, weights)).toBe(expected)
  })

  it('is not held up by a position that was ruled out, whatever speaks for it', () => {
    expect(labelIssue('PE', [0.9, 0.5, 0.1], [0])).toBe('out in out')
  })
})

describe('a statement with a reason from outside and one from itself', () => {
  it('rests on the one from outside', () => {
    const circle = debate('abc', supports('a', 'b'), supports('b', 'a'), supports('c', 'a'))
    const { reasons } = weigh(circle, chosen())
    expect(reasons.get('a')).toMatchObject({ because: 'supported', by: ['c'], via: ['c->a'] })
  })
})
