/**
 * The site under its own policy: every kind of page is opened and used, every kind of link followed, and a browser refuses
 * nothing, asks nobody else, and keeps nothing but what SECURITY.md says.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openAll } from './debates.ts'

const files = readdirSync('out', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const documents = files.filter((name) => name.endsWith('.html'))
const debates = await openAll()
const themes = debates.flatMap(({ debate }) => debate.themes.map(({ id }) => id))
const langs = debates.map(({ debate }) => debate.lang)
const slugs = debates.map(({ debate }) => debate.slug)

/** `/en/us-military-peru/map/sovereignty/` → `/<lang>/<slug>/map/<theme>/`. */
function kindOf(address: string): string {
  if (/^\/(404|_not-found)\b/.test(address)) return '/404.html'
  const parts = address.split('/').map((part, index) => {
    if (index === 1 && langs.includes(part)) return '<lang>'
    if (index === 2 && slugs.includes(part)) return '<slug>'
    // `/en/voices/southcom/`: hundreds that are made alike.
    if (index === 3 && part && /^(themes|voices)$/.test(address.split('/')[2] ?? '')) return '<id>'
    return index === 4 && themes.includes(part) ? '<theme>' : part.replace(/@.*\.|^\d+\./, '@<n>.')
  })
  return parts.join('/')
}

const addresses = documents.map((name) => `/${name.replace(/index\.html$/, '')}`).sort()
const kinds = new Map(addresses.reverse().map((address) => [kindOf(address), address]))

/** How much there is at least to be used, so that a test that finds nothing does not pass for it. */
const busy = new Map([
  ['/<lang>/<slug>/', 15],
  ['/<lang>/<slug>/map/', 10],
  ['/<lang>/<slug>/share/', 5],
])

/** What went wrong in a page, in its frames, and in the pages that it led to. */
interface Watched {
  refused: string[]
  errors: string[]
  hosts: Set<string>
}

async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { refused: [], errors: [], hosts: new Set() }
  await page.exposeFunction('tellRefused', (what: string) => watched.refused.push(what))
  await page.addInitScript(() => {
    // Paper is not tested here, and a dialog of the system would stay open.
    window.print = () => {}
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const tell = (window as unknown as { tellRefused: (what: string) => void }).tellRefused
        tell(`${location.href}: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`)
      },
    )
  })
  page.on('pageerror', ({ message }) => watched.errors.push(`${page.url()}: ${message}`))
  page.on('console', (message) => {
    const text = message.text()
    // A browser reports the answer 404 itself. A policy that it does not understand is a warning.
    if (/404/.test(text) || !(message.type() === 'error' || /polic/i.test(text))) return
    watched.errors.push(`${page.url()}: ${text}`)
  })
  page.on('request', (request) => /^https?:/.test(request.url()) && watched.hosts.add(new URL(request.url()).origin))
  return watched
}

/** Uses every control that is there at first, those that are alike once, and goes on from what that shows. */
async function useControls(page: Page): Promise<number> {
  const used = new Set<string>()
  for (let round = 0; round < 60; round++) {
    const control = await findUnused(page, used)
    if (!control) break
    await use(control)
    // Whatever opened is used too, and then closed, or it would lie over the rest.
    if (round % 5 === 4) await page.keyboard.press('Escape')
  }
  return used.size
}

async function findUnused(page: Page, used: Set<string>): Promise<Locator | undefined> {
  const controls = page
    .locator('button, summary, select, input, [role="button"], [data-map-node]')
    .filter({ visible: true })
  const names = await controls.evaluateAll((elements) =>
    elements.map((element) => {
      const name = element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent
      return `${element.tagName} ${element.getAttribute('type') ?? ''} ${name?.replace(/\d+/g, 'n').slice(0, 30)}`
    }),
  )
  const index = names.findIndex((name) => !used.has(name))
  if (index < 0) return undefined
  used.add(names[index] ?? '')
  return controls.nth(index)
}

async function use(control: Locator): Promise<void> {
  const tag = await control.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`)
  // What a panel has covered meanwhile is not there to be used.
  const options = { timeout: 1500 }
  const done = tag.startsWith('SELECT')
    ? control.selectOption({ index: 1 }, options)
    : /^INPUT (text|search|)$/.test(tag)
      ? control.fill('forces', options)
      : control.click(options)
  await done.catch(() => undefined)
}

/** Kinds of link that were followed already from a page like any other: that leads to the same again. */
const known = new Set<string>()

/** Follows one link of each kind that no page before had, and comes back. Hands over all kinds that there are. */
async function followLinks(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  const links = page.locator('a[href]:not([target]):not([download])').filter({ visible: true })
  const targets = await links.evaluateAll((anchors) =>
    anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href),
  )
  const base = new URL(page.url()).origin
  const first = new Map<string, number>()
  for (const [index, target] of targets.entries()) {
    const { origin, pathname, hash } = new URL(target)
    const kind = kindOf(pathname) + (hash ? '#' : '')
    if (origin === base && !first.has(kind)) first.set(kind, index)
  }
  for (const [kind, index] of first) {
    if (known.has(kind)) continue
    known.add(kind)
    await page.goto(address)
    await links
      .nth(index)
      .click({ timeout: 3000 })
      .catch(() => undefined)
    // Until what it leads to is there, and what that loads has begun to run.
    await page.waitForLoadState('load')
    await page.waitForTimeout(150)
  }
  return [...first.keys()]
}

for (const [kind, address] of kinds) {
  test(`${kind} is used, and nothing is refused`, async ({ page, baseURL, context }) => {
    const watched = await watch(page)
    await page.goto(address, { waitUntil: 'networkidle' })
    const used = await useControls(page)
    const followed = await followLinks(page, address)
    expect(used, 'controls used').toBeGreaterThanOrEqual(busy.get(kind) ?? 0)
    expect(followed, 'links followed').not.toEqual([])
    expect(watched.refused).toEqual([])
    expect(watched.errors).toEqual([])
    expect([...watched.hosts]).toEqual([baseURL])
    expect(await context.cookies()).toEqual([])
    const documented = readFileSync('SECURITY.md', 'utf8')
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    expect(kept.filter((key) => !documented.includes(`\`${key}\``))).toEqual([])
  })
}

test('what a policy refuses is noticed here', async ({ page }) => {
  const watched = await watch(page)
  await page.goto('/')
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))
  })
  await expect
    .poll(() => watched.refused.map((line) => line.split(' ')[1]))
    .toEqual(expect.arrayContaining(['style-src-attr', 'script-src-elem', 'img-src']))
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('every HTML file says what it may load, and none of them asks for what is unsafe', () => {
  for (const name of documents) {
    const html = readFileSync(path.join('out', name), 'utf8')
    const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)]
    expect(policies, name).toHaveLength(1)
    expect(policies[0]?.[1], name).toMatch(/^default-src 'none';/)
    expect(html.includes("'unsafe-"), name).toBe(false)
    expect(html.includes('style="'), name).toBe(false)
  }
})
