/** The library, its themes and its voices: what they show equals the debates; by keys, by touch and without a script. */

import { expect, type Page, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { fill } from '../../components/catalogue/fill.ts'
import { expectAccessible } from './axe.ts'
import { openAll, sorted } from './debates.ts'

const debates = await openAll()

const langs = sorted(debates.map(({ debate }) => debate.lang))
const slugs = sorted(debates.map(({ debate }) => debate.slug))
const inLang = (lang: string) => debates.filter(({ debate }) => debate.lang === lang)

/** The theme, and the voice, of a language of which most is said in it. */
function busiest(lang: string): { theme: string; voice: string } {
  const most = (ids: string[]) => {
    const count = (id: string) => ids.filter((other) => other === id).length
    return sorted(ids).reduce((best, id) => (count(id) > count(best) ? id : best), '')
  }
  const statements = inLang(lang).flatMap(({ debate }) => debate.statements)
  return {
    theme: most(statements.map(({ theme = '' }) => theme)),
    voice: most(statements.flatMap(({ voices }) => voices)),
  }
}

const english = busiest('en')
const values = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((found, key) => found.map((one) => one.getAttribute(key) ?? ''), name)

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const lang of langs) {
    test(`/${lang}/ shows every debate once, those of other languages marked`, async ({ page }) => {
      await page.goto(`/${lang}/`)
      const cards = page.locator('[data-card]')
      await expect(cards).toHaveCount(slugs.length)
      await expect(page.getByRole('combobox')).toHaveCount(0)
      const own = inLang(lang).map(({ debate }) => debate.question)
      for (const question of own) await expect(page.getByRole('link', { name: question, exact: true })).toBeVisible()
      const foreign = page.locator(`[data-shelf]:not([data-shelf="${lang}"]) [data-card]`)
      await expect(foreign).toHaveCount(slugs.length - own.length)
      for (const card of await foreign.all()) await expect(card.locator('h3')).toHaveAttribute('lang', /^[a-z]{2}$/)
    })
  }

  test('a card counts every side in equal type, and names its languages and its day', async ({ page }) => {
    await page.goto('/en/')
    for (const { debate, comparison, root } of inLang('en')) {
      const card = page.locator('[data-card]').filter({ has: page.locator(`h3 a[href="${root}"]`) })
      for (const side of debate.sides) {
        const held = debate.statements.filter(({ sides }) => sides.length === 1 && sides[0] === side.id)
        const unanswered = held.filter(({ id }) => comparison.unanswered.includes(id)).length
        const count = fill(wordsOf('en').common.statements, { count: held.length }, 'en')
        await expect(card).toContainText(`${side.name}: ${count}, ${unanswered} without a reply`)
      }
      await expect(card).toContainText(String(Number(debate.updated.slice(-2))))
      for (const { debate: other } of debates.filter((one) => one.debate.slug === debate.slug)) {
        await expect(
          card.locator(`a[hreflang="${other.lang}"][href="/${other.lang}/${other.slug}/"]`).last(),
        ).toBeVisible()
      }
    }
  })

  for (const lang of langs) {
    const { theme, voice } = busiest(lang)

    test(`/${lang}/themes/ leads to what every debate says on a theme, side by side`, async ({ page }) => {
      await page.goto(`/${lang}/themes/`)
      const ids = sorted(inLang(lang).flatMap(({ debate }) => debate.themes.map(({ id }) => id)))
      expect((await values(page, '[data-shared-theme]', 'data-shared-theme')).sort()).toEqual(ids)
      await page.locator(`[data-shared-theme="${theme}"] a`).click()
      for (const { debate } of inLang(lang).filter((one) => one.debate.themes.some(({ id }) => id === theme))) {
        const said = debate.statements.filter((statement) => statement.theme === theme).map(({ id }) => id)
        const within = `[data-debate="${debate.slug}"]`
        expect((await values(page, `${within} [data-statement]`, 'data-statement')).sort()).toEqual(said.sort())
        const column = (index: number) => page.locator(`${within} [data-column="${index}"]:not([data-alone])`).first()
        const widths = await Promise.all([1, 2].map(async (index) => (await column(index).boundingBox())?.width))
        expect(widths[0]).toBe(widths[1])
        // Of more than two sides, those that share a column are all named above it.
        for (const { name } of debate.sides) await expect(page.locator(`${within} p[aria-hidden]`)).toContainText(name)
      }
      for (const gap of await page.locator('[data-gap]').all()) await expect(gap).not.toBeEmpty()
    })

    test(`/${lang}/voices/ leads to all that a voice says, each with what answers it`, async ({ page }) => {
      await page.goto(`/${lang}/voices/`)
      const statements = inLang(lang).flatMap(({ debate }) => debate.statements)
      const spoken = sorted(statements.flatMap(({ voices }) => voices))
      expect((await values(page, '[data-voice]', 'data-voice')).sort()).toEqual(spoken)
      const silent = statements.filter(({ voices }) => voices.length === 0).length
      expect(await values(page, '[data-voiceless]', 'data-voiceless')).toEqual(silent > 0 ? [String(silent)] : [])
      await page.locator(`[data-voice="${voice}"] a`).click()
      for (const { debate, comparison } of inLang(lang)) {
        const said = debate.statements.filter(({ voices }) => voices.includes(voice))
        const within = `[data-debate="${debate.slug}"] [data-said]`
        expect((await values(page, within, 'data-said')).sort()).toEqual(said.map(({ id }) => id).sort())
        for (const { id } of said.filter((one) => comparison.unanswered.includes(one.id))) {
          const gap = page.locator(`[data-debate="${debate.slug}"] [data-said="${id}"] [data-gap]`)
          await expect(gap).toHaveText(wordsOf(lang).terms.noReply)
        }
      }
    })
  }
})

