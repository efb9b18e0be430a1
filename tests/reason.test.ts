/** Weighing, example by example: what stands, and why. */

import { describe, expect, it } from 'vitest'
import { relationId } from '../debate/model.ts'
import { explain } from '../debate/reason/explain.ts'
import type { Argued } from '../debate/reason/types.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { attacks, chosen, debate, supports, tie } from './small-argued.ts'

/** `a b` stand, `-c` does not, `?d` is open. `choices`: `+a -b`. */
function stands(argued: Argued, choices?: string): string {
  const marks = { in: '', out: '-', undecided: '?' }
  return [...weigh(argued, chosen(choices)).labels].map(([id, label]) => `${marks[label]}${id}`).join(' ')
}

describe('what stands', () => {
  const link = (from: string, to: string) => relationId(from.split('+'), to)
  it.each<[string, Argued, string | undefined, string]>([
    ['what nobody speaks of is assumed', debate('a'), undefined, 'a'],
    ['unless it is rejected', debate('a'), '-a', '-a'],
    ['an attack that stands takes its target away', debate('ab', attacks('a', 'b')), undefined, 'a -b'],
    [
      'however many supports it has',
      debate('abcd', attacks('a', 'b'), supports('c', 'b'), supports('d', 'b')),
      '',
      'a -b c d',
    ],
    ['unless it is accepted', debate('ab', attacks('a', 'b')), '+b', 'a b'],
    [
      'who attacks the attacker brings it back',
      debate('abc', attacks('a', 'b'), attacks('b', 'c')),
      undefined,
      'a -b c',
    ],
    ['without a support that holds it falls', debate('ab', supports('a', 'b')), '-a', '-a -b'],
    ['one support is enough', debate('abc', supports('a', 'c'), supports('b', 'c')), '-a', '-a b c'],
    ['linked premises only hold together', debate('abc', supports('a+b', 'c')), '-a', '-a b -c'],
    ['and attack together', debate('abc', attacks('a+b', 'c')), '-a', '-a b c'],
    [
      'an undercut takes a support and leaves its ends',
      debate('abu', supports('a', 'b'), attacks('u', link('a', 'b'))),
      '',
      'a -b u',
    ],
    ['or an attack', debate('abu', attacks('a', 'b'), attacks('u', link('a', 'b'))), '', 'a b u'],
    [
      'an undercut of the undercut gives it back',
      debate('abuv', attacks('a', 'b'), attacks('u', link('a', 'b')), attacks('v', link('u', link('a', 'b')))),
      ...(['', 'a -b u v'] as const),
    ],
    ['mutual attacks stay open', debate('ab', attacks('a', 'b'), attacks('b', 'a')), '', '?a ?b'],
    ['until one is accepted', debate('ab', attacks('a', 'b'), attacks('b', 'a')), '+a', 'a -b'],
    ['or rejected', debate('ab', attacks('a', 'b'), attacks('b', 'a')), '-a', '-a b'],
    [
      'an odd circle stays open',
      debate('abc', attacks('a', 'b'), attacks('b', 'c'), attacks('c', 'a')),
      '',
      '?a ?b ?c',
    ],
    ['so does what attacks itself', debate('ab', attacks('a', 'a'), attacks('a', 'b')), '', '?a ?b'],
    ['and what only supports itself, by a circle', debate('ab', supports('a', 'b'), supports('b', 'a')), '', '?a ?b'],
    [
      'a reason from outside holds the circle',
      debate('abc', supports('a', 'b'), supports('b', 'a'), supports('c', 'a')),
      '',
      'a b c',
    ],
    [
      'an attack that stands decides, though another is open',
      debate('abc', attacks('a', 'a'), attacks('a', 'b'), attacks('c', 'b')),
      '',
      '?a -b c',
    ],
    ['a rephrase gives no weight', debate('ab', tie('rephrase', 'a', 'b')), '-a', '-a b'],
    [
      'nor does what the debate does not have',
      debate('a', supports('x', 'a'), attacks('x', 'a'), attacks('a', 'y')),
      '+x',
      'a',
    ],
  ])('%s', (_, argued, choices, expected) => {
    expect(stands(argued, choices)).toBe(expected)
  })
})

describe('why', () => {
  const toB = relationId(['a'], 'b')
  const argued = debate(
    'abcuvx',
    supports('a', 'b'),
    attacks('u', toB),
    attacks('v', 'u'),
    attacks('c', 'b'),
    attacks('x', 'c'),
  )

  it('names what decides, and through which links', () => {
    const { reasons } = weigh(argued, chosen())
    expect(reasons.get('b')).toEqual({
      ...{ label: 'in', because: 'supported', by: ['a', 'c', 'u'], via: [toB, 'c->b'], despite: [] },
    })
    expect(reasons.get('c')).toMatchObject({ label: 'out', because: 'attacked', by: ['x'], via: ['x->c'] })
    expect(reasons.get('x')).toMatchObject({ label: 'in', because: 'assumed', by: [], via: [] })
  })

  it('names the undercut that takes the only support', () => {
    const { reasons, relations } = weigh(argued, chosen('-v'))
    expect(relations.get(toB)).toBe('out')
    expect(reasons.get('b')).toMatchObject({ because: 'unsupported', by: ['u'], via: [toB] })
  })

  it('says of an accepted statement what attacks it all the same', () => {
    const { reasons, relations } = weigh(argued, chosen('+c'))
    expect(reasons.get('c')).toEqual({ label: 'in', because: 'accepted', by: [], via: [], despite: ['x->c'] })
    expect(relations.get('x->c')).toBe('in')
  })

  it('leads down to choices and assumptions, each statement once', () => {
    const steps = explain(weigh(argued, chosen('+v')), 'b').map(
      ({ id, depth, reason }) => `${depth} ${id} ${reason.because}`,
    )
    expect(steps).toEqual([
      '0 b supported',
      '1 a assumed',
      '1 c attacked',
      '2 x assumed',
      '1 u attacked',
      '2 v accepted',
    ])
    expect(explain(weigh(argued, chosen()), 'nobody')).toEqual([])
  })

  it('ends where statements hang on each other', () => {
    const steps = explain(weigh(debate('ab', attacks('a', 'b'), attacks('b', 'a')), chosen()), 'a')
    expect(steps.map(({ id, reason }) => [id, reason.because])).toEqual([
      ['a', 'open'],
      ['b', 'open'],
    ])
  })
})

describe('accepted statements in conflict', () => {
  it.each<[string, Argued, string, [string, string][]]>([
    [
      'a pair is told once, in the debate’s order',
      debate('ab', attacks('b', 'a'), attacks('a', 'b')),
      '+a +b',
      [['a', 'b']],
    ],
    ['not where one is only assumed', debate('ab', attacks('b', 'a')), '+a', []],
    ['nor where the attack is undercut', debate('abu', attacks('b', 'a'), attacks('u', 'b->a')), '+a +b', []],
    ['linked premises only where both are accepted', debate('abc', attacks('b+c', 'a')), '+a +b', []],
    [
      'then each of them',
      debate('abc', attacks('b+c', 'a')),
      '+a +b +c',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
  ])('%s', (_, argued, choices, expected) => {
    expect(weigh(argued, chosen(choices)).conflicts).toEqual(expected)
  })
})
