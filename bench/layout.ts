/**
 * Layout engines on the same debates: time, crossings, overlaps, links through boxes and shape, in one table.
 *
 * `SIZES=20,100 npm run bench` leaves out what is larger, `REAL=no` the real debates; `LIMIT=60` stops an engine after
 * 60 s instead of 120. One process at a time, each killed at its limit; an engine that was killed is not asked again
 * for more. Time runs from the debate's boxes and edges (ours: from the debate) to coordinates; loading code and
 * starting WebAssembly are left out, and so is drawing. Up to 500 statements, what pictures are worth is the mean of
 * five seeds; time is always that of the first, the median of up to 24 runs within 4 s, after one to warm up.
 */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensurePeers } from './browser/install.js'
import { engineNames, ourName } from './layout/engines.ts'
import { realNames } from './layout/real.ts'
import type { Result } from './layout/run-engine.ts'
import { taskOf } from './layout/task.ts'

ensurePeers()
const limit = Number(process.env.LIMIT ?? 120)
const sizes = (process.env.SIZES ?? '20,100,500,2000,10000').split(',').filter(Boolean)
const engines = process.env.ENGINES?.split(';') ?? engineNames
const program = fileURLToPath(new URL('layout/run-engine.ts', import.meta.url))

/** An engine's result, or why there is none. */
function run(engine: string, name: string): Promise<Result | string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--max-old-space-size=4096', program, engine, name], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, problem] = ['', '']
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      problem += data
    })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, limit * 1000)
    child.on('close', () => {
      clearTimeout(timer)
      if (isLate) resolve(`> ${limit} s`)
      else resolve(out.startsWith('{') ? JSON.parse(out) : `failed: ${reason(problem)}`)
    })
  })
}

const reason = (problem: string) =>
  problem
    .split('\n')
    .find((line) => /error|range|memory/i.test(line))
    ?.slice(0, 60) ?? '?'

function row(engine: string, result: Result | string): string {
  const name = engine === ourName ? `**${engine}**` : engine
  if (typeof result === 'string') return `| ${name} | — ${result} | | | | |`
  const { time, layout, crossings, overlaps, through, aspect } = result
  const own = layout === undefined ? '' : ` (layout alone ${inWords(layout)})`
  const counts = [crossings, overlaps, through].map((count) => count.toLocaleString('en', { maximumFractionDigits: 1 }))
  return `| ${name} | ${inWords(time)}${own} | ${counts.join(' | ')} | ${aspect.toFixed(aspect < 10 ? 2 : 0)} |`
}

const inWords = (ms: number) =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`

/** Every engine on one debate; those in `given` have given up on a smaller one. */
async function measure(name: string, given: Set<string>): Promise<void> {
  const { boxes, edges } = taskOf(name).graph
  const isGenerated = sizes.includes(name)
  console.log(`| **${isGenerated ? '' : `${name}: `}${boxes.length} statements, ${edges.length} lines** | | | | | |`)
  for (const engine of engines) {
    const result = isGenerated && given.has(engine) ? 'gave up on fewer' : await run(engine, name)
    if (isGenerated && typeof result === 'string') given.add(engine)
    console.log(row(engine, result))
  }
}

if (realNames.length === 0) console.log('Real debates are left out: ../shared/cases is not there.\n')
console.log('| engine | time | crossings | overlaps | through boxes | width / height |\n|---|---|---|---|---|---|')
const given = new Set<string>()
for (const name of [...sizes, ...(process.env.REAL === 'no' ? [] : realNames)]) await measure(name, given)
