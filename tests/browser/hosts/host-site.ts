/** Somebody else's site: articles of another origin that hold embeds. What goes wrong in one fails its test. */

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Page } from '@playwright/test'

export interface Article {
  /** HTML between two paragraphs. */
  body: string
  /** `wordpress` runs `listen-wordpress.js` before anything else of the article. */
  listener?: Listener
  /** The one that the article says it has. */
  scheme?: 'light' | 'dark'
}

export type Listener = 'wordpress' | 'medium' | 'amp' | 'canvas' | 'datawrapper'

interface Fixtures {
  /** Opens an article. */
  open: (article: Article) => Promise<Page>
  /** What the console and the pages complained of; must be nothing in the end. */
  problems: string[]
  /** Where the embeds come from, and `/embed.js`. */
  site: string
}

interface HostSite {
  origin: string
  /** By path. */
  pages: Map<string, string>
}

export const test = base.extend<Fixtures, { host: HostSite }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
    async ({}, use) => {
      const pages = new Map<string, string>()
      const server = createServer(({ url = '' }, response) => {
        const page = pages.get(url)
        response.writeHead(page ? 200 : 204, { 'Content-Type': 'text/html;charset=utf-8' }).end(page)
      })
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
      // The site is 127.0.0.1: another name is another origin, and another site too.
      await use({ origin: `http://localhost:${(server.address() as AddressInfo).port}`, pages })
      server.close()
    },
    { scope: 'worker' },
  ],
  problems: [
    async ({ page }, use) => {
      const problems: string[] = []
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      page.on('pageerror', ({ message }) => problems.push(message))
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  open: async ({ page, host }, use) => {
    await use(async (article) => {
      const path = `/article-${host.pages.size}`
      host.pages.set(path, writeArticle(article))
      await page.goto(host.origin + path)
      return page
    })
  },
})

/** A whole page, so glaring that nothing of it can be taken for an embed's own ground. */
export function writeArticle({ body, listener, scheme = 'light' }: Article): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>',
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="${scheme}">`,
    '<style>body{margin:0;background:#f0f}p{height:40px;margin:0}</style>',
    listener ? `<script>${readFileSync(listenerFile(listener), 'utf8')}</script>` : '',
    `<h1>An article</h1><p>What comes before.</p>${body}<p id="after">What comes after.</p>`,
  ].join('\n')
}

export function listenerFile(listener: Listener): string {
  return `tests/browser/hosts/listen-${listener}.js`
}

/** By how much the article has jumped while it was read. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        // Where nothing shifted the observer never calls.
        setTimeout(resolve, 100, 0)
      }),
  )
}
