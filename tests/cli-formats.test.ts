/** `visavis import` and `export`, run as they are on a command line. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exportCommand } from '../cli/export.ts'
import { importCommand } from '../cli/import.ts'
import { readForeign } from '../cli/read-foreign.ts'
import { formatMessage } from '../debate/message.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'visavis-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

function visavis(...args: string[]) {
  const launcher = path.resolve('cli/visavis.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function write(name: string, text: string | Uint8Array): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
  return name
}

const sheet = 'id,side,text,attacks\none,Ministry,The treaty holds.,\ntwo,Critics,The treaty is old.,one\n'
const today = { today: '2026-11-25' }
const reasons = (result: Awaited<ReturnType<typeof readForeign>>) => result.messages.map(formatMessage)

describe('visavis import', { timeout: 60_000 }, () => {
  it('writes a folder that passes check, and never over another', () => {
    write('treaty.csv', sheet)
    const done = visavis('import', 'treaty.csv', '--out', 'content/treaty')
    expect(done.status).toBe(0)
    expect(done.stderr).toContain('csv: 2 statements, 1 Ministry, 1 Critics, 1 relation, 0 sources')
    expect(readdirSync(path.join(folder, 'content/treaty')).sort()).toEqual(['en.mdx', 'sources.yaml'])
    const checked = visavis('check', 'content/treaty')
    expect(checked.status, checked.stdout).toBe(0)
    const again = visavis('import', 'treaty.csv', '--out', 'content/treaty')
    expect(again).toMatchObject({ status: 2, stdout: '' })
    expect(again.stderr).toContain('something is there already: content/treaty')
  })

  it('prints the model and the messages as JSON', () => {
    const { status, stdout, stderr } = visavis('import', write('sheet.csv', sheet), '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { debate, messages } = JSON.parse(stdout)
    expect(debate.statements.map(({ id }: { id: string }) => id)).toEqual(['one', 'two'])
    expect(debate.relations[0]).toMatchObject({ id: 'two->one', kind: 'attack', place: { file: 'sheet.csv', line: 3 } })
    expect(messages.map(({ rule }: { rule: string }) => rule)).toContain('required-field')
  })

  it('says what it cannot do', async () => {
    const refused = async (...args: string[]) => expect(importCommand.run(args)).rejects
    const sheetAt = path.join(folder, write('a.csv', sheet))
    await (await refused()).toThrow('import needs one file')
    await (await refused('nowhere.csv')).toThrow('no such file: nowhere.csv')
    await (await refused(sheetAt, '--from', 'dot')).toThrow('no format to import: dot')
    await (await refused(sheetAt, '--out', 'content/Not A Slug')).toThrow("no name for a debate's folder")
    await (await refused(sheetAt, '--max-bytes', 'many')).toThrow('no number above 0 for --max-bytes: many')
    const novel = await readForeign(path.join(folder, write('novel.txt', 'It was a dark night.\n')), today)
    expect(reasons(novel)[0]).toMatch(/novel.txt:1:1: Unexpected file of no known format/)
  })
})

describe('visavis export', { timeout: 60_000 }, () => {
  it('writes what import reads as the same debate', () => {
    write('a.csv', sheet)
    visavis('import', 'a.csv', '--out', 'content/a')
    expect(visavis('export', 'a', '--to', 'json', '--out', 'a.json')).toEqual({ status: 0, stdout: '', stderr: '' })
    visavis('import', 'a.json', '--out', 'again/a')
    for (const name of ['en.mdx', 'sources.yaml']) {
      const [first, second] = ['content', 'again'].map((where) =>
        readFileSync(path.join(folder, where, 'a', name), 'utf8'),
      )
      expect(second).toBe(first)
    }
  })

  it('says what it cannot do', async () => {
    await expect(exportCommand.run(['nobody', '--to', 'json'])).rejects.toThrow('missing debate: en/nobody')
    await expect(exportCommand.run(['nobody', '--to', 'pdf'])).rejects.toThrow('no format to export: pdf')
    await expect(exportCommand.run(['nobody'])).rejects.toThrow('export needs --to')
  })
})

describe('a stranger’s file', { timeout: 60_000 }, () => {
  const at = (name: string) => path.join(folder, name)

  it('is read as long as it is small, quick and modest', async () => {
    write('large.csv', sheet + 'x,Critics,More.,\n'.repeat(70_000))
    expect(reasons(await readForeign(at('large.csv'), today))[0]).toMatch(
      /Unexpected file of \d+ bytes, expected at most 1000000/,
    )
    write('braces.argdown', `[a]: text ${'{'.repeat(100)}${'{a: [b, '.repeat(9_000)}`)
    const slow = await readForeign(
      at('braces.argdown'),
      { ...today, from: 'argdown' },
      { seconds: 0.2, megabytes: 512 },
    )
    expect(slow.messages.map(({ rule }) => rule)).toEqual(['time-limit'])
    write('a.csv', sheet)
    const modest = await readForeign(at('a.csv'), today, { seconds: 20, megabytes: 8 })
    expect(modest.messages.map(({ rule }) => rule)).toEqual(['memory-limit'])
  })

  it('may be written in the encodings of spreadsheets', async () => {
    const text = sheet.replace('The treaty is old.', 'El tratado envejeció – “ya”.')
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    const big = Buffer.from(utf16).swap16()
    for (const [name, bytes] of [
      ['le.csv', utf16],
      ['be.csv', big],
      ['bom.csv', Buffer.from(`\ufeff${text}`)],
    ] as const) {
      write(name, bytes)
      const { imported, messages } = await readForeign(at(name), today)
      expect(imported?.debate.statements[1]?.text, name).toBe('El tratado envejeció – “ya”.')
      expect(messages.map(({ rule }) => rule)).not.toContain('encoding')
    }
    write('ansi.csv', Buffer.from(text.replaceAll(/[–“”]/g, "'"), 'latin1'))
    const { imported, messages } = await readForeign(at('ansi.csv'), today)
    expect(imported?.debate.statements[1]?.text).toBe("El tratado envejeció ' 'ya'.")
    expect(messages.map(({ rule }) => rule)).toContain('encoding')
  })
})
