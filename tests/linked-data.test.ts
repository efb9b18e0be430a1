/** A debate as JSON-LD: every claim with its sources, no verdict, and no word that could end the block of data. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { plainText } from '../debate/inline.ts'
import { linkDebate, linkPage, linkSources, writeLinkedData } from '../debate/linked-data.ts'
import { openDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'

const view = viewDebate(await openDebate({ lang: 'en', slug: 'us-military-peru' }))
const { debate, comparison } = view.open
const url = 'https://maps.example/en/us-military-peru/'
const page = { url, title: debate.question, description: debate.summary }
const site = {
  name: 'Vis-à-vis',
  url: 'https://maps.example/',
  license: 'https://creativecommons.org/licenses/by/4.0/',
}

interface Linked {
  [name: string]: string | undefined | Linked | Linked[]
}

function listOf(value: Linked[string]): Linked[] {
  return Array.isArray(value) ? value : []
}

function read(text: string): Linked {
  return JSON.parse(text) as Linked
}

const written = writeLinkedData(linkDebate(page, view, site))
const claims = listOf(read(written).hasPart)

describe('the compare page', () => {
  it('says what it is, since when, and under which licence', () => {
    expect(read(written)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': url,
      name: debate.question,
      inLanguage: 'en',
      dateModified: debate.updated,
      license: site.license,
      about: debate.themes.map(({ name }) => ({ '@type': 'Thing', name })),
    })
  })

  it('holds every statement as a claim, in reading order, at its address', () => {
    expect(claims.map((claim) => claim.url)).toEqual(comparison.order.map((id) => `${url}#${id}`))
    const texts = new Map(debate.statements.map(({ id, text }) => [`${url}#${id}`, plainText(text)]))
    for (const claim of claims) expect(claim).toMatchObject({ '@type': 'Claim', text: texts.get(String(claim.url)) })
  })

  it('names the sources of each by their places in the ledger, which describes them', () => {
    const ledger = linkSources({ ...page, url: `${url}sources/` }, debate, url, site)
    const known = new Map(listOf(read(writeLinkedData(ledger)).citation).map((source) => [source['@id'], source]))
    expect(known.size).toBe(debate.sources.length)
    const cited = claims.flatMap((claim) => listOf(claim.citation))
    expect(cited).toHaveLength(debate.statements.flatMap(({ sources }) => sources).length)
    expect(cited.filter((source) => !known.has(source['@id']))).toEqual([])
    const first = debate.sources[0]
    expect(known.get(`${url}sources/#${first?.id}`)).toMatchObject({ '@type': 'CreativeWork', name: first?.title })
  })

  it('credits everybody who speaks, and calls people only those of whom that is certain', () => {
    const voices = new Map(debate.voices.map((voice) => [voice.id, voice]))
    for (const { id, voices: spoken } of debate.statements) {
      const claim = claims.find((one) => one.url === `${url}#${id}`)
      const authors = listOf(claim?.author).map(({ name }) => name)
      for (const voice of spoken.flatMap((one) => voices.get(one) ?? [])) {
        if (voice.kind === 'politician') expect(authors).toContain(voice.name)
        else expect(String(claim?.creditText).split('; ')).toContain(voice.name)
      }
    }
  })

  it('says nothing of who is right, and weighs at most 15 kB gzipped', () => {
    const names = [...written.matchAll(/"([@\w]+)":/g)].map(([, name]) => name)
    expect(names.filter((name) => /rating|review/i.test(name ?? ''))).toEqual([])
    expect(new Set(claims.map((claim) => claim['@type']))).toEqual(new Set(['Claim']))
    expect(gzipSync(written).length).toBeLessThanOrEqual(15_000)
  })
})

it('any other page says of what it is a part', () => {
  const data = read(writeLinkedData(linkPage({ ...page, url: `${url}map/` }, debate, url, site)))
  expect(data).toMatchObject({ '@id': `${url}map/`, isPartOf: { '@id': url, name: debate.question } })
})

it('no word ends the block that it stands in, and every word is read back as it was', () => {
  const words = fc.oneof(
    fc.constantFrom('</script>', '<!--', '<script>', ']]>', '&quot;', '\u2028\u2029', '"', '\\', '</SCRIPT x>'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('')
      const json = writeLinkedData({ text })
      expect(json).not.toMatch(/[<>&\u2028\u2029]/)
      const tree = fromHtml(`<div><script type="application/ld+json">${json}</script><p>after</p></div>`, {
        fragment: true,
      })
      expect(selectAll('*', tree).map(({ tagName }) => tagName)).toEqual(['div', 'script', 'p'])
      expect(read(json).text).toBe(text)
    }),
    { numRuns: 1000 },
  )
})
