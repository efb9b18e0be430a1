/** What a writer pastes: frames, an element, Markdown, wiki text. Pure; `static-snippet.ts` makes the picture with its text. */

import { fill } from '../catalogue/fill.ts'
import { escapeAddress, escapeHtml, escapeMarkdown, escapeWiki, writeAttributes } from './escape.ts'
import { embedAddress, pageAddress, pictureFolder } from './share-addresses.ts'
import { nameTarget, type ShareChoice, type ShareData } from './share-data.ts'

/** The name of what is shared, where it stands among other things. */
export function snippetTitle(data: ShareData, { target }: Pick<ShareChoice, 'target'>): string {
  return fill(data.words.terms.argumentMap, { name: nameTarget(data, target) }, data.lang)
}

/** What a frame may do: run its own script and open what a reader follows; it is never of the host's origin. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** A frame and nothing else: holds wherever frames are allowed. */
export function frameSnippet(data: ShareData, choice: ShareChoice): string {
  const scheme = choice.theme === 'auto' ? 'light dark' : choice.theme
  const lines: Record<string, string | number>[] = [
    { src: embedAddress(data, choice), title: snippetTitle(data, choice) },
    { width: '100%', height: data.height, loading: 'lazy', allow: 'fullscreen' },
    { referrerpolicy: 'strict-origin-when-cross-origin', sandbox: frameSandbox },
    { style: `border:0;max-width:100%;color-scheme:${scheme}` },
  ]
  return `<iframe ${lines.map(writeAttributes).join('\n  ')}></iframe>`
}

/** The frame, and the script that makes it as high as what is in it. */
export function resizerSnippet(data: ShareData, choice: ShareChoice): string {
  return `${frameSnippet(data, choice)}\n${scriptElement(data)}`
}

/** For those who like an element: the same script makes a frame of it. Without the script it is a link. */
export function elementSnippet(data: ShareData, choice: ShareChoice): string {
  const title = snippetTitle(data, choice)
  return [
    scriptElement(data),
    `<visavis-map ${writeAttributes({ src: embedAddress(data, choice), title })}>`,
    `  <a ${writeAttributes({ href: pageAddress(data, choice.target) })}>${escapeHtml(title)}</a>`,
    '</visavis-map>',
  ].join('\n')
}

function scriptElement({ site }: ShareData): string {
  return `<script ${writeAttributes({ src: `${site}/embed.js` })} async></script>`
}

/** The picture, and a link in words below it. */
export function markdownSnippet(data: ShareData, choice: ShareChoice): string {
  const title = escapeMarkdown(snippetTitle(data, choice))
  const page = escapeAddress(pageAddress(data, choice.target))
  const picture = escapeAddress(`${pictureFolder(data, choice.target)}map.png`)
  return `[![${title}](${picture})](${page})\n\n[${title}](${page})`
}

/** MediaWiki: an external link; wikis take neither frames nor pictures from elsewhere. */
export function wikiSnippet(data: ShareData, choice: ShareChoice): string {
  return `[${escapeAddress(pageAddress(data, choice.target))} ${escapeWiki(snippetTitle(data, choice))}]`
}
