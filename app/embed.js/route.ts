/** `/embed.js`: for pages that show embeds. */

import { interfaceLanguages, wordsOf } from '../../components/catalogue/catalogue.ts'
import { bundleScript } from '../files/bundle.ts'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const names = interfaceLanguages.map((lang) => [lang, wordsOf(lang).embed.frame])
  const script = await bundleScript('components/embed/host.ts', { frameNames: Object.fromEntries(names) })
  return new Response(script, { headers: { 'Content-Type': 'text/javascript;charset=utf-8' } })
}
