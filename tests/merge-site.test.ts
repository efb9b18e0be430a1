/** Parts of a built site → the site. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { findTouched, mergeInto, removeEmptyBriefs, removeFrom } from '../cli/merge-site.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'visavis-merge-'))
  const made = folder
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
})

/** Writes files, each with its text; answers with the folder. */
function site(name: string, files: Record<string, string>): string {
  const root = path.join(folder, name)
  mkdirSync(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}

function read(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(files.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]))
}

const link = (lang: string, slug: string) => `<a href="/${lang}/${slug}/#id">Debate</a>`

it('finds the themes and voices that speak of a debate, over all their pages and in every language', () => {
  const root = site('site', {
    'en/themes/water/index.html': link('en', 'port'),
    'en/themes/water/2/index.html': link('en', 'dam'),
    'en/themes/land/index.html': link('en', 'port'),
    'es/voices/court/index.html': link('es', 'dam'),
    'en/voices/court/index.html': link('en', 'damage'),
    'en/voices/index.html': link('en', 'dam'),
  })
  expect(findTouched(root, ['dam', 'gone'])).toEqual(['themes/water', 'voices/court'])
  expect(findTouched(root, [])).toEqual([])
})

it('takes only the debates of a part that is not the last', () => {
  const root = site('site', { 'en/dam/index.html': 'old', 'en/index.html': 'all debates' })
  const built = site('built', {
    'en/dam/index.html': 'new',
    'en/port/index.html': 'made only so that Next has a page',
    'en/index.html': 'few debates',
    'en/themes/water/index.html': 'few debates',
    '404.html': '',
  })
  mergeInto(built, root, ['dam'])
  expect(read(root)).toEqual({ 'en/dam/index.html': 'new', 'en/index.html': 'all debates' })
})

it('takes everything of the last part, and leaves what was not made again', () => {
  const root = site('site', {
    'en/dam/index.html': 'old',
    'en/dam/brief/index.html': 'no longer written',
    'en/port/index.html': 'kept',
    'en/themes/land/index.html': 'kept',
    'en/themes/water/2/index.html': 'no longer needed',
    'ar/dam/index.html': 'of a language that is gone',
    '_next/a.js': 'old',
  })
  const built = site('built', {
    'en/dam/index.html': 'new',
    'en/index.html': 'new',
    'en/themes/index.html': 'new',
    'en/themes/water/index.html': 'new',
    '_next/b.js': 'new',
  })
  mergeInto(built, root, undefined)
  expect(read(root)).toEqual({
    'en/dam/index.html': 'new',
    'en/index.html': 'new',
    'en/port/index.html': 'kept',
    'en/themes/index.html': 'new',
    'en/themes/land/index.html': 'kept',
    'en/themes/water/index.html': 'new',
    '_next/b.js': 'new',
  })
})

it('removes debates, themes and voices in every language', () => {
  const root = site('site', {
    'en/dam/index.html': '',
    'es/dam/map/index.html': '',
    'en/voices/court/index.html': '',
    'en/voices/index.html': 'kept',
    'dam/index.html': 'no language',
  })
  removeFrom(root, ['dam', 'voices/court'])
  expect(read(root)).toEqual({ 'en/voices/index.html': 'kept', 'dam/index.html': 'no language' })
})

it('leaves out the brief that Next had to make of a debate without one', () => {
  const content = site('content', { 'dam/en.brief.mdx': '', 'dam/es.mdx': '', 'port/en.mdx': '' })
  const built = site('built', {
    'en/dam/brief/index.html': 'written',
    'en/port/brief/index.html': '',
    'es/dam/brief/index.html': '',
  })
  removeEmptyBriefs(built, content)
  expect(read(built)).toEqual({ 'en/dam/brief/index.html': 'written' })
})
