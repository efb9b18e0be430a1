/**
 * What every answer of a host says beside its content: one table. `cli/serve.js` answers with it, and
 * `cli/host-files.js` writes it in the language of each host.
 *
 * What a page may load and run is not here but in the page itself (`cli/seal.js`), since it differs from page to page.
 * A browser enforces both. Here is what a page cannot say of itself: who may frame it.
 */

/** @typedef {Record<string, string>} Headers */

/**
 * One kind of address. `paths` are in the language that Netlify and Cloudflare share: `:name` is one segment, `*` is
 * anything. An address is of the first kind that it matches.
 *
 * @typedef {{ name: string, paths: string[], headers: Headers }} Kind
 */

const off = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]

/**
 * Every answer carries these.
 *
 * @type {Headers}
 */
export const everywhere = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // The map can fill the screen; what is shared can be copied. Nothing else of a device is any of our business.
  'Permissions-Policy': ['fullscreen=(self)', 'clipboard-write=(self)', ...off.map((name) => `${name}=()`)].join(', '),
}

/** @param {string} ancestors who may frame it @param {string[]} more */
function policy(ancestors, ...more) {
  const directives = [`frame-ancestors ${ancestors}`, "base-uri 'none'", "object-src 'none'", "form-action 'none'"]
  return [...directives, ...more].join('; ')
}

const brief = 'public, max-age=300'
const forever = 'public, max-age=31536000, immutable'

/** @type {Headers} */
const ofPages = {
  'Content-Security-Policy': policy("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

// Nothing can be done in an embed but read it, so that whoever frames it gains nothing by it. An asterisk is any host,
// but no article on a disk and none in an application of its own.
/** @type {Headers} */
const ofEmbeds = {
  'Content-Security-Policy': policy('* file: data: blob:'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** @type {Headers} */
const ofShared = {
  // A picture of ours holds no script; opened as a document of its own it could not run one either.
  'Content-Security-Policy': policy("'none'", "script-src 'none'"),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}

/** Where embeds stand: beside a debate, and beside the map of a theme. */
const embedFolders = ['/:lang/:slug', '/:lang/:slug/map/:theme']

/** @type {Kind[]} */
export const kinds = [
  {
    name: 'pinned embed',
    paths: embedFolders.map((folder) => `${folder}/embed@*`),
    headers: { ...ofEmbeds, 'Cache-Control': forever },
  },
  {
    name: 'embed',
    // Cloudflare and Netlify also show it without its ending, and may redirect there.
    paths: embedFolders.flatMap((folder) => [`${folder}/embed.html`, `${folder}/embed`]),
    headers: { ...ofEmbeds, 'Cache-Control': brief },
  },
  {
    name: 'named by its content',
    paths: ['/_next/static/*'],
    headers: { ...ofPages, 'Cache-Control': forever },
  },
  {
    name: 'for other sites',
    paths: [
      ...['/embed.js', '/feed.xml', '/*/feed.xml', '/*/oembed.xml'],
      ...['/*.svg', '/*.png', '/*.json', '/*.jsonld', '/*.argdown', '/*.csv', '/*.dot', '/*.mmd'],
      // By its name: pages have texts beside them for Next's own scripts.
      '/:lang/:slug/debate.kialo.txt',
    ],
    headers: { ...ofShared, 'Cache-Control': brief },
  },
  { name: 'page', paths: ['/*'], headers: { ...ofPages, 'Cache-Control': brief } },
]

/** The names of all headers that not every kind has alike. */
export const varying = [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))]

/**
 * What hosts do not know by a file's ending, or know as something else. As above, the first that matches.
 *
 * @type {{ path: string, type: string }[]}
 */
export const contentTypes = [
  { path: '/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/*/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: '/*/oembed.xml', type: 'text/xml; charset=utf-8' },
  { path: '/*.argdown', type: 'text/plain; charset=utf-8' },
  { path: '/*.csv', type: 'text/csv; charset=utf-8' },
  // Most hosts take it for a template of Word.
  { path: '/*.dot', type: 'text/vnd.graphviz; charset=utf-8' },
  { path: '/*.json', type: 'application/json' },
  { path: '/*.jsonld', type: 'application/ld+json' },
  { path: '/*.mmd', type: 'text/plain; charset=utf-8' },
  { path: '/*.svg', type: 'image/svg+xml' },
  { path: '/:lang/:slug/debate.kialo.txt', type: 'text/plain; charset=utf-8' },
  { path: '/*.webmanifest', type: 'application/manifest+json' },
]

/**
 * A path of the table as the text of a regular expression, which nginx, Caddy, Vercel and JavaScript read alike.
 *
 * @param {string} path
 * @returns {string} without `^` and `$`
 */
export function patternOf(path) {
  const parts = path.split(/(:[a-z]+|\*)/).map((part) => {
    if (part === '*') return '.*'
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.\\+?^${}()|[\]]/g, '\\$&')
  })
  return parts.join('')
}

/** @param {string} address @param {string} path */
function matches(address, path) {
  // An address may hold an encoded line break, which a dot would not match.
  return new RegExp(`^${patternOf(path)}$`, 's').test(address)
}

/**
 * The kind that an address is of.
 *
 * @param {string} address a decoded path, `/en/some-debate/`
 * @returns {Kind}
 */
export function kindOf(address) {
  const found = kinds.find(({ paths }) => paths.some((path) => matches(address, path)))
  if (!found) throw new Error(`no kind for ${address}: an address starts with a slash`)
  return found
}

/**
 * All that an answer says beside its content; its type only where a host may not know it.
 *
 * @param {string} address a decoded path
 * @returns {Headers}
 */
export function headersFor(address) {
  const type = contentTypes.find(({ path }) => matches(address, path))?.type
  return { ...everywhere, ...kindOf(address).headers, ...(type && { 'Content-Type': type }) }
}
