/** Plans of pictures for a language that is read from right to left: what begins on the left then begins on the right. */

import { type CardPlan, cardSize } from '../../components/picture/card-plan.ts'
import type { PlacedText, Section } from '../../components/picture/picture-plan.ts'

/** px of a legend's sample line (`picture.tsx`), which is drawn the same way in every language. */
const sampleWidth = 44

/** A part of a picture that is so many px wide. A text still begins at its x: an anchor is a start, not a left edge. */
export function mirrorSection({ texts, marks, samples, height }: Section, width: number): Section {
  return {
    texts: mirrorTexts(texts, width),
    marks: marks.map((mark) => ({ ...mark, x: width - mark.x - mark.size })),
    samples: samples.map((sample) => ({ ...sample, x: width - sample.x - sampleWidth })),
    height,
  }
}

/** A card, its map aside: that is mirrored already. */
export function mirrorCard(plan: CardPlan): CardPlan {
  const { width } = cardSize
  return {
    ...plan,
    isMirrored: true,
    texts: mirrorTexts(plan.texts, width),
    halves: plan.halves.map((half) => ({
      ...half,
      x: width - half.x - half.width,
      mark: { ...half.mark, x: width - half.mark.x - half.mark.size },
      texts: mirrorTexts(half.texts, width),
    })),
  }
}

function mirrorTexts<Text extends PlacedText>(texts: readonly Text[], width: number): Text[] {
  return texts.map((text) => ({ ...text, x: width - text.x }))
}
