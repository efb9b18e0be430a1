/** What is written for each host says of every kind of address what the table says. */

import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { headersFor, patternOf } from '../cli/headers.js'
import { hostFiles } from '../cli/host-files.js'
import { renderNetlify } from '../cli/hosts/netlify.js'
import { addresses, differences } from './header-cases.js'
import { programs, tryServer } from './try-deploy.js'

describe('other hosts', () => {
  it.each([...hostFiles.keys()])('deploy/%s is what the table says (node cli/host-files.js writes it)', (name) => {
    expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(hostFiles.get(name))
  })

  it('_headers as Cloudflare reads it: what two rules set is joined, unless `!` comes between', () => {
    for (const address of addresses) {
      const found = readNetlify(address, (headers, name) => headers.delete(name), 'append')
      expect(differences(address, found), address).toEqual([])
    }
  })

  it('_headers as Netlify reads it: the last rule wins, `!` says nothing', () => {
    for (const address of addresses) {
      const found = readNetlify(address, () => {}, 'set')
      // It may keep what only a wider rule sets: none of that keeps an embed from being framed.
      const wanted = Object.entries(headersFor(address))
      expect(
        wanted.filter(([name, value]) => found.get(name) !== value),
        address,
      ).toEqual([])
    }
  })

  it('_headers stays within what Cloudflare takes: 100 rules, 2,000 characters a line, one * a rule', () => {
    const lines = renderNetlify().split('\n')
    const rules = lines.filter((line) => line.startsWith('/'))
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000)
    expect(rules.filter((rule) => rule.split('*').length > 2)).toEqual([])
    expect(rules, 'a path stands once').toHaveLength(new Set(rules).size)
  })

  it('vercel.json: no header is set by two rules, whichever it would take', () => {
    const { headers } = JSON.parse(hostFiles.get('vercel.json') ?? '') as VercelConfig
    for (const address of addresses) {
      const set = headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(address))
        .flatMap((rule) => rule.headers)
      expect(set.length, address).toBe(new Set(set.map(({ key }) => key)).size)
      const found = new Headers(set.map(({ key, value }) => [key, value]))
      expect(differences(address, found), address).toEqual([])
    }
  })

  it('CloudFront: the function sets them, and leads to a page’s file', () => {
    for (const address of addresses) {
      const event = { context: { eventType: 'viewer-response' }, request: { uri: address }, response: { headers: {} } }
      const { headers = {} } = runCloudFront(event)
      const found = new Headers(Object.entries(headers).map(([name, { value }]) => [name, value]))
      expect(differences(address, found), address).toEqual([])
    }
    const lead = (uri: string) => runCloudFront({ context: { eventType: 'viewer-request' }, request: { uri } })
    expect(lead('/en/').uri).toBe('/en/index.html')
    expect(lead('/embed.js').uri).toBe('/embed.js')
    expect(lead('/en/some-debate').headers?.location?.value).toBe('/en/some-debate/')
    for (const uri of ['//example', '/\\example']) expect(lead(uri).headers, uri).toBe(undefined)
  })
})

describe('servers', () => {
  for (const [name, program] of programs) {
    it.skipIf(!program)(`${name} answers so${program ? '' : ' (skipped: it is not installed here)'}`, async () => {
      expect((await tryServer(name)).wrong).toEqual([])
    })
  }
})

interface VercelConfig {
  headers: { source: string; headers: { key: string; value: string }[] }[]
}

interface CloudFrontAnswer {
  uri?: string
  headers?: Record<string, { value: string }>
}

function runCloudFront(event: object): CloudFrontAnswer {
  return runInNewContext(`${hostFiles.get('cloudfront.js')}\nhandler(event)`, { event }) as CloudFrontAnswer
}

type Detach = (headers: Headers, name: string) => void

/** What all matching rules set, in their order. */
function readNetlify(address: string, detach: Detach, add: 'append' | 'set'): Headers {
  const found = new Headers()
  const blocks = renderNetlify().trim().split('\n\n').slice(1)
  for (const [path = '', ...lines] of blocks.map((block) => block.split('\n'))) {
    if (!new RegExp(`^${patternOf(path)}$`).test(address)) continue
    for (const line of lines.map((text) => text.trim())) {
      const [name = '', ...value] = line.split(': ')
      if (line.startsWith('! ')) detach(found, line.slice(2))
      else found[add](name, value.join(': '))
    }
  }
  return found
}
