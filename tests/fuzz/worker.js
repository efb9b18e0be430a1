// Reads bad files one after the other and says before each which it is: who watches can tell which one hangs.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { formatNamed } = await import('../../debate/formats/import.ts')
const { seedsOf } = await import('./seeds.ts')
const { tryInput } = await import('./try-input.ts')

const { name, first, last, shared } = workerData
const at = new Int32Array(shared)
const format = formatNamed(name)
const seeds = seedsOf(name)
if (!format) throw new Error(`no format: ${name}`)
for (let seed = first; seed < last; seed++) {
  Atomics.store(at, 0, seed)
  const found = await tryInput(format, seeds, seed, seed % 50 === 0)
  if (found !== undefined) parentPort?.postMessage({ seed, found })
}
Atomics.store(at, 0, last)
