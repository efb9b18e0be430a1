/** Embeds in somebody's article, as the share page has them pasted: frame only, with /embed.js, as an element. */

import { expect, type Frame, type Page } from '@playwright/test'
import { part, whole } from './embed-page.ts'
import { shiftsOf, test } from './hosts/host-site.ts'
import { elementFor, frameFor, resizedFor, withoutScript } from './hosts/snippets.ts'

const article = { width: 640, height: 900 }

test.use({ viewport: article })

/** The embed in an article, its script at work. */
async function embedIn(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('html[data-on]').waitFor()
  const [, frame] = page.frames()
  if (!frame) throw new Error('missing frame')
  return frame
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

/** How high a frame's document is. */
function innerHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
}

for (const width of [320, 640, 1024]) {
  test(`frame only, ${width} px wide: it fits its 600 px and nothing jumps`, async ({ page, open, site }) => {
    await page.setViewportSize({ ...article, width })
    await open({ body: frameFor(site) })
    const frame = await embedIn(page)
    expect(await heightOf(page)).toBe(600)
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(600)
    expect(await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([width, width])
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.02)
  })

  test(`with /embed.js, ${width} px wide: as high as what is in it, and nothing jumps`, async ({
    page,
    open,
    site,
  }) => {
    await page.setViewportSize({ ...article, width })
    await open({ body: resizedFor(site) })
    const frame = await embedIn(page)
    await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).toBe('600px')
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.02)
    await frame.getByRole('button', { name: 'Compare' }).click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(1000)
    expect(await heightOf(page)).toBe(await innerHeight(frame))
    // What a reader has asked for is no jump; what comes after it still stands right below.
    const after = await page.locator('#after').boundingBox()
    const box = await page.locator('iframe').boundingBox()
    expect((after?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeLessThan(8)
    await frame.getByRole('button', { name: 'Map' }).click()
    await expect.poll(() => heightOf(page)).toBe(600)
  })
}

test('a script that comes after the frame has told is told again', async ({ page, open, site }) => {
  await open({ body: frameFor(site, { view: 'list' }) })
  const frame = await embedIn(page)
  const heard = await innerHeight(frame)
  expect(await heightOf(page)).toBe(600)
  await page.addScriptTag({ url: `${site}/embed.js` })
  await expect.poll(() => heightOf(page)).toBe(heard)
})

test('the element becomes a frame of ours, safe and sized', async ({ page, open, site }) => {
  await open({ body: elementFor(site, { view: 'compare' }) })
  const frame = await embedIn(page)
  expect(frame.url()).toBe(`${site}${part.address}?view=compare`)
  await expect.poll(() => heightOf(page)).toBe(await innerHeight(frame))
  expect(await heightOf(page)).toBeGreaterThan(1000)
  const outer = page.locator('visavis-map > iframe')
  await expect(outer).toHaveAttribute('title', /^Argument map: /)
  await expect(outer).toHaveAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
  await expect(outer).toHaveAttribute('loading', 'lazy')
  await expect(page.locator('visavis-map a')).toHaveCount(0)
})

test('without its script the element is the link that stands in it', async ({ page, open, site }) => {
  await open({ body: withoutScript(elementFor(site)) })
  await expect(page.locator('visavis-map a')).toHaveAttribute('href', site + part.page)
  expect(page.frames()).toHaveLength(1)
})

test('an element with an address that is not ours is left as it stands', async ({ page, open, site }) => {
  const addresses = [
    'https://evil.example/en/us-military-peru/embed.html',
    '/en/us-military-peru/embed.html',
    'javascript:parent.hurt=1',
    'data:text/html,<script>parent.hurt=1</script>',
    `${site}.evil.example/embed.html`,
    `https://user@evil.example/${site}`,
    '//',
    '',
  ]
  const elements = addresses.map((src) => `<visavis-map src="${src.replaceAll('"', '&quot;')}">kept</visavis-map>`)
  const script = `<script src="${site}/embed.js"></script>`
  await open({ body: `${elements.join('')}<visavis-map>kept</visavis-map>${script}` })
  await page.waitForFunction(() => customElements.get('visavis-map'))
  expect(await page.locator('visavis-map').allInnerTexts()).toEqual(Array(addresses.length + 1).fill('kept'))
  expect(page.frames()).toHaveLength(1)
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
})

test('an element follows its address from one of ours to another', async ({ page, open, site }) => {
  await open({ body: elementFor(site) })
  await embedIn(page)
  await page.locator('visavis-map').evaluate((map, src) => map.setAttribute('src', src), site + whole.address)
  await expect.poll(() => page.frames().at(-1)?.url()).toBe(site + whole.address)
  await expect(page.locator('iframe')).toHaveCount(1)
})

test('a frame that is not laid out yet asks for no height, and for the right one when it comes into sight', async ({
  page,
  open,
  site,
}) => {
  const snippet = resizedFor(site, { view: 'list' }).replace('loading="lazy"', '').replace('width="100%"', 'width="0"')
  await open({ body: `<p style="height:9000px"></p>${snippet}` })
  await page.frameLocator('iframe').locator('html[data-on]').waitFor({ state: 'attached' })
  expect(await heightOf(page)).toBe(600)
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '100%'))
  await page.locator('#after').scrollIntoViewIfNeeded()
  await expect.poll(() => heightOf(page)).toBeGreaterThan(1000)
  const [, frame] = page.frames()
  expect(await heightOf(page)).toBe(frame && (await innerHeight(frame)))
})

test('ten embeds on a page: one script sizes each, none holds the page up', async ({ page, open, site }) => {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  const views = Array.from({ length: 10 }, (_, index) => (index % 2 ? 'list' : 'map'))
  const [first = '', ...others] = views.map((view) =>
    view === 'map' ? frameFor(site) : frameFor(site, { view: 'list' }),
  )
  const script = `<script src="${site}/embed.js" async></script>`
  await open({ body: [first, script, ...others].join('').replaceAll('loading="lazy"', '') })
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height))
  const isLong = (height: number) => height > 1000
  // What is not in sight the browser may lay out whenever it likes: a reader passes by each.
  const seenHeights = async () => {
    for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
    return heights()
  }
  await expect.poll(async () => (await seenHeights()).filter(isLong), { timeout: 60_000 }).toHaveLength(5)
  expect((await heights()).filter((height) => height === 600)).toHaveLength(5)
  for (const frame of page.frames().slice(1)) await frame.locator('html[data-on]').waitFor()
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  expect(tasks.length).toBeLessThan(10)
})

test('in a frame the map is walked by keys after a click, and the page gets the keys back', async ({
  page,
  open,
  site,
}) => {
  await open({ body: `<a href="#before">before</a>${frameFor(site)}<a href="#behind">behind</a>` })
  const frame = await embedIn(page)
  const node = frame.locator('[data-node]').first()
  await node.click()
  await expect(node).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(node).not.toBeFocused()
  await expect(frame.locator('[data-node]:focus')).toHaveCount(1)
  for (let time = 0; time < 40; time++) {
    await page.keyboard.press('Tab')
    if (await page.getByText('behind').evaluate((link) => link === document.activeElement)) return
  }
  throw new Error('the Tab key never left the frame')
})

test('the wheel over the map scrolls the article, not the map', async ({ page, open, site }) => {
  await open({ body: `${frameFor(site)}<p style="height:2000px"></p>` })
  const frame = await embedIn(page)
  const port = frame.locator('#port')
  await port.hover()
  const scrolled = () => port.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])
  const before = await scrolled()
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(await scrolled()).toEqual(before)
})
