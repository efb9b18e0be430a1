/**
 * oEmbed: what a host that was given the address of a page must know to show its map.
 *
 * One function answers, for the files that a build writes and for a server that answers while it runs. It asks nobody,
 * and nothing of a question comes back in its answer.
 * Source: Muller, Calhoun, Tobin, "oEmbed" (oembed.com), sections 2 and 3.
 */

import { x } from 'xastscript'
import { debateRoot, embedSize, partRoot } from './addresses.ts'
import type { Debate } from './model.ts'
import { writeXml } from './xml.ts'

/** A debate or a theme as hosts embed it. */
export interface Embeddable {
  title: string
  /** Where its page stands, as a path; its embed stands beside it. */
  root: string
  /** The path of the picture that stands for it. */
  card: string
}

/** Who answers, and what there is. */
export interface OembedProvider {
  name: string
  /** `https://example.org`: addresses of any other origin are unknown. */
  origin: string
  /** What stands at a path of the site. */
  find: (path: string) => Embeddable | 'private' | undefined
}

export interface OembedAnswer {
  status: 200 | 400 | 401 | 404 | 501
  type: string
  body: string
}

/** Width and height in px of the picture that stands for a debate elsewhere: what Open Graph's readers ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** How long a host may keep an answer, in seconds: a day. */
const cacheAge = 86_400
/** No screen needs more px; what asks for more has made a mistake. */
const mostPixels = 4096

const types: Record<string, string> = { json: 'application/json', xml: 'text/xml' }
const reasons = {
  400: 'Expected one url, and maxwidth and maxheight of 1 to 4096',
  401: 'Not public',
  404: 'No such page',
  501: 'No such format',
} as const

/** Answers a question of a host. A parameter that is given twice is no question: two readers could take it in two ways. */
export function answerOembed(query: URLSearchParams, provider: OembedProvider): OembedAnswer {
  const known = ['url', 'format', 'maxwidth', 'maxheight']
  if (known.some((name) => query.getAll(name).length > 1)) return refuse(400)
  const format = query.get('format') ?? 'json'
  const type = Object.hasOwn(types, format) && types[format]
  if (!type) return refuse(501)
  const [url, width, height] = [query.get('url'), readPixels(query.get('maxwidth')), readPixels(query.get('maxheight'))]
  if (url === null || Number.isNaN(width) || Number.isNaN(height)) return refuse(400)
  const found = findOwn(url, provider)
  if (!found) return refuse(404)
  if (found === 'private') return refuse(401)
  const answer = describe(found, provider, { width, height })
  return { status: 200, type: `${type};charset=utf-8`, body: format === 'xml' ? toXml(answer) : JSON.stringify(answer) }
}

function refuse(status: keyof typeof reasons): OembedAnswer {
  return { status, type: 'text/plain;charset=utf-8', body: reasons[status] }
}

/** Not a number where it is none, or too small or too large to be meant; without bounds where nothing is asked. */
function readPixels(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY
  const pixels = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return pixels >= 1 && pixels <= mostPixels ? pixels : Number.NaN
}

function findOwn(address: string, { origin, find }: OembedProvider): Embeddable | 'private' | undefined {
  const url = URL.parse(address)
  const isOwn = url && url.origin === origin && url.username === '' && url.password === ''
  return isOwn ? find(url.pathname) : undefined
}

/** What stands at a path of these debates: each page and embed of a debate stands for it, each page of a theme's map for that. */
export function findEmbeddable(path: string, debates: readonly Debate[]): Embeddable | undefined {
  const [lang, slug, page, theme, ...more] = path
    .replace(/(index|embed)\.html$/, '')
    .split('/')
    .filter(Boolean)
  const debate = debates.find((one) => one.lang === lang && one.slug === slug)
  if (!debate || more.length > 0) return undefined
  if (theme !== undefined) return page === 'map' ? embedTheme(debate, theme) : undefined
  return page === undefined || ['brief', 'map', 'sources', 'changes', 'share'].includes(page)
    ? embedDebate(debate)
    : undefined
}

/** A debate as hosts embed it. */
export function embedDebate(debate: Debate): Embeddable {
  const root = debateRoot(debate)
  return { title: debate.title, root, card: `${root}card.png` }
}

/** A theme as hosts embed it, where the debate has it. */
export function embedTheme(debate: Debate, theme: string): Embeddable | undefined {
  const name = debate.themes.find(({ id }) => id === theme)?.name
  return name === undefined
    ? undefined
    : { ...embedDebate(debate), title: `${debate.title}, ${name}`, root: partRoot(debate, theme) }
}

type Answer = Record<string, string | number>

function describe(
  { title, root, card }: Embeddable,
  { name, origin }: OembedProvider,
  most: { width: number; height: number },
): Answer {
  const width = Math.min(embedSize.width, most.width)
  const height = Math.min(embedSize.height, most.height)
  // All three or none, and never larger than what was asked for.
  const hasCard = cardSize.width <= most.width && cardSize.height <= most.height
  return {
    type: 'rich',
    version: '1.0',
    title: `${title}: claims and concerns`,
    provider_name: name,
    provider_url: `${origin}/`,
    cache_age: cacheAge,
    ...(hasCard && {
      thumbnail_url: origin + card,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
    html: writeSnippet(title, origin + root, { width, height }),
    width,
    height,
  }
}

/**
 * A link for where frames are stripped, then the frame. WordPress keeps `a[href]`, `blockquote` and
 * `iframe[src width height frameborder title]` of it and writes a sandbox of its own; what it drops, the frame can do without.
 * Source: WordPress, `wp_filter_oembed_result()` in wp-includes/embed.php.
 */
function writeSnippet(title: string, page: string, { width, height }: { width: number; height: number }): string {
  const [text, href, src] = [title, page, `${page}embed.html`].map(escapeHtml)
  return [
    `<blockquote class="visavis"><a href="${href}">${text}: claims and concerns</a></blockquote>`,
    `<iframe src="${src}" width="${width}" height="${height}" title="Argument map: ${text}" frameborder="0"`,
    ' loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen"',
    ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    ' style="border:0;max-width:100%"></iframe>',
  ].join('')
}

/** Quotes too, in text as well: hosts look for ` src="` with patterns, not with parsers. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function toXml(answer: Answer): string {
  return writeXml(x('oembed', {}, ...Object.entries(answer).map(([name, value]) => x(name, {}, String(value)))))
}
