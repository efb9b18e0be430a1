/** The page for weighing answers as the model reasons: by keyboard, by touch, from an address and from a file. */

import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { wordsOf } from '../../components/catalogue/catalogue.ts'
import { fill } from '../../components/catalogue/fill.ts'
import { holdTogether } from '../../debate/reason/hold-together.ts'
import { presetOf } from '../../debate/reason/preset.ts'
import type { Choices, Label } from '../../debate/reason/types.ts'
import { weigh } from '../../debate/reason/weigh.ts'
import { debates } from './debates.ts'

const tested = debates.find(({ debate }) => debate.slug === 'us-military-peru' && debate.lang === 'en')
if (!tested) throw new Error('missing debate: us-military-peru')
const { debate, comparison, root } = tested
const path = `${root}weigh/`
const words = wordsOf('en').weigh

// A pair that is accepted in conflict: the first attack from statement to statement, in reading order.
const ids = new Set(debate.statements.map(({ id }) => id))
const attack = debate.relations
  .filter(({ kind, from, to }) => kind === 'attack' && from.length === 1 && ids.has(to))
  .sort((a, b) => comparison.order.indexOf(a.to) - comparison.order.indexOf(b.to))[0]
const [attacked, attacker] = [attack?.to ?? '', attack?.from[0] ?? '']
const card = (id: string) => `[data-statement="${id}"]`
const radio = (id: string, choice: string) => `${card(id)} input[value="${choice}"]`
const accepting = (...accepted: string[]): Choices => new Map(accepted.map((id) => [id, 'accept']))

/** The label of every statement, by id, as the page shows it. */
async function labelsOn(page: Page): Promise<Record<string, string>> {
  const labels = await page
    .locator('[data-statement]')
    .evaluateAll((cards) =>
      cards.map((one) => [one.getAttribute('data-statement'), one.querySelector('[data-label-word]')?.textContent]),
    )
  return Object.fromEntries(labels) as Record<string, string>
}

/** The label of every statement as the model has it. */
function labelsOf(choices: Choices): Record<string, string> {
  const { labels } = weigh(debate, choices)
  return Object.fromEntries([...labels].map(([id, label]: [string, Label]) => [id, words.labels[label]]))
}

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(path + fragment)
  await expect(page.locator('[data-runs]')).toHaveCount(1)
}

async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const target = page.locator(selector)
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${selector} is out of reach of ${key}`)
}

test('by keyboard alone: choices, labels, reasons, a conflict, a preset and back', async ({ page }) => {
  await open(page)
  await expect(page.locator('[data-why]').first()).toBeHidden()
  await tabTo(page, radio(attacked, 'leave'))
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(radio(attacked, 'accept'))).toBeChecked()
  expect(await labelsOn(page)).toEqual(labelsOf(accepting(attacked)))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(`#why_${attacked}`)).toContainText(words.live.because.accepted)
  await tabTo(page, radio(attacker, 'leave'))
  await page.keyboard.press('ArrowLeft')
  await expect(
    page.locator(
      `[data-conflict="${[attacked, attacker].join(' ')}"], [data-conflict="${[attacker, attacked].join(' ')}"]`,
    ),
  ).toHaveCount(1)
  await expect(page.getByRole('status').first()).toContainText('1 pair in conflict')
  // What is not heeded is said, and leads to where it comes from and back again.
  await tabTo(page, `#why_${attacked} a[data-go="${attacker}"]`, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(card(attacker))).toBeFocused()
  await tabTo(page, `${card(attacker)} [data-back]`)
  await page.keyboard.press('Enter')
  await expect(page.locator(card(attacked))).toBeFocused()
  const side = debate.sides[1]?.id ?? ''
  await tabTo(page, `[data-preset="${side}"]`, 'Shift+Tab')
  await page.keyboard.press('Space')
  expect(await labelsOn(page)).toEqual(labelsOf(presetOf(debate, side)))
  await page.goBack()
  await expect.poll(() => labelsOn(page)).toEqual(labelsOf(accepting(attacked, attacker)))
})

