/**
 * Examples of every format, written here: `tests/formats/<format>/<name>.<ending>` is read and must give what stands in
 * `<name>.expected.json`, messages included; and it must be recognised without being named. `vitest -u` writes anew.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importText, readableFormats } from '../debate/formats/import.ts'
import { formatMessage } from '../debate/message.ts'

const folder = 'tests/formats'
const examples = readableFormats.flatMap(({ name }) =>
  (existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [])
    .filter((file) => !file.endsWith('.expected.json'))
    .map((file) => ({ format: name, file: `${folder}/${name}/${file}` })),
)

describe('examples', () => {
  it('are there for every format that is read', () => {
    const shown = new Set(examples.map(({ format }) => format))
    expect(readableFormats.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })

  it.each(examples)('$file', async ({ format, file }) => {
    const text = readFileSync(file, 'utf8')
    const named = await importText({ path: file, text }, { today: '2026-11-25', from: format })
    const found = await importText({ path: file, text }, { today: '2026-11-25' })
    expect(found.format).toBe(format)
    expect(found).toEqual(named)
    const shown = { debate: named.imported?.debate, messages: named.messages.map(formatMessage) }
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      path.resolve(`${file.replace(/\.[^.]*$/, '')}.expected.json`),
    )
  })
})
