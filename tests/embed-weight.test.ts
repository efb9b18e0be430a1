/** An embed stays light, in one file: what a frame in somebody's article may weigh, and that it asks for nothing more. */

import { gzipSync } from 'node:zlib'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { bundleScript } from '../app/files/bundle.ts'
import { openSubject } from '../app/files/debate-file.ts'
import { renderEmbed } from '../app/files/embed.ts'
import { generateDebate } from './generate-debate.ts'
import { subjectOf } from './picture-subject.ts'

const weigh = (text: string) => gzipSync(text).length
const peru = { lang: 'en', slug: 'us-military-peru' }
const whole = await renderEmbed(await openSubject(peru))
const theme = await renderEmbed(await openSubject(peru, 'sovereignty'))

describe('weighs, gzipped', () => {
  it.each([1, 2, 3, 4, 5])('at most 15 kB with a theme of 30 statements (%i)', async (seed) => {
    const debate = generateDebate({ statements: 30, sides: 2, themes: 1, seed })
    const html = await renderEmbed(subjectOf(debate))
    expect(selectAll('[data-node]', fromHtml(html))).toHaveLength(30)
    expect(weigh(html)).toBeLessThanOrEqual(15_000)
  })

  it('at most 40 kB with all of Peru', () => {
    expect(weigh(whole)).toBeLessThanOrEqual(40_000)
  })

  it('at most 3 kB of it script, and half a kB of that what tells its height', async () => {
    const script = await bundleScript('components/embed/start.ts')
    expect(whole).toContain(`<script>${script}</script>`)
    expect(weigh(script)).toBeLessThanOrEqual(3_000)
    const teller = await bundleScript('tests/browser/hosts/tell-height-alone.ts')
    expect(teller).toContain('postMessage')
    expect(weigh(teller)).toBeLessThanOrEqual(500)
  })
})

describe.each([
  ['the whole debate', whole],
  ['a theme', theme],
])('%s', (_, html) => {
  const tree = fromHtml(html)
  const elements = selectAll('*', tree)

  it('is run by one classic script, and by nothing else', () => {
    const scripts = selectAll('script', tree)
    expect(scripts.map(({ properties }) => properties)).toEqual([{}])
    const handlers = elements.flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name)))
    expect(handlers).toEqual([])
  })

  it('is laid out by one style in its head, and refers to no file that a browser would fetch', () => {
    expect(selectAll('style', tree)).toHaveLength(1)
    expect(html).not.toMatch(/@import|url\(/)
    const fetching =
      'img,image,iframe,object,embed,video,audio,source,track,link:not([rel~="canonical"],[rel~="alternate"])'
    expect(selectAll(fetching, tree)).toEqual([])
    expect(elements.filter(refersElsewhere).map(({ tagName }) => tagName)).toEqual([])
  })

  it('says its policy, its place, and how hosts get it', () => {
    const policy = String(select('meta[http-equiv="content-security-policy" i]', tree)?.properties.content)
    expect(policy).toMatch(/^default-src 'none';script-src 'sha256-[^ ]+';style-src 'sha256-[^ ]+';img-src data:;/)
    expect(policy).not.toContain('unsafe')
    expect(select('meta[name=robots]', tree)?.properties.content).toBe('noindex,indexifembedded')
    expect(selectAll('link[rel~="alternate"]', tree).map(({ properties }) => properties.type)).toEqual([
      'application/json+oembed',
      'text/xml+oembed',
    ])
  })

  it('has each id once', () => {
    const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

/** Has an address that is neither a link's nor of a place in this document. */
function refersElsewhere({ tagName, properties }: Element): boolean {
  const addresses = ['src', 'srcSet', 'href', 'xLinkHref', 'data', 'poster', 'background', 'action', 'formAction']
  const isLink = tagName === 'a' || tagName === 'link'
  return addresses.some(
    (name) => properties[name] !== undefined && !(isLink || String(properties[name]).startsWith('#')),
  )
}
