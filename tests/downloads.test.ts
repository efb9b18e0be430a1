/** A debate in other programs' formats, beside its pages: what the design promises, as the format writes it, with its headers. */

import { describe, expect, it } from 'vitest'
import { openSubject } from '../app/files/debate-file.ts'
import { downloads } from '../app/files/formats.ts'
import { listFiles, respondWith } from '../app/files/registry.ts'
import { listShareFiles } from '../app/share-files.ts'
import { headersFor, kindOf } from '../cli/headers.js'
import { formats } from '../debate/formats/registry.ts'

const address = { lang: 'en', slug: 'us-military-peru' }
const subject = await openSubject(address)
const { debate, comparison } = subject.view.open

/** Every address of the design. */
const promised = [
  ...['debate.aif.json', 'debate.argdown', 'debate.csv', 'debate.dot', 'debate.jsonld', 'debate.kialo.txt'],
  ...['debate.mmd', 'debate.sadface.json'],
]

it('are all there', () => expect(downloads.map(({ name }) => name).sort()).toEqual(promised))

describe.each(downloads)('$name', ({ name, type, about }) => {
  it('holds what its format writes', async () => {
    const format = formats.find(({ download }) => download?.name === name)
    const answer = await respondWith(subject, name)
    expect(await answer.text()).toBe(format?.write?.(debate, comparison).text)
  })

  it('is served as what it is, to other sites too', async () => {
    const path = `/en/us-military-peru/${name}`
    expect(kindOf(path).name).toBe('for other sites')
    const answer = await respondWith(subject, name)
    expect(headersFor(path)['Content-Type']).toBe(answer.headers.get('Content-Type'))
    expect(answer.headers.get('Content-Type')?.split('; ')[0]).toBe(type.split('; ')[0])
  })

  it('says in a sentence what it is for', () => expect(about).toMatch(/^[A-Z].{10,90}\.$/))
})

it('stand beside debates, not beside their themes', async () => {
  const theme = await openSubject(address, debate.themes[0]?.id)
  const names = downloads.map((download) => download.name)
  expect((await listFiles(subject)).filter((name) => names.includes(name)).sort()).toEqual([...names].sort())
  expect((await listFiles(theme)).filter((name) => names.includes(name))).toEqual([])
})

it('are offered on the share page, each file once', async () => {
  const shared = (await listShareFiles(address)).flatMap(({ files }) => files.map(({ name }) => name))
  expect(shared).toEqual([...new Set(shared)])
  for (const { name } of downloads) expect(shared).toContain(name)
})
