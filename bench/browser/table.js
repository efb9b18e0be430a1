/** The results as a Markdown table a size. */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} [trouble] why there are no numbers
 * @property {import('./server.js').Wire} [wire]
 * @property {number} [visible] ms
 * @property {string} [loads] how many loads the median is of
 * @property {import('./frames.js').Frames} [pan]
 * @property {import('./frames.js').Frames} [zoom]
 * @property {number} [heap] bytes
 */

const heads = [
  'page',
  'JS, kB gz',
  'all, kB gz',
  'visible, ms',
  'pan: median · p95, ms',
  'zoom: median · p95, ms',
  'JS heap, MB',
]

/** @param {number} size @param {Result[]} results */
export function tableOf(size, results) {
  const rows = results.map((result) => [result.name, ...cellsOf(result)])
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `\n### ${size.toLocaleString('en')} statements\n\n${lines.join('\n')}`
}

/** @param {Result} result */
function cellsOf({ trouble, wire, visible, pan, zoom, heap }) {
  if (!wire || visible === undefined) return [`— (${trouble ?? 'not measured'})`, '', '', '', '', '']
  const why = `— (${trouble ?? 'not measured'})`
  return [
    (wire.js / 1000).toFixed(1),
    (wire.all / 1000).toFixed(1),
    visible.toFixed(0),
    pan ? `${pan.median.toFixed(1)} · ${pan.p95.toFixed(1)}` : why,
    zoom ? `${zoom.median.toFixed(1)} · ${zoom.p95.toFixed(1)}` : why,
    heap === undefined ? '—' : (heap / 1e6).toFixed(1),
  ]
}
