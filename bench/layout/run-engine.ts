/**
 * One engine on one debate, in a process of its own so that it can be killed: prints its times and what its picture is
 * worth as JSON. `tsx run-engine.ts <engine> <debate>`
 */

import { engineNames, loadEngine, ourName } from './engines.ts'
import { judge } from './judge.ts'
import { timeLayout } from './ours.ts'
import type { Engine, Judgement, Picture, Task } from './picture.ts'
import { taskOf } from './task.ts'

/** What the process prints; times in ms. */
export interface Result extends Judgement {
  time: number
  /** Ours only: without the comparison. */
  layout?: number
}

/** Runs go on until they have taken so long together; at most so many. */
const patience = 4000
const most = 25

const [name = '', debate = ''] = process.argv.slice(2)
if (engineNames.includes(name)) console.log(JSON.stringify(await measure(name, debate)))

async function measure(engineName: string, debateName: string): Promise<Result> {
  const engine = await loadEngine(engineName)
  const task = taskOf(debateName)
  const { times, picture } = await repeat(engine, task)
  const layouts = engineName === ourName ? times.map(() => timeLayout(task)) : []
  const judgements = [judge(picture)]
  for (const seed of seedsFor(debateName).slice(1)) {
    judgements.push(judge(await pictureOf(engine, taskOf(debateName, seed))))
  }
  return { time: median(times), ...(layouts.length > 0 && { layout: median(layouts) }), ...meanOf(judgements) }
}

/** Chance decides much of what a small picture looks like: up to 500 statements, five are judged. */
function seedsFor(debateName: string): number[] {
  return Number(debateName) <= 500 ? [1, 2, 3, 4, 5] : [1]
}

async function pictureOf(engine: Engine, task: Task): Promise<Picture> {
  const answer = await engine.layOut(task)
  return typeof answer === 'function' ? answer() : answer
}

function meanOf(judgements: Judgement[]): Judgement {
  const mean = (key: keyof Judgement) => judgements.reduce((sum, one) => sum + one[key], 0) / judgements.length
  return { crossings: mean('crossings'), overlaps: mean('overlaps'), through: mean('through'), aspect: mean('aspect') }
}

/** Where there is time for several runs, the first one warms up and is left out. */
async function repeat(engine: Engine, task: Task): Promise<{ times: number[]; picture: Picture }> {
  const times: number[] = []
  let picture: Picture = { boxes: [], lines: [] }
  for (let spent = 0; times.length < most && spent < patience; spent += times.at(-1) ?? 0) {
    const start = performance.now()
    const answer = await engine.layOut(task)
    times.push(performance.now() - start)
    if (times.length === 1) picture = typeof answer === 'function' ? answer() : answer
  }
  return { times: times.length > 2 ? times.slice(1) : times.slice(0, 1), picture }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
