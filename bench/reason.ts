/**
 * What weighing costs, in process: the largest instances of ../shared/cases/iccma as debates of attacks alone, enumeration of the
 * small ones, and the debates of content/. Medians of wall time and of the processor's, which a busy machine distorts less.
 *
 * `npm run bench:reason`; `ROUNDS=50` for more than 25.
 */

import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { listDebates, loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { grounded } from '../debate/reason/dung.ts'
import { completeLabellings, preferred, stable } from '../debate/reason/extensions.ts'
import { holdTogether } from '../debate/reason/hold-together.ts'
import { presetOf } from '../debate/reason/preset.ts'
import type { Choices } from '../debate/reason/types.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { asDebate, readFramework } from '../tests/framework-files.ts'

const folder = fileURLToPath(new URL('../../shared/cases/iccma/', import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 25)
const large = ['iccma-af/admbuster_1000.af', 'iccma-af/admbuster_10000.af', 'aspartix/huston_merge_2015-12.gml.80.apx']
const nothing: Choices = new Map()

/** The first run, and the medians of those after it: wall and processor, in milliseconds. */
function time(work: () => unknown): string {
  const runs = Array.from({ length: rounds + 1 }, () => {
    const [wall, processor] = [performance.now(), process.cpuUsage()]
    work()
    return { wall: performance.now() - wall, processor: process.cpuUsage(processor).user / 1000 }
  })
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0
  const later = runs.slice(1)
  const figures = [runs[0]?.wall ?? 0, median(later.map(({ wall }) => wall)), median(later.map((run) => run.processor))]
  return figures.map((figure) => `${figure.toFixed(1)} ms`).join(' | ')
}

function tellLarge(): void {
  for (const name of large) {
    const read = readFramework(folder + name)
    const argued = asDebate(read)
    const size = `${read.framework.size} / ${read.framework.attacks.length}`
    console.log(`| ${name}: grounded | ${size} | ${time(() => grounded(read.framework))} |`)
    console.log(`| ${name}: weighed, with reasons | ${size} | ${time(() => weigh(argued, nothing))} |`)
  }
}

/** The longest that any small instance takes, the first time. */
function tellSmall(): void {
  const known = JSON.parse(readFileSync(`${folder}expected/SUMMARY.json`, 'utf8')) as Record<
    string,
    { arguments: number }
  >
  const names = Object.keys(known).filter((name) => (known[name]?.arguments ?? 0) <= 100 && existsSync(folder + name))
  for (const [kind, enumerate] of Object.entries({ complete: completeLabellings, preferred, stable })) {
    const times = names.map((name) => {
      const { framework } = readFramework(folder + name)
      const start = performance.now()
      const { labellings } = enumerate(framework)
      return { name, count: labellings.length, took: performance.now() - start }
    })
    const { name, count, took } = times.sort((a, b) => b.took - a.took)[0] ?? { name: '', count: 0, took: 0 }
    console.log(`${kind}, ${names.length} of up to 100 arguments: longest ${took.toFixed(1)} ms (${name}, ${count})`)
  }
}

async function tellDebates(): Promise<void> {
  for (const address of await listDebates()) {
    const { debate } = readDebate(await loadDebate(address))
    const size = `${debate.statements.length} / ${debate.relations.length}`
    const choices = presetOf(debate, debate.sides[0]?.id ?? '')
    console.log(`| ${address.slug} (${address.lang}): weighed | ${size} | ${time(() => weigh(debate, choices))} |`)
    console.log(
      `| ${address.slug} (${address.lang}): held together | ${size} | ${time(() => holdTogether(debate, choices))} |`,
    )
  }
}

console.log(`load ${os.loadavg()[0]?.toFixed(1)}\n`)
console.log('| what | statements / links | first | median | processor |\n|---|---|---|---|---|')
if (existsSync(folder)) tellLarge()
await tellDebates()
if (existsSync(folder)) tellSmall()
else console.log('ICCMA: ../shared/cases is not there.')