test('debates are chosen by keys, the address keeps the choice, and what is shown is told', async ({ page }) => {
  const { voice } = english
  const having = inLang('en').filter(({ debate }) => debate.statements.some(({ voices }) => voices.includes(voice)))
  const name = having[0]?.debate.voices.find(({ id }) => id === voice)?.name ?? ''
  await page.goto('/en/?theme=no-such-theme')
  await expect(page.locator('[data-card]:visible')).toHaveCount(slugs.length)
  const choice = page.getByRole('combobox', { name: 'Voice', exact: true })
  await expect(choice.locator('option')).not.toHaveCount(1)
  await page.getByRole('combobox', { name: 'Kind of voice' }).focus()
  await page.keyboard.press('Tab')
  await expect(choice).toBeFocused()
  await page.keyboard.type(name.slice(0, 12), { delay: 10 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?voice=/)
  await page.goto(`/en/?voice=${voice}`)
  await expect(page.locator('[data-card]:visible')).toHaveCount(having.length)
  await expect(page.getByRole('status')).toHaveText(`${having.length} of ${slugs.length} debates shown`)
  await choice.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-card]:visible')).toHaveCount(slugs.length)
  expect(new URL(page.url()).search).toBe('')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } })

  test('a kind of voice is chosen and given up, in Spanish where debates are', async ({ page }) => {
    const lang = langs.at(-1) ?? 'en'
    const words = wordsOf(lang).library
    await page.goto(`/${lang}/`)
    const kind = page.getByRole('combobox', { name: words.kind, exact: true })
    await kind.tap()
    const option = kind.locator('option').nth(1)
    await kind.selectOption({ index: 1 })
    const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1])
    await expect(page.locator('[data-card]:visible')).toHaveCount(count)
    await expect(page).toHaveURL(/\?kind=/)
    await page.getByRole('button', { name: words.showAll }).tap()
    await expect(page.locator('[data-card]:visible')).toHaveCount(slugs.length)
    await page.locator('[data-card] img').first().tap()
    await expect(page).toHaveURL(/\/map\/$/)
  })
})

test('small maps are files of their own, which load and take the reader’s light or dark', async ({ page, request }) => {
  const { root } = inLang('en')[0] ?? { root: '' }
  const svg = await (await request.get(`${root}mini.svg`)).text()
  expect(svg).toContain('prefers-color-scheme:dark')
  expect(svg.length).toBeLessThan(20_000)
  await page.goto('/en/')
  const image = page.locator(`img[src="${root}mini.svg"]`)
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(10)
})

const last = langs.at(-1) ?? 'en'
const looks = [
  { path: `/${last}/`, colorScheme: 'light', width: 768 },
  { path: `/${last}/themes/${busiest(last).theme}/`, colorScheme: 'dark', width: 320 },
  { path: '/en/voices/', colorScheme: 'light', width: 320 },
] as const

for (const { path, colorScheme, width } of looks) {
  test(`${path} is accessible and fits, in the ${colorScheme} theme, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(page)
  })
}
