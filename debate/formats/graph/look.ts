/**
 * How drawings in other programs' formats tell sides and links apart, by shape and words, and by the colours of the site's
 * own map on white: these formats know no tokens, and their drawings have one ground.
 */

import type { LinkKind } from '../../model.ts'

export const ink = '#1b1b1a'
export const paper = '#ffffff'

export const linkColours: Record<LinkKind, string> = {
  support: '#005ab5',
  attack: '#dc3220',
  undercut: '#6b3fa0',
  rephrase: '#55534f',
}

const sideColours = ['#7d5410', '#0e6570', '#7a3e74']
const nobodysColour = '#55534f'

/** By the side's index, as `sideIndexOf` gives it. Beyond the third side, words and shapes have to do. */
export function sideColour(side: number): string {
  return sideColours[Math.min(side, sideColours.length - 1)] ?? nobodysColour
}
