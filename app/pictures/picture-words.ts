/** The words around a map in a picture, in lines that fit: heading, sides, legend, and where it comes from. */

import { wordsOf } from '../../components/catalogue/catalogue.ts'
import type { PlacedSample, PlacedText, Sample, Section } from '../../components/picture/picture-plan.ts'
import type { MapDrawing } from '../../debate/draw.ts'
import { textWidth, wrapText } from '../../debate/measure.ts'
import type { Side } from '../../debate/model.ts'

/**
 * How much of a line's room words may take: they are measured in Source Sans 3 and may be set in a wider font, most of
 * all what stands in bold serifs.
 */
const fill = { sans: 0.86, serif: 0.72 } as const

const size = { headline: 26, name: 15, position: 14, legend: 13, foot: 12.5 } as const
const gap = { columns: 40, mark: 20, items: 26 } as const

interface Lines {
  texts: PlacedText[]
  bottom: number
}

/** The heading: what the debate is called, what the map is about, and both sides in columns of one width. */
export function planHead(
  overline: string,
  headline: string,
  sides: { side: Side; index: number }[],
  width: number,
): Section {
  const above = setLines(overline, { x: 0, y: 0, width, size: size.name, look: 'soft' })
  const main = setLines(headline, { x: 0, y: above.bottom + 4, width, size: size.headline, look: 'headline' })
  const section: Section = { texts: [...above.texts, ...main.texts], marks: [], samples: [], height: main.bottom }
  for (let first = 0; first < sides.length; first += 2) addRow(section, sides.slice(first, first + 2), width)
  return section
}

/** Two sides beside each other; the row is as high as the longer of their words. */
function addRow(section: Section, sides: { side: Side; index: number }[], width: number): void {
  const column = (width - gap.columns) / 2
  const top = section.height + 12
  for (const [place, { side, index }] of sides.entries()) {
    const x = place * (column + gap.columns)
    const room = { x: x + gap.mark, width: column - gap.mark }
    const name = setLines(side.name, { ...room, y: top, size: size.name, look: 'strong' })
    const position = setLines(side.position, { ...room, y: name.bottom, size: size.position, look: 'plain' })
    section.marks.push({ x, y: top + 4, size: 14, index })
    section.texts.push(...name.texts, ...position.texts)
    section.height = Math.max(section.height, position.bottom)
  }
}

/** What the signs in this drawing mean; what does not occur in it is not explained. */
export function planLegend({ nodes, links }: MapDrawing, width: number, lang: string): Section {
  const section: Section = { texts: [], marks: [], samples: [], height: 0 }
  const row = { x: 0, y: 12 }
  const add = (words: string, room: number, draw: (x: number, y: number) => void) => {
    const wide = room + textWidth(words, size.legend) / fill.sans
    if (row.x > 0 && row.x + wide > width) Object.assign(row, { x: 0, y: row.y + 24 })
    draw(row.x, row.y)
    section.texts.push({ x: row.x + room, y: row.y + 4.5, size: size.legend, words, look: 'plain' })
    row.x += wide + gap.items
    section.height = row.y + 12
  }
  const mark = (x: number, y: number) => section.marks.push({ x, y: y - 6, size: 12, index: -1 })
  const words = wordsOf(lang).picture
  if (nodes.some(({ sides }) => sides.length > 1)) add(words.commonGround, 18, mark)
  for (const [kind, means] of samplesIn(links, lang)) {
    add(means, 52, (x, y) => section.samples.push({ x, y, kind } satisfies PlacedSample))
  }
  if (nodes.some(({ sides }) => sides.length === 0)) add(words.noSide, 0, () => {})
  if (nodes.some(({ unanswered }) => unanswered)) add(words.unanswered, 0, () => {})
  return section
}

function samplesIn(links: MapDrawing['links'], lang: string): [Sample, string][] {
  const { picture, relations } = wordsOf(lang)
  const kinds = (['support', 'attack', 'undercut', 'rephrase'] as const).filter((kind) =>
    links.some((link) => link.kind === kind),
  )
  const named = kinds.map((kind): [Sample, string] => [kind, relations[kind].out])
  if (links.some(({ from }) => from.length > 1)) named.push(['joined', picture.joined])
  if (links.some(({ far }) => far)) named.push(['far', picture.far])
  return named
}

/** Plain facts, then address, date and licence, each line by itself. */
export function planFoot(lines: { words: string; href?: string }[], width: number): Section {
  const section: Section = { texts: [], marks: [], samples: [], height: 0 }
  for (const { words, href } of lines) {
    const set = setLines(words, { x: 0, y: section.height, width, size: size.foot, look: 'soft' })
    section.texts.push(...set.texts.map((text) => ({ ...text, ...(href && { href }) })))
    section.height = set.bottom
  }
  return section
}

interface Room {
  x: number
  /** Top of the first line. */
  y: number
  width: number
  size: number
  look: PlacedText['look']
}

function setLines(words: string, { x, y, width, size: font, look }: Room): Lines {
  const step = Math.round(font * (look === 'headline' ? 1.2 : 1.35))
  const lines = wrapText(words, width * (look === 'headline' ? fill.serif : fill.sans), font)
  return {
    texts: lines.map((line, index) => ({ x, y: y + Math.round(font) + index * step, size: font, words: line, look })),
    bottom: y + lines.length * step + (lines.length > 0 ? 2 : 0),
  }
}
