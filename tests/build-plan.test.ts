/** What a build makes anew, and what it leaves: plans in a folder of their own, as each is made where it is started. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it, onTestFinished } from 'vitest'

interface Plan {
  changed?: string[]
  parts: string[][]
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'visavis-plan-'))
  for (const slug of ['bridge', 'dam', 'port']) write(`content/${slug}/en.mdx`, slug)
  write('content/README.md', 'No debate.')
  write('app/page.tsx', 'code')
  const made = folder
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
})

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/** Plans a build; one that ends well is remembered. */
function plan({ endsWell = false } = {}): Plan {
  const module = pathToFileURL(path.resolve('cli/build-plan.js')).href
  const lines = [
    `import { planBuild, rememberBuild } from ${JSON.stringify(module)}`,
    'const plan = planBuild()',
    endsWell ? 'rememberBuild(plan)' : '',
    'console.log(JSON.stringify(plan))',
  ]
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', lines.join('\n')], { cwd: folder })
  return JSON.parse(answer.toString()) as Plan
}

function build(): void {
  plan({ endsWell: true })
  write('out/_headers', '')
}

it('makes everything where nothing was built', () => {
  expect(plan()).toMatchObject({ parts: [['bridge', 'dam', 'port']] })
  expect(plan().changed).toBeUndefined()
})

it('makes nothing where nothing has changed, and only what has', () => {
  build()
  expect(plan()).toMatchObject({ changed: [], parts: [[]] })
  write('content/dam/en.mdx', 'other words')
  expect(plan()).toMatchObject({ changed: ['dam'], parts: [['dam']] })
})

it('sees sources, translations and releases of a debate', () => {
  build()
  write('content/dam/sources.yaml', '[]')
  write('content/port/es.mdx', 'puerto')
  write('releases/bridge/releases.yaml', '[]')
  expect(plan()).toMatchObject({ parts: [['bridge', 'dam', 'port']] })
})

it('names a debate that is gone, and makes nothing of it', () => {
  build()
  rmSync(path.join(folder, 'content/dam'), { recursive: true })
  expect(plan()).toMatchObject({ changed: ['dam'], parts: [[]] })
})

it('makes everything again where the code is other, or the built site is not whole', () => {
  build()
  rmSync(path.join(folder, 'out/_headers'))
  expect(plan().changed).toBeUndefined()
  build()
  write('app/page.tsx', 'other code')
  expect(plan()).toMatchObject({ parts: [['bridge', 'dam', 'port']] })
  expect(plan().changed).toBeUndefined()
})

it('divides what takes too much memory at once', () => {
  for (const slug of ['bridge', 'dam', 'port']) write(`content/${slug}/en.mdx`, 'x'.repeat(600_000))
  write('content/quay/en.mdx', 'x'.repeat(300_000))
  expect(plan().parts).toEqual([['bridge'], ['dam'], ['port', 'quay']])
})
