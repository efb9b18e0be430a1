/** `visavis release`: runs the real command on a debate whose built page stands in for the real one. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { digestOf, sha256 } from '../debate/digest.ts'
import { loadDebate } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate } from './standard-debate.ts'

let folder = ''
const { debate, sources } = standardDebate('Opening prose.')
const folderOf = (name: string) => path.join(folder, 'releases/us-forces', name)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'visavis-release-'))
  write('content/us-forces/en.mdx', debate.text)
  write('content/us-forces/sources.yaml', sources?.text ?? '')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function visavis(...args: string[]) {
  const launcher = path.resolve('cli/visavis.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Puts a built page there, as `npm run build` would. */
async function build(content = 'map'): Promise<{ hash: string; html: string }> {
  const read = readDebate(await loadDebate({ slug: 'us-forces', lang: 'en' }, path.join(folder, 'content'))).debate
  const hash = digestOf(debateData(read, compareSides(read)))
  const html = `<!doctype html><meta name="visavis-release" content="${hash}"/>${content}`
  write('out/en/us-forces/embed.html', html)
  return { hash, html }
}

const first = ['release', 'us-forces', '--note', 'The first: "it is there".', '--date', '2026-11-25']

describe('visavis release', { timeout: 60_000 }, () => {
  it('keeps the embed as it was built, and lists it', async () => {
    const { hash, html } = await build()
    const { status, stdout, stderr } = visavis(...first)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`${hash} is released; the next build serves it at /en/us-forces/embed@${hash}.html\n`)
    expect(readFileSync(folderOf(`${hash}.en.html`), 'utf8')).toBe(html)
    const read = readDebate(await loadDebate({ slug: 'us-forces', lang: 'en' }, path.join(folder, 'content')))
    expect(read.releases).toMatchObject([
      { hash, lang: 'en', date: '2026-11-25', note: 'The first: "it is there".', html },
    ])
    expect(readFileSync(folderOf('releases.yaml'), 'utf8')).toContain(sha256(html))
    expect(visavis('check')).toMatchObject({ status: 0, stdout: '1 debate, no problems\n' })
    expect(visavis(...first)).toMatchObject({ status: 0, stdout: `${hash} is released already\n` })
  })

  it('adds what is new after what is old, whose bytes stay', async () => {
    const old = await build()
    visavis(...first)
    writeFileSync(folderOf('releases.yaml'), `# Ours.\n${readFileSync(folderOf('releases.yaml'), 'utf8')}`)
    write('content/us-forces/en.mdx', debate.text.replace('has agreed', 'has long agreed'))
    const { hash } = await build('another map')
    expect(visavis('release', 'us-forces', '--note', 'One word more.').status).toBe(0)
    const list = readFileSync(folderOf('releases.yaml'), 'utf8')
    expect(list).toMatch(/^# Ours\.\n- hash: /)
    expect([...list.matchAll(/hash: "?([0-9a-f]{12})/g)].map(([, found]) => found)).toEqual([old.hash, hash])
    expect(readFileSync(folderOf(`${old.hash}.en.html`), 'utf8')).toBe(old.html)
    expect(visavis('check').status).toBe(0)
  })

  it('never writes over what was published', async () => {
    const { hash, html } = await build()
    visavis(...first)
    writeFileSync(folderOf('releases.yaml'), '[]\n')
    rmSync(folderOf(`${hash}.en.json`))
    await build('another look')
    const { status, stderr } = visavis(...first)
    expect(status).toBe(1)
    expect(stderr).toContain(`${hash}.en.html`)
    expect(readFileSync(folderOf(`${hash}.en.html`), 'utf8')).toBe(html)
  })

  it('says that other bytes were published under the same hash', async () => {
    const { hash, html } = await build()
    visavis(...first)
    await build('another look')
    const { status, stderr } = visavis(...first)
    expect(status).toBe(1)
    expect(stderr).toContain(`releases/us-forces/${hash}.en.html was published with other bytes and stays as it is`)
    expect(readFileSync(folderOf(`${hash}.en.html`), 'utf8')).toBe(html)
  })

  it('refuses a site that is not built, or not as the debate stands', async () => {
    expect(visavis(...first)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'out/en/us-forces/embed.html is not there: build the site first (npm run build)\n',
    })
    const { hash } = await build()
    write('content/us-forces/en.mdx', debate.text.replace('has agreed', 'has long agreed'))
    const { status, stderr } = visavis(...first)
    expect(status).toBe(1)
    expect(stderr).toContain(`embed.html is of ${hash}, the debate is `)
    write('out/en/us-forces/embed.html', '<!doctype html>')
    expect(visavis(...first).stderr).toContain('embed.html is of no release')
    expect(existsSync(path.join(folder, 'releases'))).toBe(false)
  })

  it('refuses a debate with errors, and says them', async () => {
    await build()
    write('content/us-forces/en.mdx', debate.text.replace('Opening prose.', '{secret}'))
    const { status, stderr } = visavis(...first)
    expect(status).toBe(1)
    expect(stderr).toBe(
      'content/us-forces/en.mdx:12:1: Unexpected expression in braces, expected text [no-expression]\n',
    )
  })

  it('warns of a page whose addresses hold nowhere else', async () => {
    await build('<a href="http://localhost:3000/en/us-forces/">Open</a>')
    const { status, stderr } = visavis(...first)
    expect(status).toBe(0)
    expect(stderr).toContain('build with SITE_URL=https://…')
  })

  it.each([
    [['release', 'us-forces'], 'visavis: release needs --note'],
    [['release', '--note', 'x'], 'visavis: release needs one debate'],
    [['release', '../us-forces', '--note', 'x'], 'visavis: release needs one debate'],
    [['release', 'no-such', '--note', 'x'], 'visavis: missing debate: en/no-such in content'],
    [['release', 'us-forces', '--note', 'x', '--lang', '../en'], 'visavis: invalid debate address'],
    [['release', 'us-forces', '--note', 'x', '--date', '2026-13-01'], 'visavis: no date like 2026-11-25: 2026-13-01'],
  ])('%j is wrong use', (args, message) => {
    const { status, stderr } = visavis(...args)
    expect(status).toBe(2)
    expect(stderr.startsWith(message)).toBe(true)
    expect(readdirSync(folder)).toEqual(['content'])
  })
})
