/** The search page: by keys and by finger, in each language, with little loaded; and without a script. */

import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { fill } from '../../components/catalogue/fill.ts'
import { foldWord } from '../../debate/search/split-words.ts'
import { expectAccessible } from './axe.ts'
import { openAll } from './debates.ts'

const debates = await openAll()
const langs = [...new Set(debates.map(({ debate }) => debate.lang))].filter((lang) => /^(?:en|es)$/.test(lang))
const peru = (lang: string) => debates.find(({ debate }) => debate.slug === 'us-military-peru' && debate.lang === lang)

/** A word of a statement as a hurried reader types it: without its second letter. */
function slipIn(text: string): { slip: string; word: string } {
  const [word = ''] = (text.match(/\p{L}{9,}/gu) ?? []).sort((a, b) => b.length - a.length)
  return { slip: foldWord(word).replace(/^(.)./, '$1'), word }
}

const field = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('[data-hit]')
const status = (page: Page) => page.getByRole('status')

for (const lang of langs) {
  const words = wordsOf(lang).search
  const found = peru(lang)
  const statement = found?.debate.statements.find((each) => /\p{L}{12,}/u.test(each.text) && !each.lang)
  const { slip, word } = slipIn(statement?.text ?? '')

  test(`${lang}: a word with a slip leads by keys alone to the statement, lit, and back to the results`, async ({
    page,
  }) => {
    await page.goto(found?.root ?? '')
    await page.keyboard.press('/')
    await expect(page).toHaveURL(`/${lang}/search/`)
    await expect(field(page)).toBeFocused()
    await page.keyboard.type(slip)
    await expect(status(page)).toContainText(`${slip}`)
    await expect(page).toHaveURL(`/${lang}/search/?q=${slip}`)
    const wanted = page.locator(`[data-hit="statement"][href="${found?.root}#${statement?.id}"]`)
    await expect(wanted).toBeVisible()
    await expect(wanted.locator('mark').first()).toHaveText(word, { ignoreCase: true })
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    while (!(await wanted.evaluate((link) => link === document.activeElement))) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${found?.root}#${statement?.id}`)
    await expect(page.locator(`[data-statement="${statement?.id}"]`)).toBeInViewport()
    await page.goBack()
    await expect(wanted).toBeVisible()
    await expect(field(page)).toHaveValue(slip)
  })

  test(`${lang}: says how many there are, whose, and shows more when it is told to; no side is counted`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/search/?q=peru`)
    await expect(results(page)).toHaveCount(10)
    const shown = await status(page).innerText()
    const total = Number(/\d+/.exec(shown)?.[0])
    expect(shown).toBe(fill(words.found, { count: total, query: 'peru' }, lang))
    const more = page.getByRole('button', { name: fill(words.more, { count: 10 }, lang) })
    await more.click()
    await expect(results(page)).toHaveCount(20)
    const ofStatements = await page.locator('[data-hit="statement"]').allInnerTexts()
    const sides = debates.filter(({ debate }) => debate.lang === lang).flatMap(({ debate }) => debate.sides)
    const named = [...sides.map(({ name }) => name), wordsOf(lang).terms.commonGround]
    for (const text of ofStatements)
      expect(
        named.some((name) => text.includes(name)),
        text,
      ).toBe(true)
  })

  test(`${lang}: says what may help where nothing is found, and that words are too common`, async ({ page }) => {
    await page.goto(`/${lang}/search/?q=qqqqqqq`)
    await expect(status(page)).toHaveText(fill(words.nothing, { query: 'qqqqqqq' }, lang))
    const [other] = langs.filter((each) => each !== lang)
    if (other) await expect(page.locator(`main a[href="/${other}/search/?q=qqqqqqq"]`)).toBeVisible()
    for (const list of ['', 'themes/', 'voices/']) {
      await expect(page.locator(`main a[href="/${lang}/${list}"]`)).toBeVisible()
      expect((await page.request.get(`/${lang}/${list}`)).status()).toBe(200)
    }
    const common = lang === 'es' ? 'para' : 'the'
    await field(page).fill(common)
    await expect(status(page)).toHaveText(fill(words.common, { query: common }, lang))
  })

  test(`${lang}: is accessible with results and without, light and dark`, async ({ page }) => {
    await page.goto(`/${lang}/search/?q=peru`)
    await expect(results(page)).toHaveCount(10)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${lang}/search/?q=qqqqqqq`)
    await expect(status(page)).not.toBeEmpty()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('loads at most 150 kB for the first result, nothing of it before somebody asks', async ({ page }) => {
  const sizes = new Map<string, number>()
  const loading: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.includes('/search/data/'))
      loading.push(response.body().then((body) => void sizes.set(pathname, gzipSync(body).length)))
  })
  await page.goto('/en/search/', { waitUntil: 'networkidle' })
  expect([...sizes.keys()]).toEqual(['/en/search/data/index.json'])
  await field(page).fill('sovreignty')
  await expect(results(page).first()).toBeVisible()
  await Promise.all(loading)
  const sum = [...sizes.values()].reduce((total, size) => total + size, 0)
  expect(sizes.size).toBeGreaterThan(3)
  expect(sum).toBeLessThanOrEqual(150_000)
})

