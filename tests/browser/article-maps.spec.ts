/** Figures in an article: several on a page, readable and reachable without a script, at any width. */

import { expect, type Page, test } from '@playwright/test'
import { weighPage } from '../../cli/weigh.js'
import { figureViews } from '../../debate/model.ts'
import { expectAccessible } from './axe.ts'
import { debates } from './debates.ts'

const tested = debates.find(({ debate }) => debate.slug === 'us-military-peru')
if (!tested) throw new Error('missing debate: us-military-peru')
const { debate, root } = tested
const article = `${root}brief/`
const ids = new Set(debate.statements.map(({ id }) => id))

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the article is accessible, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(article)
      await expectAccessible(page)
    })
  }

  test(`nothing makes the page scroll sideways, and all words can be read, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(article)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(12)
    for (const box of await page.locator('figure svg[role]').all()) {
      const hidden = await box.evaluate(
        (svg) => (svg.parentElement?.scrollWidth ?? 0) - (svg.parentElement?.clientWidth ?? 0),
      )
      const hint = box.locator('xpath=ancestor::figure').getByText('scrolls sideways')
      // Said where it is so, and nowhere else.
      if (hidden > 0) await expect(hint).toBeVisible()
      else await expect(hint).toBeHidden()
    }
  })
}

test('both sides have the same width and the same letters in facing rows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(article)
  const cells = page.locator('figure[data-figure="rows"] [data-column]')
  const texts = await cells
    .locator('[data-statement] > div > p:last-of-type')
    .evaluateAll((all) => all.map((text) => getComputedStyle(text).font))
  expect(new Set(texts).size).toBe(1)
  const columns = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const { paddingInlineStart, paddingInlineEnd, width } = getComputedStyle(cell)
      return Math.round(
        [width, -paddingInlineStart, -paddingInlineEnd].reduce<number>(
          (sum, part) => sum + Number.parseFloat(String(part)),
          0,
        ),
      )
    }),
  )
  expect(columns.length).toBeGreaterThan(1)
  expect(new Set(columns).size).toBe(1)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('each view is there, every statement of a figure leads to the compare page', async ({ page }) => {
      await page.goto(article)
      for (const view of figureViews) await expect(page.locator(`figure[data-figure="${view}"]`)).not.toHaveCount(0)
      const shown = page.locator('figure [data-node], figure [data-statement]')
      expect(await shown.count()).toBeGreaterThan(10)
      for (const statement of await shown.all()) {
        const id = (await statement.getAttribute('data-node')) ?? (await statement.getAttribute('data-statement')) ?? ''
        expect(ids).toContain(id)
        const link =
          (await statement.getAttribute('href')) ?? (await statement.locator('a').first().getAttribute('href'))
        const { pathname, hash } = new URL(link ?? '', new URL(article, 'http://here'))
        expect(pathname + hash).toBe(`${root}#${id}`)
      }
      await page.locator('figure [data-node]').first().click()
      await expect(page).toHaveURL(new RegExp(`${root}#[a-z0-9-]+$`))
    })
  })
}

test('no id stands twice, and every figure and map has a name of its own', async ({ page }) => {
  await page.goto(article)
  const all = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
  expect(all.length).toBe(new Set(all).size)
  const figures = await page.locator('figure').count()
  expect(figures).toBeGreaterThanOrEqual(3)
  const names = await page.locator('figure').evaluateAll((elements) =>
    elements.map((figure) => {
      const labelled = figure.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? ''
      return document.getElementById(labelled)?.textContent ?? ''
    }),
  )
  for (const name of names) expect(name).toMatch(/^Figure \d+\. \S/)
  expect(new Set(names).size).toBe(figures)
})

test('a keyboard reaches every statement of a map, and brings it into view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(article)
  const nodes = page
    .locator('figure')
    .filter({ has: page.locator('svg [data-node]') })
    .first()
    .locator('[data-node]')
  // For a moment the map holds the place where it begins.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  await nodes.first().focus()
  for (let index = 1; index < (await nodes.count()); index++) {
    await page.keyboard.press('Tab')
    await expect(nodes.nth(index)).toBeFocused()
    await expect(nodes.nth(index)).toBeInViewport()
  }
})

test('every figure says what it leaves out, and leads to the whole map', async ({ page }) => {
  await page.goto(article)
  for (const caption of await page.locator('figcaption').all()) {
    await expect(caption).toContainText(new RegExp(`(of the debate’s|All) ${debate.statements.length} statements`))
    await expect(caption.getByRole('link', { name: /The whole map/ })).toHaveAttribute(
      'href',
      /^\.\.\/map\/(\?steps=\d#.+)?$/,
    )
  }
  await page
    .getByRole('link', { name: /The whole map/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/map\/\?steps=1#[a-z0-9-]+$/)
})

test('an article loads the same scripts with figures as without, no more than the list of debates', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const scriptsOf = async () => {
    await page.goto(article, { waitUntil: 'networkidle' })
    return [...new Set(asked.splice(0).filter((path) => path.endsWith('.js')))].sort()
  }
  const withFigures = await scriptsOf()
  await page.route(article, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/<figure.*?<\/figure>/gs, '') })
  })
  expect(await scriptsOf()).toEqual(withFigures)
  await expect(page.locator('figure')).toHaveCount(0)
  const weigh = (path: string) => weighPage('out', `${path.slice(1)}index.html`).js
  expect(weigh(article) - weigh(`/${debate.lang}/`)).toBeLessThan(1000)
})

/** The least size of letters in figures as they are seen, in px. */
function smallestLetters(page: Page): Promise<number> {
  return page.locator('figure').evaluateAll((figures) => {
    const texts = figures.flatMap((figure) => [...figure.querySelectorAll('text, p, a, li, figcaption, span')])
    return Math.min(
      ...texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 1
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale
      }),
    )
  })
}
