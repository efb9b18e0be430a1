/** Finding a statement on a map, going on to the next without a reply, and back the way one came. */

import { expect, type Page, test } from '@playwright/test'
import { fold } from '../../components/map/finder.ts'
import { byDegree, focused, hiddenParts, openMap, standOn, tested } from './map-geometry.ts'

const { debate, comparison } = tested
const most = byDegree[0] ?? ''

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a statement' })
const options = (page: Page) => page.locator('[data-map-found] [role=option]')
const said = (page: Page) => page.locator('[data-map-say]')

/** Every statement's words as they stand on the map, by id. */
async function wordsOnMap(page: Page): Promise<Map<string, string>> {
  const all = await page.locator('[data-node]').evaluateAll((nodes) =>
    nodes.map((node): [string, string] => {
      const lines = [...(node.querySelector('[data-words]')?.children ?? [])]
      return [node.getAttribute('data-node') ?? '', lines.map((line) => line.textContent).join(' ')]
    }),
  )
  return new Map(all)
}

test('finds by words, whatever capitals and accents; says how many; by keyboard alone', async ({ page }) => {
  await openMap(page)
  const words = await wordsOnMap(page)
  // A word with a letter that has a mark, where the debate has one.
  const every = [...words.values()].flatMap((text) => text.match(/\p{L}{5,}/gu) ?? [])
  const word = every.find((one) => fold(one) !== one.toLowerCase()) ?? every[0] ?? ''
  const found = [...words].filter(([, text]) => fold(text).includes(fold(word)))
  for (const query of [word, word.toUpperCase(), fold(word), ` ${fold(word)} `]) {
    await field(page).fill('')
    await field(page).pressSequentially(query)
    await expect(options(page)).toHaveCount(Math.min(8, found.length))
    await expect(said(page)).toHaveText(`${found.length} of ${words.size} statements found.`)
  }
  const marked = page.locator('[aria-selected="true"]')
  const first = await marked.getAttribute('data-find')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowDown')
  if (found.length > 1) expect(await marked.getAttribute('data-find')).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  expect(await focused(page)).toBe(first)
  expect(await hiddenParts(page, first ?? '')).toEqual([])
})

test('finds by number; every word must occur; says so when there is nothing; Esc empties and closes', async ({
  page,
}) => {
  await openMap(page)
  const { number, words } = await page.locator(`[data-node="${most}"]`).evaluate((node) => ({
    number: node.getAttribute('data-number') ?? '',
    words: [...(node.querySelector('[data-words]')?.children ?? [])].map((line) => line.textContent).join(' '),
  }))
  await field(page).fill(number)
  await expect(options(page).first()).toHaveAttribute('data-find', most)
  await field(page).fill(words.split(' ').reverse().join(' '))
  await expect(options(page)).toHaveCount(1)
  await expect(options(page)).toHaveAttribute('data-find', most)
  await field(page).fill(`${words} qqqq`)
  await expect(options(page)).toHaveCount(0)
  await expect(page.getByRole('listbox')).toBeVisible()
  await expect(said(page)).toHaveText(`0 of ${debate.statements.length} statements found.`)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-map-found]')).toBeHidden()
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
})

test('a long list of what is found tells how much more there is, and an option can be pressed', async ({ page }) => {
  await openMap(page)
  const found = [...(await wordsOnMap(page)).values()].filter((text) => fold(text).includes('e')).length
  await field(page).fill('e')
  await expect(options(page)).toHaveCount(8)
  await expect(page.locator('[data-map-found]')).toContainText(`${found - 8} more`)
  const id = (await options(page).nth(3).getAttribute('data-find')) ?? ''
  await options(page).nth(3).click()
  expect(await focused(page)).toBe(id)
})

test('the next unanswered are all of them in reading order, then the first again', async ({ page }) => {
  await openMap(page)
  const open = comparison.unanswered.length
  const seen: number[] = []
  for (let press = 1; press <= open + 1; press++) {
    await page.getByRole('button', { name: 'Next unanswered' }).click()
    const current = page.locator('[data-node][aria-current]')
    seen.push(Number(await current.getAttribute('data-number')))
    await expect(current).toHaveAttribute('data-unanswered', '')
  }
  await expect(said(page)).toHaveText(`Statement ${seen[0]}: 1 of ${open} without a reply.`)
  expect(new Set(seen).size).toBe(open)
  expect(seen.slice(0, -1)).toEqual([...seen.slice(0, -1)].sort((a, b) => a - b))
  expect(seen.at(-1)).toBe(seen[0])
})

test('breadcrumbs and Backspace lead back the way one came', async ({ page }) => {
  await openMap(page)
  const way = byDegree.slice(0, 3)
  const numberOf = (id: string) => page.locator(`[data-node="${id}"]`).getAttribute('data-number')
  const numbers: (string | null)[] = []
  for (const id of way) {
    const number = await numberOf(id)
    numbers.push(number)
    await field(page).fill(number ?? '')
    await expect(options(page).first()).toHaveAttribute('data-find', id)
    await page.keyboard.press('Enter')
  }
  const crumbs = page.getByRole('navigation', { name: 'Where you are on the map' })
  const names = await crumbs.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  expect(names[0]).toBe('Whole map')
  expect(names.slice(-3)).toEqual(numbers.map((number) => `Statement ${number}`))
  await expect(crumbs.locator('[aria-current="location"]')).toHaveText(numbers[2] ?? '')
  await page.keyboard.press('Backspace')
  expect(await focused(page)).toBe(way[1])
  await crumbs.getByRole('button', { name: `Statement ${numbers[0]}`, exact: true }).click()
  expect(await focused(page)).toBe(way[0])
  await page.keyboard.press('Backspace')
  expect(await focused(page), 'nothing was before').toBe(way[0])
  await expect(said(page)).toHaveText('Nothing was visited before.')
  await crumbs.getByRole('button', { name: 'Whole map' }).click()
  await expect(page.locator('[data-map-port]')).not.toHaveAttribute('data-zoomed')
})

test('the back button of the browser leads back too', async ({ page }) => {
  await openMap(page)
  const [first = '', second = ''] = byDegree
  for (const id of [first, second]) {
    await field(page).fill((await page.locator(`[data-node="${id}"]`).getAttribute('data-number')) ?? '')
    await expect(options(page).first()).toHaveAttribute('data-find', id)
    await page.keyboard.press('Enter')
  }
  await page.goBack()
  await expect(page.locator('[data-node][aria-current]')).toHaveAttribute('data-node', first)
  expect(await hiddenParts(page, first)).toEqual([])
  await standOn(page, first)
})
