/** Opened debates that a build keeps on the disk are those that it would open again. */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { expect, it, onTestFinished } from 'vitest'
import { listDebates } from '../debate/load.ts'
import { openDebate } from '../debate/open.ts'

it.each(await listDebates())('$lang/$slug comes back from the disk as it was', async (address) => {
  const open = await openDebate(address)
  expect(deserialize(serialize(open))).toStrictEqual(open)
})

it('is taken from the disk while its digest is the same, and made anew where that differs or the file is broken', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const text = path.join(folder, 'content', 'chancay-port', 'en.mdx')
  cpSync('content/chancay-port', path.dirname(text), { recursive: true })

  expect(titleOf(folder, 'one')).toBe('The port of Chancay')
  writeFileSync(text, readFileSync(text, 'utf8').replace(/^title: .*$/m, 'title: Another title'))
  expect(titleOf(folder, 'one')).toBe('The port of Chancay')
  expect(titleOf(folder, 'two')).toBe('Another title')
  writeFileSync(path.join(folder, '.next', 'cache', 'opened', 'en', 'chancay-port'), 'broken')
  expect(titleOf(folder, 'two')).toBe('Another title')
})

/** The title of the debate as a build opens it in that folder. */
function titleOf(folder: string, digest: string): string {
  const part = path.join(folder, 'part.json')
  writeFileSync(part, JSON.stringify({ digests: { 'chancay-port': digest }, slugs: ['chancay-port'], isLast: true }))
  const script = `import { openKept } from ${JSON.stringify(pathToFileURL(path.resolve('app/kept-debates.ts')).href)}
    console.log((await openKept({ slug: 'chancay-port', lang: 'en' })).debate.title)`
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/esm/index.mjs')).href
  const options = { cwd: folder, env: { ...process.env, VISAVIS_PART: part } }
  return execFileSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], options)
    .toString()
    .trim()
}