test('the address holds the choices, and a reload, Undo and a jump within the page keep them', async ({ page }) => {
  await open(page, `#accept=${attacker}.nobody-said-this`)
  await expect(page.getByRole('status').first()).toHaveText(`1 choice. ${fill(words.live.unknown, { count: 1 }, 'en')}`)
  expect(await labelsOn(page)).toEqual(labelsOf(accepting(attacker)))
  await page.locator(radio(attacked, 'reject')).check()
  await expect(page).toHaveURL(new RegExp(`#accept=${attacker}&reject=${attacked}$`))
  await page.getByRole('link', { name: wordsOf('en').common.skipToContent }).press('Enter')
  await expect(page).toHaveURL(new RegExp(`#accept=${attacker}&reject=${attacked}$`))
  await page.reload()
  await expect(page.locator(radio(attacked, 'reject'))).toBeChecked()
  await page.locator(radio(attacked, 'leave')).check()
  await page.getByRole('button', { name: words.undo }).click()
  await expect(page.locator(radio(attacked, 'reject'))).toBeChecked()
  expect(await labelsOn(page)).toEqual(labelsOf(new Map([...accepting(attacker), [attacked, 'reject']])))
})

test('counts equal the labels, side by side, and nothing is counted before the first choice', async ({ page }) => {
  await open(page)
  const first = debate.sides[0]?.id ?? ''
  const sum = page.locator(`tr[data-sums="${first}"] [data-sum="in"]`)
  await expect(sum).toHaveText('–')
  await page.locator('[data-preset=""]').click()
  await expect(page.getByRole('status').first()).toContainText(words.live.nothingChosen)
  const { labels } = weigh(debate, new Map())
  const standing = debate.statements.filter(({ id, sides }) => sides.join() === first && labels.get(id) === 'in')
  await expect(sum).toHaveText(String(standing.length))
})

test('can be held together, or not: as the model says, and old once something else is chosen', async ({ page }) => {
  const [free, bound] = [accepting(attacked), accepting(attacked, attacker)]
  const { inAll, inSome } = holdTogether(debate, free)
  const { clash } = holdTogether(debate, bound)
  await open(page, `#accept=${attacked}`)
  const answer = page.locator('[data-answer]')
  await page.locator('[data-ask]').click()
  await expect(answer.locator('p').first()).toHaveText(fill(words.live.heldYes, { count: free.size }, 'en'))
  await expect(answer.locator('details').first().locator('li')).toHaveCount(inAll.length)
  const others = debate.statements.length - inSome.length
  await expect(answer.locator('details').last().locator('li')).toHaveCount(others)
  await page.locator(radio(attacker, 'accept')).check()
  await expect(answer.locator('p').first()).toHaveText(words.live.heldStale)
  await page.locator('[data-ask]').click()
  await expect(answer.locator('p').first()).toHaveText(fill(words.live.heldNo, { count: bound.size }, 'en'))
  await expect(answer.locator('li')).toHaveCount((clash?.statements.length ?? 0) + (clash?.relations.length ?? 0))
})

test('a file brings choices and notes back elsewhere; what is no such file changes nothing', async ({ page }) => {
  await open(page, `#accept=${attacker}`)
  await page.getByLabel(words.stance.reason).first().fill('A first thought.')
  await page.locator('[data-stance="before"] [data-step="~unsure"]').click()
  await expect(page.locator('[data-noted="reason"]')).toHaveText('A first thought.')
  await page.reload()
  await expect(page.getByLabel(words.stance.reason).first()).toHaveValue('A first thought.')
  const saving = page.waitForEvent('download')
  await page.locator('[data-save]').click()
  const saved = await (await saving).path()
  const text = await readFile(saved, 'utf8')
  const other = text.replace(`"debate": "${debate.slug}"`, '"debate": "another-one"')
  const give = (buffer: Buffer) =>
    page.locator('[data-open]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
  const status = page.getByRole('status').first()
  await open(page)
  await page.evaluate(() => history.replaceState({}, '', location.pathname))
  await page.reload()
  await give(Buffer.from('<script>alert(1)</script>'))
  await expect(status).toHaveText(words.live.fileNotOurs)
  await give(Buffer.from(other))
  await expect(status).toHaveText(fill(words.live.fileElsewhere, { slug: 'another-one' }, 'en'))
  await expect(page.locator('[data-begun]')).toHaveCount(0)
  await give(Buffer.from(text))
  await expect(status).toContainText('File opened: 1 choice.')
  await expect(page.locator('[data-noted="step"]')).toHaveText(words.stance.unsure)
  expect(await labelsOn(page)).toEqual(labelsOf(accepting(attacker)))
})
