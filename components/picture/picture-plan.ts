/** What a picture that stands by itself is made of: every word and shape with its place, worked out before it is drawn. */

import type { MapDrawing } from '../../debate/draw.ts'
import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import type { LinkKind } from '../../debate/model.ts'

/** A line of text; `x` and `y` are its baseline's start, or its end where it is set from there. */
export interface PlacedText {
  x: number
  y: number
  /** px. */
  size: number
  words: string
  look: 'headline' | 'strong' | 'plain' | 'soft'
  anchor?: 'middle' | 'end'
  /** An address that holds anywhere. */
  href?: string
}

/** A side's mark with its top left corner. */
export interface PlacedMark {
  x: number
  y: number
  /** px. */
  size: number
  /** Of the side in the debate's list; −1: common ground. */
  index: number
}

/** What a legend shows: a kind of link, premises that hold only together, a link to another part of the map. */
export type Sample = LinkKind | 'joined' | 'far'

export interface PlacedSample {
  x: number
  /** Of its line. */
  y: number
  kind: Sample
}

/** A part of a picture with coordinates of its own. */
export interface Section {
  texts: PlacedText[]
  marks: PlacedMark[]
  samples: PlacedSample[]
  height: number
}

/** A map with what it is about above, its signs explained, and where it comes from below. */
export interface PicturePlan {
  width: number
  height: number
  lang: string
  title: string
  description: string
  /** How much larger than planned the sections are drawn: words beside a large map would be lost. */
  scale: number
  sections: { x: number; y: number; section: Section }[]
  map: {
    x: number
    y: number
    frame: DrawnExcerpt['frame']
    drawing: MapDrawing
    /** px of the themes' names. */
    themeSize: number
    /** Whether statements are drawn with their words; those that are too small to be read would be dust. */
    hasWords: boolean
    /** The address of the compare page, which holds anywhere; statements are its anchors. */
    page: string
  }
}