test('leads to sources and voices, and takes no word for markup', async ({ page }) => {
  const source = peru('en')?.debate.sources[0]
  await page.goto(`/en/search/?q=${encodeURIComponent(source?.title ?? '')}`)
  await expect(page.locator(`[data-hit="source"][href$="sources/#${source?.id}"]`)).toBeVisible()
  await field(page).fill('Ministry of Defence of Peru')
  await page.locator('[data-hit="voice"][href$="?voice=mindef"]').click()
  await expect(page.getByRole('status').first()).not.toBeEmpty()
  await expect(page.locator('[data-statement][data-voices~="mindef"]').first()).toBeVisible()
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> law')}`)
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)> law')
  expect(await page.locator('main img').count()).toBe(0)
})

test('the key / is off where a reader wants it so, and while somebody types', async ({ page }) => {
  await page.goto('/en/search/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(field(page)).toHaveValue('a/b')
  const choice = page.getByRole('checkbox', { name: wordsOf('en').search.slash })
  await choice.uncheck()
  await page.goto('/en/')
  await page.keyboard.press('/')
  await page.goto('/en/search/')
  await expect(choice).not.toBeChecked()
  await choice.check()
  await page.goto('/en/')
  // The page may not listen yet.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page).toHaveURL('/en/search/', { timeout: 1000 })
  }).toPass()
})

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } })

  test('results are large enough, and a tap opens one', async ({ page }) => {
    await page.goto('/en/search/?q=sovereignty')
    await expect(results(page).first()).toBeVisible()
    const targets = page.locator('main a:visible, main button:visible, main input:visible')
    for (const box of await targets.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    }
    const first = results(page).first()
    const href = await first.getAttribute('href')
    await first.tap()
    await expect(page).toHaveURL(href ?? '')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('says so, and leads to the lists', async ({ page }) => {
    await page.goto('/en/search/')
    await expect(page.locator('noscript p')).toHaveText(wordsOf('en').search.noScript)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(field(page)).toBeHidden()
    for (const list of ['', 'themes/', 'voices/'])
      await expect(page.locator(`main a[href="/en/${list}"]`)).toBeVisible()
  })
})

test('tells of an index that cannot be loaded, and tries again', async ({ page }) => {
  await page.route('**/search/data/**', (route) => route.abort())
  await page.goto('/en/search/?q=law')
  await expect(status(page)).toHaveText(wordsOf('en').search.failed)
  await page.unroute('**/search/data/**')
  await page.getByRole('button', { name: wordsOf('en').search.again }).click()
  await expect(results(page).first()).toBeVisible()
})
