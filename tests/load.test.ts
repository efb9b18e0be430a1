/** What is published is what is in the content folder: no name and no link leads out of it. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDebates, loadDebate, slugPattern } from '../debate/load.ts'

let work = ''
let folder = ''

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'visavis-load-'))
  folder = path.join(work, 'content')
  write('content/some-debate/en.mdx', 'A debate.')
  write('secrets/en.mdx', 'A secret.')
})
afterEach(() => rmSync(work, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true })
  writeFileSync(path.join(work, name), text)
}

function link(name: string, target: string): void {
  symlinkSync(path.join(work, target), path.join(work, name))
}

const load = (slug = 'some-debate', lang = 'en') => loadDebate({ slug, lang }, folder)

describe('an address', () => {
  it.each(['a', 'a1', '1984', 'us-military-peru', 'a'.repeat(80)])('may be %s', (slug) => {
    expect(slugPattern.test(slug)).toBe(true)
  })

  const hostile = [
    '',
    '..',
    '../secrets',
    'some-debate/../../secrets',
    '%2e%2e',
    'a\\b',
    'a\0',
    'a\n',
    'A',
    'а',
    'ａ',
    'a b',
  ]
  it.each([...hostile, '-a', 'a-', 'a--b', '.git', '__proto__', 'a'.repeat(81)])('may not be %j', async (slug) => {
    await expect(load(slug)).rejects.toThrow('invalid debate address')
  })

  it.each(['..', '../../secrets/en', 'en/../en', 'EN', 'e', 'en.brief', 'en\0', ''])(
    'has no language %j',
    async (lang) => {
      await expect(load('some-debate', lang)).rejects.toThrow('invalid debate address')
    },
  )
})

describe('a link that leads out of the content folder', () => {
  it('is refused as a debate', async () => {
    link('content/other-debate', 'secrets')
    await expect(listDebates(folder)).rejects.toThrow(/content\/other-debate leads out of .*content, to .*secrets$/)
    await expect(load('other-debate')).rejects.toThrow('leads out of')
  })

  it.each(['es.mdx', 'en.brief.mdx', 'sources.yaml'])('is refused as %s', async (name) => {
    link(`content/some-debate/${name}`, 'secrets/en.mdx')
    await expect(load('some-debate', name === 'es.mdx' ? 'es' : 'en')).rejects.toThrow(`${name} leads out of`)
  })

  it('is refused also where the other folder has a name that begins alike', async () => {
    write('content-drafts/en.mdx', 'A draft.')
    link('content/some-debate/es.mdx', 'content-drafts/en.mdx')
    await expect(load('some-debate', 'es')).rejects.toThrow('leads out of')
  })

  it('is refused among releases', async () => {
    mkdirSync(path.join(work, 'releases'))
    link('releases/some-debate', 'secrets')
    await expect(load()).rejects.toThrow(/en\.mdx leads out of .*releases/)
  })
})

describe('a link that stays inside', () => {
  it('is followed', async () => {
    link('content/same-debate', 'content/some-debate')
    expect(await listDebates(folder)).toEqual([
      { slug: 'same-debate', lang: 'en' },
      { slug: 'some-debate', lang: 'en' },
    ])
    expect((await load('same-debate')).debate.text).toBe('A debate.')
  })

  it('may be the content folder itself', async () => {
    link('linked', 'content')
    expect((await loadDebate({ slug: 'some-debate', lang: 'en' }, path.join(work, 'linked'))).debate.text).toBe(
      'A debate.',
    )
  })

  it('that leads nowhere is passed over, as a file that is not there', async () => {
    link('content/gone', 'content/nowhere')
    link('content/some-debate/sources.yaml', 'content/nowhere.yaml')
    expect(await listDebates(folder)).toHaveLength(1)
    expect((await load()).sources).toBe(undefined)
  })
})
