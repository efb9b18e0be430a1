/** The author's tools as they are used: real processes, real files. What they print is worked out and tested elsewhere. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { standardDebate } from './standard-debate.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'visavis-tools-'))
const { debate, sources } = standardDebate('Opening prose.')
let started: ChildProcess | undefined
afterEach(() => started?.kill('SIGKILL'))
afterAll(() => rmSync(folder, { recursive: true }))

const launcher = path.resolve('cli/visavis.js')
const env = { ...process.env, GITHUB_ACTIONS: '' }

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

/** A running command, and a way to wait until it has said something new. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: folder, env, stdio: 'pipe' })
  started = child
  let said = ''
  let seen = 0
  let heard = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      heard()
    })
  }
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no ${pattern} in ${said.slice(seen)}`)), 15_000)
      heard = () => {
        const found = pattern.exec(said.slice(seen))
        if (!found) return
        clearTimeout(late)
        seen += found.index + found[0].length
        resolve(found[0])
      }
      heard()
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, says, ended }
}

describe('visavis check --watch', { timeout: 60_000 }, () => {
  it('checks again after every change, and ends with Ctrl+C', async () => {
    write('content/us-forces/en.mdx', debate.text)
    write('content/us-forces/sources.yaml', sources?.text ?? '')
    const { child, says, ended } = start('check', '--watch')
    await says(/\d\d:\d\d:\d\d\n1 debate, no problems\n/)

    write('content/us-forces/sources.yaml', '- { id: p01, type: report }\n')
    await says(
      /\d\d:\d\d:\d\d\ncontent\/us-forces\/sources\.yaml:1:3: Unexpected source without `title`.*\n1 error in 1 file\n/,
    )

    // The way many editors save: a file of another name takes the place of the old one.
    write('content/us-forces/.sources.yaml.new', sources?.text ?? '')
    renameSync(
      path.join(folder, 'content/us-forces/.sources.yaml.new'),
      path.join(folder, 'content/us-forces/sources.yaml'),
    )
    await says(/\n1 debate, no problems\n/)

    write('content/other-forces/en.mdx', debate.text)
    await says(/\n2 debates, no problems\n/)
    write('content/other-forces/en.mdx', 'No front matter.')
    await says(/content\/other-forces\/en\.mdx:1:1: Unexpected file without front matter.*\n(?:.*\n)*\d+ errors? /)

    rmSync(path.join(folder, 'content'), { recursive: true })
    await says(/no such file or folder: content\n/)
    write('content/us-forces/en.mdx', debate.text)
    await says(/\n1 debate, no problems\n/)

    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
