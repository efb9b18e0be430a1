/** The author's tools as they are used: real processes, real files. What they print is worked out and tested elsewhere. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** The outcome of a command. */
function visavis(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
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

describe('visavis new', { timeout: 60_000 }, () => {
  it('starts a debate that check finds nothing wrong with, and writes over none', () => {
    rmSync(path.join(folder, 'content'), { recursive: true, force: true })
    const { status, stdout, stderr } = visavis(
      'new',
      'water-law',
      '--title',
      'The "water" law: who drinks?',
      '--lang',
      'es',
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('content/water-law/es.mdx: the debate')
    expect(stdout).toContain('http://localhost:3000/es/water-law/')
    expect(readdirSync(path.join(folder, 'content/water-law')).sort()).toEqual(['es.mdx', 'sources.yaml'])
    const written = readFileSync(path.join(folder, 'content/water-law/es.mdx'), 'utf8')
    expect(written).toContain('title: "The \\"water\\" law: who drinks?"\n')
    expect(written).toContain('$schema=../../docs/schemas/front-matter.schema.json\n')
    expect(visavis('check')).toEqual({ status: 0, stdout: '1 debate, no problems\n', stderr: '' })

    const again = visavis('new', 'water-law')
    expect({ status: again.status, stdout: again.stdout }).toEqual({ status: 2, stdout: '' })
    expect(again.stderr).toMatch(/^visavis: content\/water-law is there already, and stays as it is\n/)
    expect(readFileSync(path.join(folder, 'content/water-law/es.mdx'), 'utf8')).toBe(written)
  })

  it('refuses a name that is no address', () => {
    const { status, stderr } = visavis('new', '../Water_Law')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^visavis: .* at most 80 lower-case letters, digits and hyphens, not `\.\.\/Water_Law`\n/)
  })
})

describe('visavis stats', { timeout: 60_000 }, () => {
  it('counts what the content folder holds, in columns or as JSON, and no debate with errors', () => {
    rmSync(path.join(folder, 'content'), { recursive: true, force: true })
    write('content/us-forces/en.mdx', debate.text)
    write('content/us-forces/es.mdx', debate.text)
    const { status, stdout, stderr } = visavis('stats', 'us-forces', '--lang', 'en')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(
      /^US forces in Peru \(en\/us-forces\)\n0 sources\n\nWhole debate {2,}\S.*All\n {2}statements +1 +1 +0 +2\n/,
    )

    write('content/broken/en.mdx', 'No front matter.')
    const all = visavis('stats', '--json')
    const { debates } = JSON.parse(all.stdout) as { debates: { slug: string; lang: string; whole: unknown }[] }
    expect(debates.map(({ slug, lang }) => `${lang}/${slug}`)).toEqual(['en/us-forces', 'es/us-forces'])
    expect(debates[0]?.whole).toMatchObject({ total: { statements: 2, words: 8 } })
    expect(all.status).toBe(1)
    expect(all.stderr).toContain('content/broken/en.mdx:1:1: Unexpected file without front matter')

    const none = visavis('stats', 'nothing', '--lang', 'fr')
    expect(none.status).toBe(2)
    expect(none.stderr).toMatch(/^visavis: no debate nothing in fr in content\n/)
  })
})
