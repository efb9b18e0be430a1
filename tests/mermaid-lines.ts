/**
 * Mermaid flowcharts as our own writer may write them, and nothing else: every line is one of a few forms. No library of
 * Mermaid's is here; what its lexer and its preparation of a text look for, wherever it stands, is refused by name.
 */

export interface Flowchart {
  title: string
  description: string
  /** Texts of boxes and joints by name, and how each looks. */
  boxes: Map<string, { text: string; look: string; group: string }>
  groups: string[]
  links: { from: string; line: string; to: string }[]
  /** Lines that say how boxes and links look, without their numbers. */
  styles: string[]
}

/** Between quotation marks: no mark, no sign that begins anything, and codes. */
const text = /^(?:[\p{L}\p{M}\p{N} ,.'’‘“”()?!/–—…-]|#(?:\d+|quot|lt|gt|amp);)*$/u
const name = '(?:s_[A-Za-z0-9_]+|n_\\d+|link_\\d+)'
const box = new RegExp(
  `^\\s+(${name})(\\[\\[|\\(\\[|\\(\\(|\\{\\{|\\[|\\()"([^"]+)"([\\])}]{1,2}):::([a-z]+(?:_\\d+)?)$`,
)
const link = new RegExp(
  `^ {2}(${name}) (-->|---|-\\.-|-\\.->\\|attacks\\||-\\.->\\|attacks the link\\||-\\.-\\|says the same as\\|) (${name})$`,
)
const group = /^ {2}subgraph (theme_\d+)\["([^"]+)"\]$/
const told = /^ {2}(accTitle|accDescr): (.+)$/
const style = /^ {2}(?:classDef [a-z]+(?:_\d+)?|linkStyle \d+(?:,\d+)*) ((?:[a-z-]+:[#a-z0-9 ]+,?)+)$/
const closing: Record<string, string> = { '[[': ']]', '([': '])', '((': '))', '{{': '}}', '[': ']', '(': ')' }

/** What some step of Mermaid acts on wherever in a line it finds it. Source: `preprocess.ts`, `utils.ts`, `flow.jison`. */
const anywhere = [
  /%%/,
  /<\w/,
  /^---/,
  /direction\s+(?:TB|TD|BT|LR|RL)/,
  /style.*:\S*#.*;/,
  /"`/,
  /\$\$/,
  /@\{/,
  /\\n/,
  /ﬂ°/,
]

/** @throws for any other line. */
export function readFlowchart(written: string): Flowchart {
  const lines = written.replace(/\n$/, '').split('\n')
  const chart: Flowchart = { title: '', description: '', boxes: new Map(), groups: [], links: [], styles: [] }
  if (lines.shift() !== 'flowchart RL') throw new Error('does not begin with `flowchart RL`')
  let within = ''
  for (const line of lines) {
    const found = anywhere.find((pattern) => pattern.test(line))
    if (found) throw new Error(`${found} in ${line}`)
    const opened = group.exec(line)
    if (opened) {
      within = opened[1] ?? ''
      chart.groups.push(decode(opened[2]))
    } else if (line === '  end' && within !== '') within = ''
    else if (!readTold(line, chart)) readLine(line, within, chart)
  }
  return chart
}

function readTold(line: string, chart: Flowchart): boolean {
  const [, keyword, said] = told.exec(line) ?? []
  if (keyword) chart[keyword === 'accTitle' ? 'title' : 'description'] = decode(said)
  return keyword !== undefined
}

function readLine(line: string, within: string, { boxes, links, styles }: Flowchart): void {
  const [, id = '', open = '', label, close, look = ''] = box.exec(line) ?? []
  const [, from, kind = '', to] = link.exec(line) ?? []
  const [, said] = style.exec(line) ?? []
  if (id) {
    if (closing[open] !== close || boxes.has(id)) throw new Error(`box: ${line}`)
    boxes.set(id, { text: decode(label), look, group: within })
  } else if (from && to) links.push({ from, line: kind, to })
  else if (said) styles.push(said)
  else throw new Error(`line: ${line}`)
}

/** Codes as Mermaid shows them. */
function decode(label = ''): string {
  if (!text.test(label)) throw new Error(`text: ${label}`)
  const signs: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' }
  return label.replace(/#(\w+);/g, (_, code: string) => signs[code] ?? String.fromCodePoint(Number(code)))
}
