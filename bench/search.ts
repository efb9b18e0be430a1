/**
 * Searching 1,000 debates in a browser: what a first result loads, how long an answer takes, what is found when words are
 * misspelt or in another form. Ours beside the engines as they come.
 *
 *     npx tsx bench/search.ts                    all of it: some minutes
 *     DEBATES=100 QUESTIONS=50 npx tsx bench/search.ts
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { launch } from './browser/chromium.js'
import { serveAndCount } from './browser/server.js'
import { makeLibrary, readLanguage } from './search/library.ts'
import { askAbout, type Question } from './search/questions.ts'
import { writeEngines } from './search/write-engines.ts'

const debates = Number(process.env.DEBATES ?? 1000)
const count = Number(process.env.QUESTIONS ?? 200)

interface Engine {
  name: string
  script: string
  folder: string
  /** Loads from an empty cache. */
  cold: number
}

const engines: Engine[] = [
  { name: '**Vis-à-vis** (MiniSearch, index in small files)', script: 'split', folder: 'split', cold: 30 },
  { name: 'MiniSearch, one index, without texts', script: 'whole', folder: 'whole', cold: 4 },
  { name: 'Pagefind, a record a statement', script: 'pagefind', folder: 'records', cold: 12 },
  { name: 'Pagefind, a page a debate', script: 'pagefind', folder: 'pages', cold: 30 },
]

type Asked = { found: string[]; ms: number }

/** Asks in the page; the first time that loads the engine too. Written as text, which nothing rewrites on its way there. */
function askIn(page: Page, script: string, question: string): Promise<Asked> {
  return page.evaluate(`(async () => {
    const start = performance.now()
    const { ask } = await import('/${script}.js')
    const found = await ask(${JSON.stringify(question)})
    return { found, ms: performance.now() - start }
  })()`)
}

const sorted = (values: number[]) => [...values].sort((a, b) => a - b)
const at = (values: number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const spread = (values: number[]) => [0.5, 0.95, 1].map((share) => at(values, share).toFixed(0)).join(' · ')

async function measure(browser: Browser, engine: Engine, questions: Question[], server: Server): Promise<string[]> {
  const address = `${server.address}#/${engine.folder}`
  const [bytes, firsts]: [number[], number[]] = [[], []]
  // From the three kinds of question alike.
  for (const { text } of questions.slice(0, engine.cold)) {
    const page = await browser.newPage()
    await page.goto(address)
    server.taken()
    firsts.push((await askIn(page, engine.script, text)).ms)
    bytes.push(server.taken().all / 1000)
    await page.close()
  }
  const page = await browser.newPage()
  await page.goto(address)
  const times: number[] = []
  const found = new Map<string, number>()
  for (const { kind, text, address: wanted } of questions) {
    const asked = await askIn(page, engine.script, text)
    times.push(asked.ms)
    found.set(kind, (found.get(kind) ?? 0) + Number(asked.found.includes(wanted)))
  }
  await page.close()
  const shares = ['as written', 'misspelt', 'inflected'].map(
    (kind) => `${(((found.get(kind) ?? 0) / count) * 100).toFixed(0)} %`,
  )
  return [engine.name, spread(bytes), spread(firsts), spread(times.slice(1)), ...shares]
}

type Server = Awaited<ReturnType<typeof serveAndCount>>

const folder = mkdtempSync(path.join(tmpdir(), 'visavis-search-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

async function run(): Promise<void> {
  const library = makeLibrary(readLanguage('en'), debates)
  const questions = askAbout(library, count)
  const seconds = await writeEngines(folder, library)
  const [server, browser] = [await serveAndCount(folder), await launch()]
  const heads = [
    'engine',
    'first result, kB gz',
    'first result, ms',
    'next ones, ms',
    'as written',
    'misspelt',
    'inflected',
    'index, s',
  ]
  console.log(
    `${debates} debates, ${library.flatMap(({ statements }) => statements).length} statements, ${count} questions of each kind`,
  )
  console.log(`| ${heads.join(' | ')} |\n| ${heads.map(() => '---').join(' | ')} |`)
  for (const engine of engines) {
    const cells = await measure(browser, engine, questions, server)
    console.log(`| ${[...cells, seconds.get(engine.folder)?.toFixed(1)].join(' | ')} |`)
  }
  await browser.close()
  server.close()
}

await run()
