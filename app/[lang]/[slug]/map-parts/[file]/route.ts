/**
 * `/<lang>/<slug>/map-parts/…`: the map as data. `graph.json` for every debate: places and ties. For those whose map is
 * too large for one page, also `texts.json` for the search, and `<n>.html` for each block.
 */

import { createElement } from 'react'
import { blockNamer } from '../../../../../components/map-block.tsx'
import { MapPartDocument } from '../../../../../components/map-part.tsx'
import type { DebateAddress } from '../../../../../debate/load.ts'
import { divideMap, type MapPart } from '../../../../../debate/map-parts.ts'
import { inlineLimit } from '../../../../../debate/model.ts'
import { packGraph } from '../../../../../debate/pack-graph.ts'
import type { CompareView } from '../../../../../debate/view.ts'
import { debateParams, openCached, viewCached } from '../../../../library.ts'

type Params = DebateAddress & { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  const addresses = await debateParams()
  const files = await Promise.all(
    addresses.map(async (address) => {
      const { map } = await openCached(address)
      if (map.nodes.length <= inlineLimit) return [{ ...address, file: 'graph.json' }]
      const blocks = map.blocks.map((_, index) => `${index}.html`)
      return ['graph.json', 'texts.json', ...blocks].map((file) => ({ ...address, file }))
    }),
  )
  return files.flat()
}

const divided = new WeakMap<CompareView, MapPart[]>()

/** The blocks of a debate's map, divided once a build. */
function partsOf(view: CompareView): MapPart[] {
  const parts = divided.get(view) ?? divideMap(view, blockNamer(view.open.debate.lang))
  divided.set(view, parts)
  return parts
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { file, ...address } = await params
  const { map } = await openCached(address)
  if (file === 'graph.json') return Response.json(packGraph(map, blockNamer(address.lang)))
  if (file === 'texts.json') return Response.json(map.nodes.map(({ lines }) => lines.join(' ')))
  const view = await viewCached(address)
  const part = partsOf(view)[Number.parseInt(file, 10)]
  if (!part) return new Response('Not found', { status: 404 })
  return new Response(await render(view, part, address), { headers: { 'Content-Type': 'text/html;charset=utf-8' } })
}

async function render(view: CompareView, part: MapPart, { lang, slug }: DebateAddress): Promise<string> {
  // Imported when it is needed: Next refuses the static import in what it takes for a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(createElement(MapPartDocument, { view, part, root: `/${lang}/${slug}/` }))
  return `<!doctype html>${markup}`
}
