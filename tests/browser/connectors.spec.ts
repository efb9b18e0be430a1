/** The lines in the gutter end on what they join, in the same frame in which it moves; kinds differ without colour. */

import { expect, type Page, test } from '@playwright/test'
import { debates } from './debates.ts'

const [tested] = debates
if (!tested) throw new Error('missing debate: the library is empty')
const { debate, root } = tested
const theme = debate.themes[0]?.id ?? ''

/** Scrolls the first theme into view and leaves what its connectors are measured by in the page. */
async function openTheme(page: Page): Promise<void> {
  await page.goto(root)
  await page.locator(`[data-theme="${theme}"] [data-exchange]`).first().scrollIntoViewIfNeeded()
  await expect(page.locator(`[data-theme="${theme}"] [data-connector]`).first()).toBeAttached()
  await page.evaluate((id) => {
    const section = document.querySelector(`[data-theme="${id}"] [data-facing]`)
    const cards = () =>
      [...(section?.querySelectorAll('[data-statement]') ?? [])].map((card) => card.getBoundingClientRect())
    const touches = ({ x, y }: DOMPoint, card: DOMRect) => {
      const onEdge =
        Math.min(Math.abs(x - card.left), Math.abs(x - card.right)) <= 1 && y >= card.top - 1 && y <= card.bottom + 1
      return onEdge || (Math.abs(y - card.top) <= 1 && x >= card.left && x <= card.right)
    }
    /** Lines of which an end is on no statement; an undercut ends on a line, so only its start counts. */
    const misfits = () => {
      const boxes = cards()
      return [...(section?.querySelectorAll('[data-connector]') ?? [])].filter((group) => {
        const line = group.querySelector('path')
        const matrix = line?.getScreenCTM()
        if (!line || !matrix) return true
        const ends = [line.getPointAtLength(0), line.getPointAtLength(line.getTotalLength())]
        const checked = group.getAttribute('data-kind') === 'undercut' ? ends.slice(0, 1) : ends
        return !checked
          .map((end) => end.matrixTransform(matrix))
          .every((end) => boxes.some((card) => touches(end, card)))
      }).length
    }
    Object.assign(window, { misfits })
  }, theme)
}

/** Does something in the page and counts the misfits in the frame that shows it, after all observers have run. */
function misfitsAfter(page: Page, action: string): Promise<number> {
  return page.evaluate(
    (code) =>
      new Promise<number>((resolve) => {
        const act: Record<string, () => void> = {
          nothing: () => {},
          open: () => {
            for (const detail of [...document.querySelectorAll('details')].slice(0, 40)) detail.open = true
          },
          font: () => {
            document.documentElement.style.fontSize = '19px'
          },
          swap: () => document.querySelector<HTMLElement>('[data-swap]')?.click(),
        }
        requestAnimationFrame(() => {
          act[code]?.()
          // The next frame starts after this one's layout, observers and paint.
          requestAnimationFrame(() => resolve((window as unknown as { misfits: () => number }).misfits()))
        })
      }),
    action,
  )
}

for (const action of ['nothing', 'open', 'font', 'swap']) {
  test(`every end lies on its statement: ${action}`, async ({ page }) => {
    await openTheme(page)
    expect(await page.locator(`[data-theme="${theme}"] [data-connector]`).count()).toBeGreaterThan(10)
    expect(await misfitsAfter(page, action)).toBe(0)
  })
}

test('every end lies on its statement after a swap made elsewhere on the page', async ({ page }) => {
  await openTheme(page)
  await page.locator('[data-theme]').last().scrollIntoViewIfNeeded()
  await page.locator('[data-swap]').click()
  await page.locator(`[data-theme="${theme}"] [data-exchange]`).first().scrollIntoViewIfNeeded()
  await expect.poll(() => misfitsAfter(page, 'nothing')).toBe(0)
})

test('every end lies on its statement when the window is made narrower', async ({ page }) => {
  await openTheme(page)
  await page.setViewportSize({ width: 820, height: 700 })
  expect(await misfitsAfter(page, 'nothing')).toBe(0)
})

test('links within a theme are all drawn, those that cross rows too', async ({ page }) => {
  await openTheme(page)
  const inTheme = new Set(debate.statements.filter((one) => one.theme === theme).map(({ id }) => id))
  const wanted = debate.relations.filter(({ from, to }) => inTheme.has(to) && from.every((id) => inTheme.has(id)))
  const drawn = await page
    .locator(`[data-theme="${theme}"] [data-connector]`)
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-connector')))
  expect(drawn).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)))
})

test('kinds are told apart by dash, head and badge, not by colour alone', async ({ page }) => {
  await openTheme(page)
  const looks = await page.locator(`[data-theme="${theme}"] [data-connector]`).evaluateAll((groups) =>
    groups.map((group) => {
      const [line] = group.querySelectorAll('path')
      const dash = line ? getComputedStyle(line).strokeDasharray : ''
      return [group.getAttribute('data-kind') ?? '', `${dash} ${group.querySelector('text')?.textContent}`] as const
    }),
  )
  const byKind = new Map(looks)
  expect(new Set(byKind.values()).size).toBe(byKind.size)
  expect(byKind.size).toBeGreaterThanOrEqual(3)
})
