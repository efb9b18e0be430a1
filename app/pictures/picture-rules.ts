/** The stylesheet of a picture: plain classes and colours as numbers, which every program that draws SVG can read. */

import { readTokens } from '../files/tokens.ts'

/** px of the words in a statement's box. */
export interface PictureType {
  words: number
}

/**
 * Boxes are measured for Source Sans 3 at 13 px. A file that is opened elsewhere is set in what is found there, Arial
 * most often, which is wider by a ninth; what is drawn here has the right font.
 */
export const typeFor: Record<'svg' | 'png', PictureType> = { svg: { words: 12 }, png: { words: 13 } }

// A rasteriser knows each weight of a font as a family of its own.
const sans = (name = '') => `${name}"Source Sans 3",Arial,"Liberation Sans",Helvetica,sans-serif`
const serif = '"Source Serif 4 SemiBold","Source Serif 4",Georgia,"Liberation Serif","Times New Roman",serif'

/** The rules for the light colours of app/tokens.css: paper and other people's pages are light. */
export async function pictureRules({ words }: PictureType): Promise<string> {
  const colour = await readPalette()
  return [
    `text{font-family:${sans()};fill:${colour('ink')}}`,
    'a{text-decoration:none}',
    `.strong{font-family:${sans('"Source Sans 3 SemiBold",')};font-weight:600}`,
    `.headline{font-family:${serif};font-weight:600}`,
    `.soft{fill:${colour('ink-soft')}}`,
    `.map{font-size:${words}px}`,
    `.paper{fill:${colour('paper')}}`,
    `.block{fill:${colour('wash')};stroke:${colour('rule')}}`,
    ...sideRules(colour),
    ...linkRules(colour),
    '.thin{stroke-width:1}',
    // On a card: words on a side's colour.
    `.reversed{fill:${colour('raised')}}`,
  ].join('')
}

type Colour = (name: string) => string

function sideRules(colour: Colour): string[] {
  const box = (index: number) => `fill:${colour('raised')};stroke:${colour(`side-${index}`)};stroke-width:1.5`
  return [
    ...[0, 1, 2, 3].flatMap((index) => [
      `.box-${index}{${box(index)}}`,
      `.mark-${index}{fill:${colour(`side-${index}`)}}`,
    ]),
    `.box-open{${box(0)};stroke-dasharray:2 3}`,
    `.bars{fill:none;stroke:${colour('side-0')};stroke-width:2}`,
  ]
}

const dashes = {
  support: '',
  attack: ';stroke-dasharray:6 4',
  undercut: ';stroke-dasharray:.1 4.5;stroke-linecap:round',
  rephrase: ';stroke-dasharray:14 3',
}

function linkRules(colour: Colour): string[] {
  return [
    ...(['support', 'attack', 'undercut', 'rephrase'] as const).flatMap((kind) => {
      const stroke = `stroke:${colour(kind)}`
      const isFilled = kind === 'support' || kind === 'undercut'
      return [
        `.line-${kind}{fill:none;${stroke};stroke-width:${kind === 'undercut' ? 2.2 : 1.5}${dashes[kind]}}`,
        `.head-${kind}{fill:${isFilled ? colour(kind) : 'none'};${stroke};stroke-width:${kind === 'attack' ? 2.5 : 1.5}}`,
        // Of a map too small for dashes and heads.
        `.thread-${kind}{fill:none;${stroke};stroke-opacity:.7}`,
        `.sign-${kind}{fill:none;${stroke};stroke-width:1.5}`,
      ]
    }),
    `.ring{fill:${colour('paper')};stroke-width:1}`,
  ]
}

/**
 * The light colours by name, as `#rrggbb`.
 *
 * @throws where a colour is asked for that app/tokens.css does not have.
 */
export async function readPalette(): Promise<Colour> {
  const { light } = await readTokens()
  const colours = new Map([...light.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, hex]) => [name, hex]))
  return (name) => {
    const hex = colours.get(name)
    if (!hex) throw new Error(`app/tokens.css has no colour --${name}`)
    return hex
  }
}
