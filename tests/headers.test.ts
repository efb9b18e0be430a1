/** Every kind of address has its headers, and `npm start` answers with them. */

import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFor, kindOf } from '../cli/headers.js'
import { serve } from '../cli/serve.js'
import { addresses, differences, writeSite } from './header-cases.js'

const isEmbed = (address: string) => /\/embed(@[^/]*)?(\.html)?$/.test(address)
const pages = addresses.filter((address) => /(\/|\.html)$/.test(address))

describe('the table', () => {
  it('lets embeds be framed, and nothing else', () => {
    expect(addresses.filter(isEmbed)).toHaveLength(4)
    for (const address of addresses) {
      const ancestors = /frame-ancestors ([^;]*)/.exec(headersFor(address)['Content-Security-Policy'] ?? '')?.[1]
      expect(ancestors, address).toBe(isEmbed(address) ? '* file: data: blob:' : "'none'")
    }
  })

  it.each([
    '/embed.html',
    '/en/embed.html',
    '/en/some-debate/embed.html/',
    '/en/some-debate/embed.html/more/',
    '/en/some-debate/map/embed.html',
    '/en/some-debate/sources/embed.html',
    '/en/some-debate/not-embed.html',
    '/en/some-debate/embed.html\n',
    '/en/some-debate/Embed.html',
  ])('lets nobody frame %j', (address) => {
    expect(headersFor(address)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
  })

  it('keeps for a year what can never change, and that alone', () => {
    for (const address of addresses) {
      const isForever = address.startsWith('/_next/static/') || address.includes('/embed@')
      expect(headersFor(address)['Cache-Control'], address).toMatch(isForever ? /=31536000, immutable$/ : /=300$/)
    }
  })

  it('opens to other sites what is made for them, and no page', () => {
    const open = addresses.filter((address) => headersFor(address)['Access-Control-Allow-Origin'])
    expect(open.filter((address) => pages.includes(address))).toEqual([])
    expect(open).toEqual(addresses.filter((address) => kindOf(address).name === 'for other sites'))
    expect(open).toContain('/embed.js')
  })
})

describe('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-headers-'))
  let server: Server
  let origin = ''

  beforeAll(async () => {
    writeSite(folder)
    server = await serve({ folder, port: 0 })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  it.each(addresses)('%s', async (address) => {
    const { status, headers } = await fetch(origin + address)
    expect(status).toBe(200)
    expect(differences(address, headers)).toEqual([])
    expect(headers.get('ETag')).toBeTruthy()
    expect(headers.get('Set-Cookie')).toBe(null)
  })

  it('says the same of an embed with choices, and of one whose @ is written as %40', async () => {
    const { headers } = await fetch(`${origin}/en/some-debate/embed.html?view=list&theme=dark`)
    expect(differences('/en/some-debate/embed.html', headers)).toEqual([])
    const pinned = await fetch(`${origin}/en/some-debate/embed%400a1b2c.html`)
    expect(pinned.status).toBe(200)
    expect(differences('/en/some-debate/embed@0a1b2c.html', pinned.headers)).toEqual([])
  })

  it.each([
    '/en/none/',
    '/en/none/embed.html',
    '/_next/static/none.js',
    '/none.json',
    '/%E0',
    '/%2e%2e/x',
    '/a%0D%0Ab',
  ])('says of %s, which is nowhere, what it says of a page', async (address) => {
    const { status, headers } = await fetch(origin + address)
    expect(status).toBe(404)
    expect(differences('/404.html', headers)).toEqual([])
    expect(headers.get('Content-Type')).toBe('text/html;charset=utf-8')
  })

  it('says it of the way to a page too, which leads to no other host', async () => {
    const { status, headers } = await fetch(`${origin}/en/some-debate`, { redirect: 'manual' })
    expect([status, headers.get('Location')]).toEqual([308, '/en/some-debate/'])
    expect(differences('/en/some-debate', headers)).toEqual([])
    for (const address of ['//example.org', '//example.org/', '/\\example.org', '/%2Fexample.org']) {
      expect((await fetch(origin + address, { redirect: 'manual' })).headers.get('Location'), address).toBe(null)
    }
  })

  it('answers as briefly as a browser that has it lets it', async () => {
    const { headers } = await fetch(`${origin}/en/some-debate/`)
    const again = await fetch(`${origin}/en/some-debate/`, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
    expect(differences('/en/some-debate/', again.headers)).toEqual([])
  })
})
