/** `mini.svg`: a debate's map as a small picture without words, for the library. It follows the reader's light or dark. */

import { createElement } from 'react'
import { MiniMap } from '../../components/mini-map.tsx'
import type { OpenDebate } from '../../debate/open.ts'
import { toXml } from '../pictures/xml.ts'
import type { DebateFile } from './debate-file.ts'
import { readTokens } from './tokens.ts'

export const miniFile: DebateFile = {
  names: () => ['mini.svg'],
  respond: async ({ view }) =>
    new Response(await drawMini(view.open), { headers: { 'Content-Type': 'image/svg+xml;charset=utf-8' } }),
}

/** The picture as a document of its own. */
export async function drawMini({ map }: OpenDebate): Promise<string> {
  return toXml(createElement(MiniMap, { drawing: map, rules: await miniRules() }))
}

let known: string | undefined

/** A picture in an `<img>` knows nothing of the page's styles; a browser tells it whether the page is dark. */
async function miniRules(): Promise<string> {
  if (known === undefined) {
    const { light, dark, forced } = await readTokens()
    const media = (query: string, rules: string) => `@media(${query}){${rules}}`
    known = [
      looksIn(light),
      media('prefers-color-scheme:dark', looksIn(dark)),
      media('forced-colors:active', looksIn(forced)),
    ].join('')
  }
  return known
}

function looksIn(declarations: string): string {
  const colours = new Map([...declarations.matchAll(/--([\w-]+):\s*([#\w]+)/g)].map(([, name, value]) => [name, value]))
  const sides = [0, 1, 2, 3].map((index) => `.mark-${index}{fill:${colours.get(`side-${index}`)}}`)
  return `.block{fill:${colours.get('wash')};stroke:${colours.get('rule')}}${sides.join('')}`
}
