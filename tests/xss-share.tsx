/** What the share page of a debate hands out, for other people's pages: markup of theirs in which its words stand. */

import { findTarget, firstChoice, type ShareData } from '../components/share/share-data.ts'
import { SharePage } from '../components/share/share-page.tsx'
import { textsFor } from '../components/share/share-texts.ts'
import { shareWords } from '../components/share/share-words.ts'
import { citationTemplates, pageTemplates } from '../debate/cite.ts'
import { describeForSharing } from '../debate/shareable.ts'
import type { CompareView } from '../debate/view.ts'
import type { Output } from './xss-outputs.tsx'

const kinds: Record<string, Output['kind']> = {
  ...{ frame: 'html', resizer: 'html', static: 'html', element: 'html' },
  ...{ markdown: 'markdown', wiki: 'wiki', 'csl-json': 'json' },
}

/** The panel, and every snippet that has a grammar, of the debate, a theme and a statement. */
export function shareOf(view: CompareView): { page: React.ReactNode; snippets: Map<string, Output> } {
  const data = gather(view)
  const snippets = new Map<string, Output>()
  for (const [name, id] of Object.entries({ 'the debate': '', 'a theme': 'first', 'a statement': 'a' })) {
    for (const [field, text] of textsFor(data, { ...firstChoice, target: findTarget(data, id) }, '2026-11-25')) {
      const kind = kinds[field]
      if (kind) snippets.set(`${field} of ${name}`, { kind, text })
    }
  }
  return { page: <SharePage data={data} files={[]} />, snippets }
}

function gather(view: CompareView): ShareData {
  const { debate, releases } = view.open
  const facts = describeForSharing(view)
  const site = 'http://localhost:3000'
  const page = {
    title: debate.title,
    site: 'Vis-à-vis',
    url: `${site}${facts.root}`,
    updated: debate.updated,
    lang: 'en',
  }
  return {
    ...{ ...facts, site },
    words: shareWords(debate.lang),
    pictures: { '': { width: 640, height: 480 }, first: { width: 640, height: 480 } },
    releases: releases.map(({ hash, date }) => ({ hash, date })),
    citations: { page: pageTemplates(page), statement: citationTemplates(page) },
  }
}
