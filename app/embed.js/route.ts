/** `/embed.js`: for pages that show embeds. */

import { bundleScript } from '../files/bundle.ts'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const script = await bundleScript('components/embed/host.ts')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript;charset=utf-8' } })
}
