/** In development, ties a page to the files of its debate: saving one reloads it. Built pages hold none of this. */

import type { DebateAddress } from '../debate/load.ts'

export async function watchContent({ slug, lang }: DebateAddress): Promise<void> {
  if (process.env.NODE_ENV !== 'development') return
  // The files are read by debate/load.ts; these imports only tell the bundler what to watch.
  await Promise.allSettled([
    import(`../content/${slug}/${lang}.mdx`),
    import(`../content/${slug}/${lang}.brief.mdx`),
    import(`../content/${slug}/sources.yaml`),
  ])
}
