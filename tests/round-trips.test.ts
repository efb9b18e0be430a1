/** What a format that is written and read brings back of a debate: all but what it says it loses, and that it really loses. */

import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import type { Format } from '../debate/formats/format.ts'
import { importText, readableFormats } from '../debate/formats/import.ts'
import { loadDebate } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'
import { leftOf } from './losses.ts'
import { richDebate } from './rich-debate.ts'

const both = readableFormats.filter(({ write }) => write !== undefined).map((format) => [format.name, format] as const)
const debates = Array.from({ length: 8 }, (_, seed) => richDebate(seed, 3 + seed * 3))

/** What each debate came back as: every loss is looked for in the same files. */
const cameBack = new Map<string, Promise<Debate>>()

function throughFile(format: Format, debate: Debate): Promise<Debate> {
  const key = `${format.name} ${JSON.stringify(debate)}`
  const known = cameBack.get(key) ?? writeAndRead(format, debate)
  cameBack.set(key, known)
  return known
}

async function writeAndRead(format: Format, debate: Debate): Promise<Debate> {
  const text = format.write?.(debate, compareSides(debate)).text ?? ''
  const { imported, messages } = await importText({ path: 'again', text }, { today: '2026-02-03', from: format.name })
  if (!imported) throw new Error(messages[0]?.reason)
  return imported.debate
}

describe.each(both)('%s, written and read', { timeout: 60_000 }, (_name, format) => {
  const losses = format.losses ?? []

  it(`gives the same debate${losses.length > 0 ? `, without ${losses.join(', ')}` : ''}`, async () => {
    for (const debate of debates) {
      expect(leftOf(await throughFile(format, debate), losses)).toEqual(leftOf(debate, losses))
    }
  })

  it('gives the debate of Peru', async () => {
    const { debate } = readDebate(await loadDebate({ slug: 'us-military-peru', lang: 'en' }))
    expect(leftOf(await throughFile(format, debate), losses)).toEqual(leftOf(debate, losses))
  })

  it.each(losses)('loses: %s', async (loss) => {
    const others = losses.filter((other) => other !== loss)
    const same: boolean[] = []
    for (const debate of debates) {
      same.push(
        JSON.stringify(leftOf(await throughFile(format, debate), others)) === JSON.stringify(leftOf(debate, others)),
      )
    }
    expect(same).toContain(false)
  })

  it('gives the same again, and the same file, from what it has given', async () => {
    for (const debate of debates.slice(0, 6)) {
      const once = await throughFile(format, debate)
      const twice = await throughFile(format, once)
      expect(leftOf(twice, [])).toEqual(leftOf(once, []))
      expect(format.write?.(twice, compareSides(twice)).text).toBe(format.write?.(once, compareSides(once)).text)
    }
  })
})
