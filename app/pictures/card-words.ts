/** Words in the room that a card has for them: as many lines as fit, and an ellipsis for the rest. */

import type { PlacedText } from '../../components/picture/picture-plan.ts'
import { shortened } from '../../debate/headline.ts'
import { wrapText } from '../../debate/measure.ts'

/** How much wider than Source Sans 3 a look is set, at most; measured over the texts of the debates. */
const widening = { headline: 1.2, strong: 1.04, plain: 1, soft: 1 } as const

/** px of a headline from large to small, and how many lines it may take at each. */
const headlineSizes = [
  { size: 60, lines: 2 },
  { size: 52, lines: 2 },
  { size: 46, lines: 3 },
  { size: 40, lines: 3 },
  { size: 34, lines: 4 },
] as const

const overline = { size: 28, room: 36 } as const

/** A heading as large as the card has room for, and in one line above it what it belongs to. */
export function setHeadline(
  words: string,
  above: string | undefined,
  x: number,
  width: number,
): { texts: PlacedText[]; bottom: number } {
  const room = width / widening.headline
  const fits = ({ size, lines }: (typeof headlineSizes)[number]) => wrapText(words, room, size).length <= lines
  const { size, lines: most } = headlineSizes.find(fits) ?? headlineSizes[4]
  const lines = balance(fitText(words, width, size, most, 'headline'), room, size)
  const step = Math.round(size * 1.16)
  const [over] = above === undefined ? [] : fitText(above, width, overline.size, 1, 'soft')
  const first = 40 + Math.round(size * 0.8) + (over === undefined ? 0 : overline.room)
  const main = lines.map((line, index) => ({
    x,
    y: first + index * step,
    size,
    words: line,
    look: 'headline' as const,
  }))
  return {
    texts: over === undefined ? main : [{ x, y: 60, size: overline.size, words: over, look: 'soft' }, ...main],
    bottom: first + (lines.length - 1) * step + Math.round(size * 0.25),
  }
}

/** The same lines, of about one length. */
function balance(lines: string[], room: number, size: number): string[] {
  const words = lines.join(' ')
  for (let share = 0.5; share < 1; share += 0.05) {
    const narrower = wrapText(words, room * share, size)
    if (narrower.length <= lines.length) return narrower
  }
  return lines
}

/** The first `most` lines of a text; where words are left out, an ellipsis says so. */
export function fitText(words: string, width: number, size: number, most: number, look: PlacedText['look']): string[] {
  const room = width / widening[look]
  const lines = wrapText(words, room, size)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', room, size)]
}
