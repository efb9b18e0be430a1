// Where a stranger's file is read: a thread of its own, which can be ended when it takes too long or too much memory.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { importText } = await import('../debate/formats/import.ts')
parentPort?.postMessage(await importText(workerData.file, workerData.options))
