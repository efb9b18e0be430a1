/**
 * What reading other formats costs: the largest real Kialo debate against a plain parse of its lines, and each format at
 * ten times the size. Ratios of medians, taken by turns in one process, so that a busy machine slows both alike.
 *
 * `npm run bench:formats`; `SIZE=1000` for other sizes than 300 and 3,000 statements.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { compareSides } from '../debate/compare.ts'
import type { Format } from '../debate/formats/format.ts'
import { importText, readableFormats } from '../debate/formats/import.ts'
import { parseItems } from '../debate/formats/kialo/items.ts'
import { richDebate } from '../tests/rich-debate.ts'

const folder = fileURLToPath(new URL('../../shared/cases/kialo/', import.meta.url))
const small = Number(process.env.SIZE ?? 300)
const options = { today: '2026-11-25', mostBytes: 1e9 }

type Work = () => unknown

/** Median seconds of each, run by turns for some seconds after one run to warm up. */
async function timeByTurns(works: Work[], seconds: number): Promise<number[]> {
  const times: number[][] = works.map(() => [])
  for (const work of works) await work()
  const start = performance.now()
  while (performance.now() - start < seconds * 1000 || (times[0]?.length ?? 0) < 3) {
    for (const [index, work] of works.entries()) {
      const before = performance.now()
      await work()
      times[index]?.push((performance.now() - before) / 1000)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0)
}

const milliseconds = (seconds = 0) => `${(seconds * 1000).toFixed(1)} ms`

async function compareWithPlainParse(): Promise<void> {
  if (!existsSync(folder)) return console.log('Kialo: ../shared/cases is not there.')
  const names = ['old-format/', 'new-format/'].flatMap((inner) =>
    readdirSync(folder + inner).map((name) => inner + name),
  )
  const texts = names.filter((name) => name.endsWith('.txt')).map((name) => readFileSync(folder + name, 'utf8'))
  const sized = texts.map((text) => ({ text, items: parseItems(text).items.length }))
  const { text = '', items = 0 } = sized.sort((a, b) => b.items - a.items)[0] ?? {}
  const works = [
    () => parseItems(text),
    // A claim is Markdown: to know where its links lead, somebody has to parse it.
    () => parseItems(text).items.map(({ text: claim }) => fromMarkdown(claim)),
    () => importText({ path: 'kialo', text }, { ...options, from: 'kialo' }),
  ]
  const [lines = 1, plain = 1, whole = 1] = await timeByTurns(works, 5)
  console.log(`Kialo, ${items} items: lines ${milliseconds(lines)}, lines and Markdown ${milliseconds(plain)}`)
  console.log(
    `import ${milliseconds(whole)}: ${(whole / plain).toFixed(2)} × both, ${(whole / lines).toFixed(0)} × the lines`,
  )
}

async function compareSizes(format: Format): Promise<void> {
  const texts = [small, small * 10].map((size) => {
    const debate = richDebate(1, size)
    return format.write?.(debate, compareSides(debate)).text ?? ''
  })
  const works = texts.map((text) => () => importText({ path: format.name, text }, { ...options, from: format.name }))
  const [one = 1, ten = 1] = await timeByTurns(works, 4)
  const bytes = (texts[1]?.length ?? 0) / (texts[0]?.length || 1)
  console.log(
    `| ${format.name} | ${milliseconds(one)} | ${milliseconds(ten)} | ${(ten / one).toFixed(1)} × | ${bytes.toFixed(1)} × |`,
  )
}

await compareWithPlainParse()
console.log(`\n| format | ${small} statements | ${small * 10} | time | letters |\n|---|---|---|---|---|`)
for (const format of readableFormats) if (format.write) await compareSizes(format)
