/** `/<lang>/<slug>/map/<theme>/<file>`: what stands beside a theme's map; `app/files/` makes it. */

import type { DebateAddress } from '../../../../../../debate/load.ts'
import { openSubject } from '../../../../../files/debate-file.ts'
import { listFiles, respondWith } from '../../../../../files/registry.ts'
import { debateParams, openCached } from '../../../../../library.ts'

type Params = DebateAddress & { theme: string; file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  const addresses = await debateParams()
  const files = addresses.map(async (address) => {
    const { themes } = (await openCached(address)).debate
    return Promise.all(themes.map(({ id }) => listTheme(address, id)))
  })
  return (await Promise.all(files)).flat(2)
}

async function listTheme(address: DebateAddress, theme: string): Promise<Params[]> {
  const names = await listFiles(await openSubject(address, theme))
  return names.map((file) => ({ ...address, theme, file }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { file, theme, ...address } = await params
  return respondWith(await openSubject(address, theme), decodeURIComponent(file))
}
