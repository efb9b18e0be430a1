/** Embeds where others have written the listener: WordPress, Medium and Embedly, AMP, Canvas, Datawrapper's users. */

import { expect, type Frame, type Page } from '@playwright/test'
import { part } from './embed-page.ts'
import { type Listener, listenerFile, test } from './hosts/host-site.ts'
import { pasteIntoWordPress, secret } from './hosts/wordpress-article.ts'

test.use({ viewport: { width: 700, height: 900 } })

async function embedIn(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('html[data-on]').waitFor({ state: 'attached' })
  const [, frame] = page.frames()
  if (!frame) throw new Error('missing frame')
  return frame
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

function innerHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
}

test.describe('WordPress', () => {
  test('a pasted address becomes a map in the place of a link, as high as it says', async ({ page, open, site }) => {
    const body = pasteIntoWordPress(part.page, site)
    expect(body).toContain('<blockquote')
    await open({ body, listener: 'wordpress' })
    const outer = page.locator('iframe')
    await expect(outer).toBeVisible()
    await expect(page.locator('blockquote')).toHaveCount(0)
    await expect(outer).toHaveAttribute('height', '600')
    const frame = await embedIn(page)
    await frame.getByRole('button', { name: 'List' }).click()
    await expect(outer).toHaveAttribute('height', '1000')
    expect(await innerHeight(frame)).toBeGreaterThan(1000)
    // More than WordPress allows scrolls within.
    const last = frame.locator('[data-statement]').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await frame.getByRole('button', { name: 'Map' }).click()
    await expect(outer).toHaveAttribute('height', '600')
  })

  test('works in its sandbox: zoom, keys, what is told', async ({ page, open, site }) => {
    await open({ body: pasteIntoWordPress(part.page, site), listener: 'wordpress' })
    await expect(page.locator('iframe')).toBeVisible()
    const frame = await embedIn(page)
    const width = () => frame.locator('#port svg').evaluate((svg) => svg.getBoundingClientRect().width)
    const before = await width()
    await frame.getByRole('button', { name: 'Zoom in' }).click()
    expect(await width()).toBeGreaterThan(before)
    const node = frame.locator('[data-node]').first()
    await node.click()
    await expect(frame.locator('#panel')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(frame.locator('#panel')).toBeHidden()
    await page.keyboard.press('ArrowDown')
    await expect(frame.locator('[data-node]:focus')).toHaveCount(1)
    await expect(node).not.toBeFocused()
  })

  test('a frame that spoke before anybody listened is heard all the same', async ({ page, open, site }) => {
    await open({ body: pasteIntoWordPress(part.page, site) })
    await embedIn(page)
    await expect(page.locator('iframe')).toBeHidden()
    await page.addScriptTag({ path: listenerFile('wordpress') })
    await expect(page.locator('iframe')).toBeVisible()
    await expect(page.locator('iframe')).toHaveAttribute('height', '600')
  })

  test('follows a link to the full page itself, and none elsewhere', async ({ page, open, site }) => {
    await open({ body: pasteIntoWordPress(part.page, site), listener: 'wordpress' })
    await expect(page.locator('iframe')).toBeVisible()
    const frame = await embedIn(page)
    const article = page.url()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await frame.getByRole('link', { name: 'CC BY 4.0' }).click()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
    expect([page.url(), ...asked]).toEqual([article])
    await frame.getByRole('link', { name: 'Open the full page' }).click()
    await page.waitForURL(site + part.page)
  })

  test('a link within the map stays within', async ({ page, open, site }) => {
    await open({ body: pasteIntoWordPress(part.page, site), listener: 'wordpress' })
    await expect(page.locator('iframe')).toBeVisible()
    const frame = await embedIn(page)
    const links: unknown[] = []
    await page.exposeFunction('note', (link: unknown) => links.push(link))
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.message === 'link') Object(window).note(data.value)
      })
    })
    await frame.getByRole('button', { name: 'List' }).click()
    await frame.locator('[data-statement] a[href^="#s"]').first().click()
    await expect(frame.locator('[data-statement]:target')).toBeInViewport()
    expect(links).toEqual([])
  })
})

const sandboxes: Record<Exclude<Listener, 'wordpress'>, string> = {
  medium: '',
  amp: 'sandbox="allow-scripts" scrolling="no"',
  canvas: 'sandbox="allow-scripts allow-forms allow-popups allow-same-origin"',
  datawrapper: 'scrolling="no" style="width:0;min-width:100%;border:none"',
}

for (const [listener, attributes] of Object.entries(sandboxes) as [Exclude<Listener, 'wordpress'>, string][]) {
  test(`${listener} sizes it by a message of its own`, async ({ page, open, site }) => {
    const src = `${site}${part.address}?theme=light`
    await open({
      body: `<iframe src="${src}" width="640" height="300" title="A map" ${attributes}></iframe>`,
      listener,
    })
    const frame = await embedIn(page)
    await expect.poll(() => heightOf(page)).toBeCloseTo(600, -1)
    await frame.getByRole('button', { name: 'Compare' }).click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(1000)
    expect(Math.abs((await heightOf(page)) - (await innerHeight(frame)))).toBeLessThanOrEqual(4)
    await frame.getByRole('button', { name: 'Map' }).click()
    await expect.poll(() => heightOf(page)).toBeCloseTo(600, -1)
  })
}

test('six messages a height, and none while it stays the same', async ({ page, open, site }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }) => heard.push(data))
  })
  const src = `${site}${part.address}#?secret=${secret}`
  await open({ body: `<iframe src="${src}" width="100%" height="600" title="A map"></iframe>` })
  await embedIn(page)
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  await expect.poll(heard).toHaveLength(6)
  for (const width of [500, 900]) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  }
  expect(await heard()).toEqual([
    { visavis: 'height', height: 600 },
    { message: 'height', value: 600, secret },
    { sentinel: 'amp', type: 'embed-size', height: 600 },
    { subject: 'lti.frameResize', height: 600 },
    { 'datawrapper-height': { visavis: 600 } },
    JSON.stringify({ src, context: 'iframe.resize', height: 600 }),
  ])
})
