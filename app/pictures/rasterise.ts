/** SVG → PNG, the same bytes on every machine: a rasteriser in WebAssembly, with our own fonts and no others. */

import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePng } from './png.ts'
import { unpackWoff } from './woff.ts'

/** What `picture-rules.ts` asks for, and the alphabets that all of them have. */
const faces = ['source-sans-3 400', 'source-sans-3 600', 'source-serif-4 600']
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']

/** Letters that none of these fonts has. */
const unknownLetters = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]/u

/**
 * A picture in pixels, `zoom` times as large as its file says.
 *
 * @throws where the file is no SVG.
 */
export async function rasterise(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await prepare()
  const unknown = unknownLetters.exec(svg)
  if (unknown) console.warn(`Pictures as PNG: no font here has “${unknown[0]}”; it is left out. The SVG has all words.`)
  const picture = new Resvg(svg, { font: { fontBuffers }, fitTo: { mode: 'zoom', value: zoom } })
  const image = picture.render()
  const { width, height, pixels } = image
  const png = encodePng(pixels, width, height, inksOf(svg))
  image.free()
  picture.free()
  return png
}

/** The colours that a picture is drawn in: its stylesheet names them first. */
function inksOf(svg: string): string[] {
  return [...new Set(svg.match(/#[\da-f]{6}\b/g))]
}

const shelf = Symbol.for('visavis.rasteriser')

/** Routes are bundled apart but share a process, and the rasteriser can be started in it only once. */
function prepare(): Promise<Uint8Array[]> {
  const place = globalThis as { [shelf]?: Promise<Uint8Array[]> }
  place[shelf] ??= start()
  return place[shelf]
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'))
  const files = faces.flatMap((face) => subsets.map((subset) => fileOf(face, subset)))
  return Promise.all(files.map(async (file) => unpackWoff(await readFile(file))))
}

function fileOf(face: string, subset: string): string {
  const [font, weight] = face.split(' ')
  return `node_modules/@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff`
}
