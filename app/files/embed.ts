/** `embed.html`: a debate or a theme as a document of its own, for other people's articles. */

import { createElement } from 'react'
import { sayIn, wordsOf } from '../../components/catalogue/catalogue.ts'
import { EmbedBody } from '../../components/embed/embed-body.tsx'
import { EmbedHead } from '../../components/embed/embed-head.tsx'
import { debateRoot } from '../../debate/addresses.ts'
import { compactDrawing } from '../../debate/compact.ts'
import { debateData } from '../../debate/data.ts'
import { digestOf } from '../../debate/digest.ts'
import { absolute } from '../site.ts'
import { bundleScript, minify, minifyStyle } from './bundle.ts'
import type { DebateFile, Subject } from './debate-file.ts'
import { assembleDocument } from './document.ts'
import { readTokens } from './tokens.ts'

export const embedFile: DebateFile = {
  names: () => ['embed.html'],
  respond: async (subject) =>
    new Response(await renderEmbed(subject), { headers: { 'Content-Type': 'text/html;charset=utf-8' } }),
}

/** The whole document. */
export async function renderEmbed(subject: Subject): Promise<string> {
  // Imported when it is needed: Next refuses the static import in what it takes for a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { view, excerpt, theme } = subject
  const { lang } = view.open.debate
  const compact = { ...excerpt, drawing: compactDrawing(excerpt.drawing) }
  const body = { view, excerpt: compact, page: './', root: theme === undefined ? './' : '../../' }
  return assembleDocument({
    lang,
    attributes: { 'data-view': 'map', 'data-theme': 'light' },
    head: renderToStaticMarkup(createElement(EmbedHead, headOf(subject))),
    body: renderToStaticMarkup(createElement(EmbedBody, body)),
    style: await embedStyle(),
    script: await bundleScript('components/embed/start.ts'),
  })
}

function headOf({ view, excerpt, root }: Subject): Parameters<typeof EmbedHead>[0] {
  const { debate, comparison } = view.open
  const name = [debate.title, ...(excerpt.theme ? [excerpt.theme.name] : [])].join(': ')
  return {
    title: sayIn(debate.lang)(wordsOf(debate.lang).terms.argumentMap, { name }),
    description: debate.summary,
    page: absolute(root),
    card: absolute(`${debateRoot(debate)}card.png`),
    oembed: { json: absolute(`${root}oembed.json`), xml: absolute(`${root}oembed.xml`) },
    release: digestOf(debateData(debate, comparison)),
  }
}

/** Dark only where an address asks for it, or leaves it to the reader's system; never on paper, whose ground it is not. */
async function embedStyle(): Promise<string> {
  const { light, dark, forced } = await readTokens()
  const colours = [
    `:root{color-scheme:light;${light}}`,
    `@media screen{[data-theme=dark]{color-scheme:dark;${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){[data-theme=auto]{color-scheme:dark;${dark}}}`,
    `@media(forced-colors:active){:root{${forced}}}`,
  ]
  return (await minify(colours.join(''))) + (await minifyStyle('components/embed/embed.css'))
}
