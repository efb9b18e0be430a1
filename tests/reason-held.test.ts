/** What can be held together, and what a side's own view is to begin with. */

import { describe, expect, it } from 'vitest'
import { holdTogether } from '../debate/reason/hold-together.ts'
import { presetOf } from '../debate/reason/preset.ts'
import { attacks, chosen, debate, supports } from './small-argued.ts'

describe('what can be held together', () => {
  const mutual = debate('abc', attacks('a', 'b'), attacks('b', 'a'), supports('a', 'c'))

  it('says what follows in every way, and what in some', () => {
    expect(holdTogether(mutual, chosen())).toEqual({
      together: true,
      inAll: [],
      inSome: ['a', 'b', 'c'],
      complete: true,
    })
    expect(holdTogether(mutual, chosen('-b'))).toMatchObject({ together: true, inAll: ['a', 'c'], inSome: ['a', 'c'] })
  })

  it('names the choices that clash, and the links between them', () => {
    const { together, clash } = holdTogether(mutual, chosen('+b +a'))
    expect([together, clash]).toEqual([false, { statements: ['a', 'b'], relations: ['a->b', 'b->a'] }])
  })

  it('names what decides a statement that cannot be had otherwise', () => {
    const { clash } = holdTogether(
      debate('abcd', attacks('a', 'b'), attacks('c', 'b'), attacks('d', 'c')),
      chosen('+b +d'),
    )
    expect(clash).toEqual({ statements: ['b'], relations: ['a->b'] })
  })

  it('gives up at its limit, and says so', () => {
    const { together, complete, clash } = holdTogether(mutual, chosen('+a +b'), 0)
    expect([together, complete, clash]).toEqual([false, false, undefined])
  })
})

describe('as a side sees it', () => {
  it('accepts what that side holds, common ground too, and leaves the rest', () => {
    const sides = { official: ['a', 'g'], critics: ['b', 'g'] }
    const statements = [...'abgx'].map((id) => {
      return { id, sides: Object.entries(sides).flatMap(([side, held]) => (held.includes(id) ? [side] : [])) }
    })
    expect([...presetOf({ statements }, 'critics')]).toEqual([
      ['b', 'accept'],
      ['g', 'accept'],
    ])
  })
})
