/**
 * The lines of a Kialo text export → its numbered items and its footnotes. Two formats are about: the old one has an item a
 * line (`1.2. Con: text`), the new one a label a line, and the text below it.
 */

/** An item of the outline, a claim or a reference to one. */
export interface Item {
  /** The path that leads to it, as written: `1.2.3.`. */
  number: string
  /** `Pro`, `Con`, `Thesis`, `Question`, or what stands in its place; the old format has none at the thesis. */
  label?: string
  /** As written, without indent: several lines where it has several. */
  text: string
  /** The number of the item that it stands for. */
  see?: string
  /** The other discussion that it stands for. */
  discussion?: { number: string; title: string }
  /** One-based, of its number. */
  line: number
  column: number
}

/** One of the sources at the end of the file. */
export interface Footnote {
  number: number
  /** An address or a title, as written. */
  text: string
  /** What is quoted from it, as written: lines below it. */
  note: string
  line: number
}

export interface KialoText {
  title: string
  items: Item[]
  footnotes: Footnote[]
  /** Lines before the first item that belong to nothing, and the line where they begin. */
  preface: string
  prefaceLine: number
  /** How its lines end. */
  lineEnds: 'LF' | 'CRLF'
}

/** The first line of either format. */
export const titleLine = /^\s{0,100}Discussion (Title|Name):/

const labels = new Set(['Pro', 'Con', 'Thesis', 'Question'])
const labelled = /^(\d+(?:\.\d+)*\.) ([A-Za-z]+):(?: ([\s\S]*))?$/
const numbered = /^(\d+(?:\.\d+)*\.) ([\s\S]*)$/
const footnote = /^\[(\d{1,6})\] ?([\s\S]*)$/

/** The title, items and footnotes of a text; nothing is looked up, resolved or said. */
export function parseItems(text: string): KialoText {
  const lines = text.split('\n')
  const isOld = titleLine.exec(text)?.[1] === 'Title'
  const end = isOld ? lines.length : startOfFootnotes(lines)
  const { title, next } = readTitle(lines, isOld)
  const items: Item[] = []
  const preface: string[] = []
  let prefaceLine = 0
  let below: string[] = preface
  const close = () => finish(items.at(-1), below)
  for (let index = next; index < end; index++) {
    const line = lines[index]?.trim() ?? ''
    const item = headOf(line, isOld)
    if (item) {
      close()
      const indent = lines[index]?.search(/\S/) ?? 0
      items.push({ number: item.number, label: item.label, text: '', line: index + 1, column: indent + 1 })
      below = item.text === '' ? [] : [item.text]
    } else {
      if (below === preface && line !== '' && prefaceLine === 0) prefaceLine = index + 1
      below.push(line)
    }
  }
  close()
  const lineEnds = /\r?\n/.exec(text)?.[0] === '\n' ? 'LF' : 'CRLF'
  const footnotes = readFootnotes(lines, end)
  return { title, items, footnotes, preface: preface.join('\n').trim(), prefaceLine, lineEnds }
}

/** The text after the title's label, or the first line below it that says something and is no item. */
function readTitle(lines: readonly string[], isOld: boolean): { title: string; next: number } {
  const first = lines.findIndex((line) => line.trim() !== '')
  const start = lines[first]?.trim() ?? ''
  if (!titleLine.test(start)) return { title: '', next: 0 }
  const title = start.slice(start.indexOf(':') + 1).trim()
  if (title !== '' || isOld) return { title, next: first + 1 }
  const below = lines.findIndex((line, index) => index > first && line.trim() !== '')
  if (below < 0 || headOf(lines[below]?.trim() ?? '', isOld)) return { title, next: first + 1 }
  return { title: lines[below]?.trim() ?? '', next: below + 1 }
}

function headOf(line: string, isOld: boolean): Pick<Item, 'number' | 'label' | 'text'> | undefined {
  // Most lines are text, and say so by their first character.
  if (!(line >= '0' && line < ':')) return undefined
  const [, number, label = '', text = ''] = labelled.exec(line) ?? []
  // A label that nobody knows is a slip, where the line holds nothing else; else it is a sentence with a colon.
  if (number && (labels.has(label) || (!isOld && text === ''))) return { number, label, text: text.trim() }
  const [, path, rest = ''] = (isOld && numbered.exec(line)) || []
  return path ? { number: path, text: rest.trim() } : undefined
}

function finish(item: Item | undefined, below: readonly string[]): void {
  if (!item) return
  item.text = below.length === 1 ? (below[0] ?? '') : below.join('\n').trim()
  if (!item.text.startsWith('-> See ')) return
  item.see = /^-> See (\d+(?:\.\d+)*)\.?$/.exec(item.text)?.[1]
  if (item.see !== undefined) item.see += '.'
  const [, number, title = ''] = /^-> See discussion #(\d+)(?:: ?([\s\S]*))?$/.exec(item.text) ?? []
  if (number) item.discussion = { number, title }
}

/** The line at which the sources begin: after the last item, as a claim may end with a line of the same words. */
function startOfFootnotes(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => labels.has(labelled.exec(line.trim())?.[2] ?? ''))
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index]?.trimEnd()
    if (line === 'Sources:') return index
    if (line?.startsWith('[1] http') && lines[index - 1]?.trim() === '') return index
  }
  return lines.length
}

/** A line begins a footnote where its number goes on, as quotations have numbers in brackets too. */
function readFootnotes(lines: readonly string[], start: number): Footnote[] {
  const found: { head: Omit<Footnote, 'note'>; below: string[] }[] = []
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]?.trimEnd() ?? ''
    const [, number = '', text = ''] = footnote.exec(line) ?? []
    const before = found.at(-1)
    const last = before?.head.number ?? 0
    if (Number(number) === last + 1 || (Number(number) > last && text.startsWith('http'))) {
      found.push({ head: { number: Number(number), text, line: index + 1 }, below: [] })
    } else before?.below.push(line.startsWith('\\') && beginsAnew(line) ? line.slice(1) : line)
  }
  return found.map(({ head, below }) => ({ ...head, note: below.join('\n').trim() }))
}

/** Whether a line of a quotation would begin a footnote or an item, but for backslashes before it: then it is written with one more. */
export function beginsAnew(line: string): boolean {
  const bare = line.replace(/^\\+/, '')
  return /^\[\d/.test(bare) || labels.has(labelled.exec(bare.trim())?.[2] ?? '')
}
