/**
 * `npm run fuzz [-- --times 100000] [format…]`: bad files of each format, each read within 2 s and 512 MB.
 * Prints what went wrong by seed, so that `--from SEED --times 1` reads that one again.
 */

import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { readableFormats } from '../../debate/formats/import.ts'

const secondsAtMost = 2
const megabytes = 512

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '100000' }, from: { type: 'string', default: '0' } },
  allowPositionals: true,
})
const names = positionals.length > 0 ? positionals : readableFormats.map(({ name }) => name)
let isWrong = false
for (const name of names) {
  const first = Number(values.from)
  isWrong = (await fuzz(name, first, first + Number(values.times))) || isWrong
}
process.exitCode = isWrong ? 1 : 0

async function fuzz(name: string, first: number, last: number): Promise<boolean> {
  const start = performance.now()
  const found: string[] = []
  let slowest = 0
  // A file that hangs or takes too much memory costs its thread; the next thread goes on behind it.
  for (let next = first; next < last; ) {
    const run = await runThread(name, next, last)
    found.push(...run.found)
    slowest = Math.max(slowest, run.slowest)
    next = run.ended
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const rss = (process.memoryUsage().rss / 1e6).toFixed(0)
  console.log(
    `${name}: ${last - first} bad files in ${seconds} s, the slowest ${slowest.toFixed(1)} s, ${rss} MB at the end, ${found.length} wrong`,
  )
  for (const line of found.slice(0, 20)) console.log(`  ${line}`)
  return found.length > 0
}

function runThread(
  name: string,
  first: number,
  last: number,
): Promise<{ ended: number; found: string[]; slowest: number }> {
  const shared = new SharedArrayBuffer(4)
  const at = new Int32Array(shared, 0, 1)
  at[0] = first
  const found: string[] = []
  let known = first
  let since = performance.now()
  let slowest = 0
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { name, first, last, shared },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve) => {
    const end = (ended: number) => {
      clearInterval(timer)
      void worker.terminate().then(() => resolve({ ended, found, slowest }))
    }
    const timer = setInterval(() => {
      const now = at[0] ?? last
      const passed = (performance.now() - since) / 1000
      // Starting a thread takes a second of its own.
      if (now !== first) slowest = Math.max(slowest, now === known ? passed : 0)
      if (now !== known) [known, since] = [now, performance.now()]
      else if (passed > secondsAtMost + (now === first ? 5 : 0)) {
        found.push(`${now}: more than ${secondsAtMost} s`)
        end(now + 1)
      }
    }, 50)
    worker.on('message', ({ seed, found: what }) => found.push(`${seed}: ${what}`))
    worker.on('error', (error) => {
      found.push(`${at[0]}: ${error.message}`)
      end((at[0] ?? last) + 1)
    })
    worker.on('exit', () => end(at[0] ?? last))
  })
}
