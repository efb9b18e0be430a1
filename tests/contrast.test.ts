/** Every colour of app/tokens.css can be told from what it stands on, in light and in dark. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const [lightRules = '', darkRules = ''] = readFileSync('app/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
)
const light = coloursOf(lightRules)
const themes: [string, Map<string, string>][] = [
  ['light', light],
  ['dark', new Map([...light, ...coloursOf(darkRules)])],
]

function coloursOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'raised', 'wash', 'lit']
const promises: [string[], string[], number][] = [
  [['ink'], grounds, 7],
  [['ink-soft', 'link'], grounds, 4.5],
  [['side-0', 'side-1', 'side-2', 'side-3', 'support', 'attack', 'undercut', 'rephrase'], grounds, 4.5],
  [['edge', 'focus'], grounds, 3],
]

describe.each(themes)('in the %s theme', (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? `no colour --${name}`

  it.each(promises)('%s on %s has a contrast of at least %s : 1', (inks, on, least) => {
    const pairs = inks.flatMap((ink) =>
      on.map((ground) => ({ ink, ground, ratio: contrast(colour(ink), colour(ground)) })),
    )
    expect(pairs.filter(({ ratio }) => !(ratio >= least))).toEqual([])
  })

  it('the facing sides are equally light: neither stands out', () => {
    expect(contrast(colour('side-1'), colour('side-2'))).toBeLessThanOrEqual(1.15)
  })

  it('every pair of sides, and every pair of kinds of link, differs', () => {
    for (const names of [
      ['side-1', 'side-2', 'side-3'],
      ['support', 'attack', 'undercut', 'rephrase'],
    ]) {
      expect(new Set(names.map(colour)).size).toBe(names.length)
    }
  })
})
