/** The picture of a map with every statement as text: for feeds, mail and pages that take neither frames nor scripts. Pure. */

import { fill } from '../catalogue/fill.ts'
import { formatIssued } from '../source-words.ts'
import { escapeHtml, writeAttributes } from './escape.ts'
import { pageAddress, pictureFolder, pictureTheme } from './share-addresses.ts'
import { type ShareChoice, type ShareData, type ShareTarget, statementsIn } from './share-data.ts'
import { snippetTitle } from './snippets.ts'
import { listStatements } from './static-list.ts'

/** `<figure>` with the picture, and the statements as a nested list. */
export function staticSnippet(data: ShareData, choice: ShareChoice): string {
  return `${figure(data, choice)}\n${listStatements(data, choice.target)}`
}

/** The picture alone, in its link. */
function figure(data: ShareData, choice: ShareChoice): string {
  const { target } = choice
  const open = `<a ${writeAttributes({ href: pageAddress(data, target) })}>`
  const name = escapeHtml(snippetTitle(data, choice))
  return [
    '<figure>',
    `  ${open}<img ${writeAttributes(picture(data, target))}></a>`,
    `  <figcaption>${open}${name}</a>. ${escapeHtml(caption(data, target))}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** PNG for whoever knows nothing else; SVG, sharp at every size, for browsers. */
function picture(data: ShareData, target: ShareTarget): Record<string, string | number> {
  const folder = pictureFolder(data, target)
  return {
    src: `${folder}map.png`,
    srcset: `${folder}map.svg`,
    ...(data.pictures[pictureTheme(target)] ?? data.pictures['']),
    style: 'max-width:100%;height:auto',
    loading: 'lazy',
    alt: describePicture(data, target),
  }
}

/** What the picture shows; the same for all that it stands for. */
function describePicture(data: ShareData, target: ShareTarget): string {
  const theme = data.themes.find(({ id }) => id === pictureTheme(target))
  const shown = theme ? `${data.title}: ${theme.name}` : data.title
  return fill(data.words.live.picture, { shown, sides: sidesOf(data) }, data.lang)
}

function caption(data: ShareData, target: ShareTarget): string {
  const { words, lang, updated } = data
  const count = statementsIn(data, target).length
  const message = target.kind === 'statement' ? words.live.captionOfOne : words.live.captionOfAll
  return fill(message, { sides: sidesOf(data), count, day: formatIssued(updated, lang) }, lang)
}

function sidesOf({ sides, start, lang }: ShareData): string {
  const inOrder = [...sides.slice(start, start + 1), ...sides.filter((_, index) => index !== start)]
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(inOrder)
}
