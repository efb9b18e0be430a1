/** The site of tests/xss-site.js, served; and a browser's page that is watched for anything that a payload could do in it. */

import { existsSync, readdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { serve } from '../../cli/serve.js'
import { hostileSite } from '../xss-site.js'

/** The origin that a build without `SITE_URL` names. */
const named = 'http://localhost:3000'

export async function serveHostile(): Promise<{ origin: string; server: Server }> {
  if (!existsSync(hostileSite)) throw new Error('missing hostile site: run `node tests/xss-site.js` first')
  const server = await serve({ folder: hostileSite, port: 0 })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

/** Paths of the site's files of that ending, pages by their folders. */
export function pathsOf(ending: string): string[] {
  const names = readdirSync(hostileSite, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
  return names
    .map(
      (name) =>
        `/${name
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort()
}

/**
 * What happens in a page and its frames that no text may cause: code that runs, a dialog, a new window, a way to another
 * host, an error, something that a policy had to stop.
 */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = []
  const own = new Set([new URL(origin).host, new URL(named).host])
  const isOwn = (address: string) => !/^https?:/.test(address) || own.has(new URL(address).host)
  await page.addInitScript(() => {
    Object.defineProperty(window, '__xss', { set: () => console.error('a payload ran') })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(`a policy stopped ${violatedDirective}`),
    )
  })
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`${message.text()} (${page.url()})`)
  })
  page.on('pageerror', (error) => seen.push(`${error.message} (${page.url()})`))
  page.on('popup', (popup) => seen.push(`a window of ${popup.url()}`))
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!isOwn(request.url())) seen.push(`a request to ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (!/^(?:https?|file|about):/.test(frame.url())) seen.push(`a frame went to ${frame.url()}`)
  })
  // What the site calls itself stands where it is served.
  await page.route(`${named}/**`, (route) => route.continue({ url: route.request().url().replace(named, origin) }))
  return seen
}

/** Opens what is folded, and goes over the page as a hand would: pointer, focus. */
export async function touch(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    // What happens to the innermost happens to all that is around it.
    for (const element of document.querySelectorAll('body :not(:has(*))')) {
      for (const type of ['pointerenter', 'mouseenter', 'mouseover']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true }))
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body :is(a, button, input, select, [tabindex])')) {
      element.focus({ preventScroll: true })
    }
  })
}
