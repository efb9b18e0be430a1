/** The share page and the dialog that shows it elsewhere: complete without a script, quick with one. */

import { expect, test } from '@playwright/test'
import { debates } from './debates.ts'
import { copyButton, field, openDialog } from './share-dialog.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { debate, comparison, root } = tested
const theme = debate.themes[0]?.id ?? ''
const statement = comparison.order[8] ?? ''

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the share link leads to a page with every snippet of the debate', async ({ page }) => {
    await page.goto(root)
    await page.getByRole('link', { name: 'Share', exact: true }).click()
    await expect(page).toHaveURL(`${root}share/`)
    for (const name of [
      'frame',
      'resizer',
      'static',
      'address',
      'markdown',
      'wiki',
      'element',
      'apa',
      'mla',
      'bibtex',
    ]) {
      await expect(field(page, name)).toBeVisible()
      await expect(field(page, name)).not.toBeEmpty()
    }
    await expect(page.locator('[data-share-copy]:visible, select:visible, [type=radio]:visible')).toHaveCount(0)
    for (const { id } of debate.themes) await expect(page.getByText(`/map/${id}/embed.html`)).toBeVisible()
    for (const link of await page.getByRole('link', { name: /^(map|card|debate)\.\w+$/ }).all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
    }
  })
})

test('its code and its markup come with the first press, and are of this site', async ({ page, baseURL }) => {
  const asked: string[] = []
  await page.goto(root, { waitUntil: 'networkidle' })
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('header [data-share]').click()
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 20_000 })
  await expect(page.frameLocator('[data-share-frame]').locator('html')).toHaveAttribute('data-view', 'map')
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
  await expect(page).toHaveURL(root)
})

test('a theme and a statement open the dialog about themselves', async ({ page }) => {
  await openDialog(page, root, `[data-theme="${theme}"] h2 ~ p [data-share]`)
  await expect(page.getByLabel('What to share')).toHaveValue(theme)
  await expect(field(page, 'frame')).toHaveValue(new RegExp(`/map/${theme}/embed\\.html"`))
  await page.getByRole('button', { name: 'Done' }).click()
  await page.locator(`[data-statement="${statement}"] summary`).click()
  await page.locator(`[data-statement="${statement}"] [data-share]`).click()
  await expect(field(page, 'frame')).toHaveValue(new RegExp(`/embed\\.html\\?focus=${statement}"`))
  await expect(field(page, 'bibtex')).toHaveValue(new RegExp(`#${statement}`))
  await expect(page.locator('[data-share-frame]')).toHaveAttribute('src', `${root}embed.html?focus=${statement}`)
})

test('choices change what is copied and the preview, and leave no step for Back', async ({ page }) => {
  await openDialog(page, root)
  const steps = await page.evaluate(() => history.length)
  await page.getByRole('radio', { name: 'Two columns' }).check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(field(page, 'frame')).toHaveValue(/embed\.html\?view=compare&amp;theme=dark"[\s\S]*color-scheme:dark/)
  const frame = page.frameLocator('[data-share-frame]')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('radio', { name: 'A frame that fits' }).check()
  await expect(field(page, 'frame')).toBeHidden()
  await expect(field(page, 'resizer')).toHaveValue(/<script src="[^"]*\/embed\.js" async><\/script>$/)
  await expect.poll(() => page.locator('[data-share-frame]').evaluate((one) => one.clientHeight)).toBeGreaterThan(600)
  await page.getByRole('radio', { name: 'A picture and text' }).check()
  await expect(frame.locator('figure img')).toBeVisible()
  await expect(frame.locator('li a').filter({ hasText: /^\d+$/ })).toHaveCount(debate.statements.length)
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

for (const width of [320, 640, 1024]) {
  test(`the preview is ${width} px wide inside, and says how much smaller it is drawn`, async ({ page }) => {
    await openDialog(page, root)
    await page.getByRole('radio', { name: String(width) }).check()
    const frame = page.locator('[data-share-frame]')
    expect(await frame.evaluate((one) => one.clientWidth)).toBe(width)
    const [drawn, stage] = await Promise.all([frame.boundingBox(), page.locator('[data-share-stage]').boundingBox()])
    expect(drawn?.width).toBeLessThanOrEqual((stage?.width ?? 0) + 1)
    const percent = Math.round(((drawn?.width ?? 0) / width) * 100)
    await expect(page.locator('[data-share-scale]')).toHaveText(
      percent < 100 ? new RegExp(` ${percent} %`) : /own size/,
    )
  })
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('says so in the button and to screen readers', async ({ page }) => {
    await openDialog(page, root)
    for (const name of ['frame', 'markdown', 'apa', 'csl-json']) {
      const words = await copyButton(page, name).innerText()
      await copyButton(page, name).click()
      await expect(copyButton(page, name)).toHaveText('Copied')
      await expect(page.locator('[data-share-status]')).toHaveText(/^Copied: /)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field(page, name).inputValue())
      await expect(copyButton(page, name)).toHaveText(words)
    }
  })
})

test('where the clipboard is refused the text is selected, with what to press', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await openDialog(page, root)
  await copyButton(page, 'frame').click()
  await expect(page.locator('[data-share-status]')).toHaveText(/^Press Ctrl\+C to copy/)
  const selected = await field(page, 'frame').evaluate((area: HTMLTextAreaElement) => {
    return area === document.activeElement && area.value.slice(area.selectionStart, area.selectionEnd) === area.value
  })
  expect(selected).toBe(true)
})

test('ways within the dialog leave the address alone', async ({ page }) => {
  await openDialog(page, root)
  await page.getByRole('dialog').getByRole('link', { name: 'Cite' }).click()
  await expect(page.getByRole('heading', { name: 'Cite', exact: true })).toBeInViewport()
  await expect(page).toHaveURL(root)
})

test('paper shows neither the dialog nor its links', async ({ page }) => {
  await openDialog(page, root)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('[data-share]:visible')).toHaveCount(0)
})
