/** What a card is made of, with its place: px from the top left corner. */

import type { LinkKind } from '../../debate/model.ts'
import type { PlacedText } from './picture-plan.ts'

export const cardSize = { width: 1200, height: 630 } as const

/** A side's half: both have the same size, and the same words in it stand at the same height. */
export interface CardHalf {
  x: number
  y: number
  width: number
  height: number
  /** Of the side in the debate's list. */
  index: number
  /** Height of the band of the side's colour, in which its mark and name stand. */
  band: number
  mark: { x: number; y: number; size: number }
  texts: (PlacedText & { isInBand?: true })[]
}

/** The map, too small for words: whose boxes stand where, and what joins them. */
export interface CardMap {
  x: number
  y: number
  scale: number
  blocks: { x: number; y: number; width: number; height: number }[]
  boxes: { id: string; x: number; y: number; width: number; height: number; index: number }[]
  links: { id: string; kind: LinkKind; path: string }[]
}

export interface CardPlan {
  lang: string
  /** Read from right to left. */
  isMirrored?: true
  title: string
  texts: PlacedText[]
  halves: CardHalf[]
  map: CardMap
}
