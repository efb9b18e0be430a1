/** Whatever a stranger's file says, it becomes text: no element, no script, no link that runs, in any format. */

import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { importText, readableFormats } from '../debate/formats/import.ts'
import { fold, fromPlain, toPlain } from '../debate/formats/inline-text.ts'
import { linksIn } from '../debate/inline.ts'
import { formatMessage } from '../debate/message.ts'
import type { Debate, Statement } from '../debate/model.ts'
import { generateDebate } from './generate-debate.ts'
import { readBack } from './same-debate.ts'
import { findUnsound } from './sound-debate.ts'
import { payloads } from './xss-payloads.ts'

const writable = readableFormats.flatMap((format) => (format.write ? [[format.name, format] as const] : []))
const texts = payloads.map((payload, index) => `Says ${index}: ${payload}`)
const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).sort()

/** A debate in which a statement says each of the payloads, and everything else has one as its name. */
function hostileDebate(): Debate {
  const debate = generateDebate({ statements: texts.length, sides: 2, themes: 3, seed: 4, cross: 0 })
  const named = <Part extends { name: string }>(part: Part, index: number): Part => ({
    ...part,
    name: texts[index] ?? '',
  })
  return {
    ...debate,
    ...{ title: texts[7] ?? '', question: texts[8] ?? '', summary: texts[9] ?? '' },
    sides: debate.sides.map((side, index) => ({ ...named(side, index), position: texts[index + 20] ?? '' })),
    themes: debate.themes.map(named),
    statements: debate.statements.map((one, index): Statement => ({ ...one, text: fromPlain(texts[index] ?? '') })),
  }
}

async function readAndWrite(text: string, from: string): Promise<Debate> {
  const { imported, messages } = await importText({ path: 'hostile', text }, { today: '2026-11-25', from })
  if (!imported) throw new Error(messages.map(formatMessage).join('\n'))
  expect(findUnsound(imported.debate)).toEqual([])
  const { debate, messages: found } = readBack(imported.debate)
  expect(found.filter(({ severity }) => severity === 'error').map(formatMessage)).toEqual([])
  for (const one of debate.statements) {
    const links = [one.text, ...(one.detail?.split('\n\n') ?? [])].flatMap(linksIn)
    expect(links.filter((url) => !/^(?:https?:\/\/|mailto:)/i.test(url))).toEqual([])
  }
  for (const { URL: url = 'https://' } of debate.sources) expect(url).toMatch(/^https?:\/\//i)
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeBefore)
  return debate
}

describe('a debate of payloads', { timeout: 60_000 }, () => {
  it.each(writable)('says them to the letter after %s', async (_name, format) => {
    const hostile = hostileDebate()
    const debate = await readAndWrite(format.write?.(hostile, compareSides(hostile)).text ?? '', format.name)
    const said = debate.statements.map(({ text }) => toPlain(text)).sort()
    expect(said).toEqual(texts.map(fold).sort())
  })

  const rows = payloads.map((payload, index) => `r${index},"${payload.replaceAll('"', '""')}",${index}`)
  const items = payloads.map((payload, index) => `1.${index + 1}. Con: ${fold(payload)}`)
  it.each([
    ['kialo', ['Discussion Title: T', '', '1. Thesis', ...items]],
    ['csv', ['id,text,sources', ...rows]],
  ])('written into %s as it is, is text at most', async (name, lines) => {
    expect((await readAndWrite(lines.join('\n'), name)).statements.length).toBeGreaterThanOrEqual(payloads.length)
  })

  it('written into argdown as it is, is text at most', async () => {
    // One file each: Argdown's parser reads no further than to what it does not know, which is said.
    const files = payloads.map((payload) => `[A]: ${fold(payload)}\n`)
    const read = await Promise.all(files.map((text) => readAndWrite(text, 'argdown')))
    expect(read.filter(({ statements }) => statements.length > 0).length).toBeGreaterThan(30)
    for (const [index, text] of files.entries()) {
      const { messages } = await importText({ path: 'hostile', text }, { today: '2026-11-25', from: 'argdown' })
      const hasErrors = messages.some(({ severity }) => severity === 'error')
      expect(hasErrors || (read[index]?.statements.length ?? 0) > 0, text).toBe(true)
    }
  })
})
