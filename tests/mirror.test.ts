/** Maps that are read from right to left: the same layout, mirrored, with every text in its own direction. */

import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { directionOf } from '../debate/direction.ts'
import { drawMap } from '../debate/draw.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import { layoutMap } from '../debate/layout.ts'
import { loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'

const { debate } = readDebate(await loadDebate({ slug: 'car-free-centre', lang: 'ar' }, 'tests/demo'))
const lay = (lang: string) => layoutMap({ ...debate, lang }, compareSides(debate))
const [mirrored, plain] = [lay('ar'), lay('en')]
const { width } = plain

describe('a layout from right to left', () => {
  it('has every box, block and name of a side as far from the right as the other has it from the left', () => {
    expect([mirrored.width, mirrored.height, mirrored.isMirrored]).toEqual([width, plain.height, true])
    expect(plain).not.toHaveProperty('isMirrored')
    for (const [index, node] of plain.nodes.entries()) {
      expect(mirrored.nodes[index]).toMatchObject({ id: node.id, x: width - node.x - node.width, y: node.y })
    }
    for (const [index, block] of plain.blocks.entries()) {
      expect(mirrored.blocks[index]?.x).toBe(width - block.x - block.width)
      expect(mirrored.blocks[index]?.halves.map(({ x }) => x)).toEqual(block.halves.map(({ x }) => width - x))
    }
  })

  it('has every link drawn the other way, head and mark with it', () => {
    expect(plain.links.length).toBeGreaterThan(5)
    for (const [index, link] of plain.links.entries()) {
      const other = mirrored.links[index]
      expect(other?.end).toEqual([width - link.end[0], link.end[1]])
      expect((other?.heading ?? 0) + link.heading).toBe(0)
      expect(other?.badge).toEqual([width - link.badge[0], link.badge[1]])
      const across = (legs: typeof link.legs) => legs.flat().flatMap(({ points }) => points.map(([x]) => x))
      expect(across(other?.legs ?? [])).toEqual(across(link.legs).map((x) => width - x))
    }
    const [drawn, before] = [drawMap(mirrored), drawMap(plain)]
    expect(drawn.links.map(({ head }) => head)).not.toEqual(before.links.map(({ head }) => head))
  })

  it('sets a text of another language in the direction of that one, in either map', () => {
    const own = ({ nodes }: typeof plain) =>
      nodes.filter(({ lang }) => lang).map(({ id, lang, direction }) => [id, lang, direction])
    expect(own(mirrored)).toEqual([['permit-delay', 'en', 'ltr']])
    expect(own(plain)).toEqual([['permit-delay', 'en', undefined]])
    const arabic = layoutMap(
      { ...debate, lang: 'en', statements: debate.statements.map((one) => ({ ...one, lang: 'ar' })) },
      compareSides(debate),
    )
    expect(new Set(arabic.nodes.map(({ direction }) => direction))).toEqual(new Set(['rtl']))
  })

  it('opens a figure as far from where reading begins as the other does', () => {
    const sights = (lang: string) => drawExcerpt({ ...debate, lang }, compareSides(debate), { theme: 'air' }).sights
    expect(sights('ar')).toEqual(sights('en'))
    expect(sights('ar')).toBeDefined()
  })
})

describe('the direction of a language', () => {
  const languages = {
    ar: 'rtl',
    he: 'rtl',
    fa: 'rtl',
    ur: 'rtl',
    dv: 'rtl',
    en: 'ltr',
    es: 'ltr',
    qu: 'ltr',
    ja: 'ltr',
    'az-Arab': 'rtl',
    'ar-Latn': 'ltr',
  }

  it.each(Object.entries(languages))('%s: %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction)
  })

  it.each(['', 'no language', '"><script>'])('of what is none, %j, is that of most', (lang) => {
    expect(directionOf(lang)).toBe('ltr')
  })
})
