/** `/<lang>/<slug>/<file>`: what stands beside a debate's pages; `app/files/` makes it. */

import type { DebateAddress } from '../../../../debate/load.ts'
import { openSubject } from '../../../files/debate-file.ts'
import { listFiles, respondWith } from '../../../files/registry.ts'
import { debateParams } from '../../../library.ts'

type Params = DebateAddress & { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  const addresses = await debateParams()
  const files = addresses.map(async (address) =>
    (await listFiles(await openSubject(address))).map((file) => ({ ...address, file })),
  )
  return (await Promise.all(files)).flat()
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { file, ...address } = await params
  // A file's name may hold an `@`, which an address may write in another way.
  return respondWith(await openSubject(address), decodeURIComponent(file))
}
