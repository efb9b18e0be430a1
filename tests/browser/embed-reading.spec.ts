/** The argument in an embed: all of it, on the map and in words; without a script, in print, and without anything that moves. */

import { expect, test } from '@playwright/test'
import type { LinkKind } from '../../debate/model.ts'
import { sorted } from './debates.ts'
import { comparison, debate, numberOf, openEmbed, part, root, shown, statementsOf, whole } from './embed-page.ts'

test.use({ viewport: { width: 640, height: 600 } })

const words: Record<LinkKind, string> = {
  support: 'supports',
  attack: 'challenges',
  undercut: 'questions the link',
  rephrase: 'says again',
}

for (const { address, statements, relations } of [whole, part]) {
  test(`${address} holds every statement and link of the debate, drawn and in words, and no other`, async ({
    page,
  }) => {
    await openEmbed(page, '?view=list', address)
    for (const attribute of ['data-statement', 'data-node']) {
      expect(await shown(page, attribute), attribute).toEqual([...statements].sort())
    }
    expect(await shown(page, 'data-relation')).toEqual(relations.map(({ id }) => id).sort())
    const kinds = await page
      .locator('[data-relation]')
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('data-relation')} ${link.getAttribute('data-kind')}`),
      )
    expect(kinds.sort()).toEqual(relations.map(({ id, kind, to }) => `${id} ${kindOf(kind, to)}`).sort())
    const sides = await page
      .locator('[data-statement]')
      .evaluateAll((items) =>
        items.map((item) => `${item.getAttribute('data-statement')} ${item.getAttribute('data-sides')}`),
      )
    const here = debate.statements.filter(({ id }) => statements.includes(id))
    expect(sides.sort()).toEqual(here.map(({ id, sides: held }) => `${id} ${held.join(' ')}`).sort())
    const unanswered = here.filter(({ id }) => comparison.unanswered.includes(id))
    await expect(page.locator('[data-statement][data-unanswered]')).toHaveCount(unanswered.length)

    // In words: at the statement that makes a link, its word and the number of what it meets.
    const said = await page.locator('[data-statement]').evaluateAll((items) =>
      items.flatMap((item) => {
        const from = item.getAttribute('data-statement')
        return [...item.querySelectorAll(':scope > ul > li')].flatMap((group) => {
          const [word = ''] = (group.textContent ?? '').split(/ \d/)
          return [...group.querySelectorAll('a')].map((link) => `${from} ${word} ${link.getAttribute('href')}`)
        })
      }),
    )
    const missing = relations.flatMap((relation) =>
      relation.from
        .filter((from) => {
          const ends = statementsOf({ ...relation, from: [] })
          const word = words[kindOf(relation.kind, relation.to)]
          return !ends.some((end) => said.includes(`${from} ${word} #s${numberOf(end)}`))
        })
        .map((from) => `${from} ${relation.id}`),
    )
    expect(missing).toEqual([])
  })
}

/** A link that ends on a link questions it. */
function kindOf(kind: LinkKind, to: string): LinkKind {
  return debate.relations.some(({ id }) => id === to) ? 'undercut' : kind
}

test('every way out leads to the full page', async ({ page, baseURL }) => {
  await openEmbed(page)
  const links = await page
    .locator('a[target="_blank"]')
    .evaluateAll((all) =>
      all.map((link) => ({ href: (link as HTMLAnchorElement).href, rel: (link as HTMLAnchorElement).rel })),
    )
  const others = sorted(links.map(({ href }) => href.replace(/#.*/, '')))
  expect(others).toEqual([baseURL + root, baseURL + part.page, 'https://creativecommons.org/licenses/by/4.0/'].sort())
  for (const { rel } of links) expect(rel).toContain('noopener')
  const ids = links.flatMap(({ href }) => href.split('#')[1] ?? [])
  const known = new Set(debate.statements.map(({ id }) => id))
  expect(ids.filter((id) => !known.has(id))).toEqual([])
  // Those within lead to what is here.
  const lost = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).length)
  expect(lost).toBe(0)
})

test('nothing moves by itself', async ({ page }) => {
  await openEmbed(page)
  await page.locator('[data-node]').first().click()
  const moving = await page.evaluate(() => {
    const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element))
    const isMoving = (style: CSSStyleDeclaration) =>
      style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto'
    return styles.filter(isMoving).length + document.getAnimations().length
  })
  expect(moving).toBe(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [320, 1024]) {
    test(`the map and every statement can be read, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(`${part.address}?view=list&theme=dark`)
      await expect(page.locator('html')).toHaveAttribute('data-view', 'map')
      await expect(page.locator('#port svg')).toBeInViewport()
      // It is larger than its window, which scrolls.
      await page.locator('[data-node]').first().scrollIntoViewIfNeeded()
      await expect(page.locator('[data-node]').first()).toBeInViewport({ ratio: 0.9 })
      for (const id of part.statements) await expect(page.locator(`[data-statement="${id}"]`)).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.locator('#port')).toHaveCSS('overflow-x', 'auto')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await page.locator('[data-node]').first().click()
      await expect(page.locator('[data-statement]:target')).toBeInViewport()
    })
  }
})

for (const view of ['map', 'compare', 'list']) {
  test(`printed, view ${view} is a page of paper with every statement, not a window`, async ({ page }) => {
    await openEmbed(page, `?view=${view}`)
    await page.emulateMedia({ media: 'print' })
    for (const id of part.statements) await expect(page.locator(`[data-statement="${id}"]`)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    const { fixed, cut } = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLElement>('#top, #map, #port, #text, #text *')]
      const seen = boxes.filter((box) => box.checkVisibility())
      const isCut = (box: HTMLElement) =>
        getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1
      return {
        fixed: seen.filter((box) => getComputedStyle(box).position !== 'static').length,
        cut: seen.filter(isCut).length,
      }
    })
    expect([fixed, cut]).toEqual([0, 0])
    if (view === 'map') {
      const { width = 0, height = 0 } = (await page.locator('#port svg').boundingBox()) ?? {}
      expect(width).toBeLessThanOrEqual(640)
      expect(height).toBeGreaterThan(100)
    }
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  })
}

test('printed, a dark one is dark on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const theme of ['dark', 'auto']) {
    await openEmbed(page, `?theme=${theme}`)
    await expect(page.locator('html'), theme).toHaveCSS('color', 'rgb(27, 27, 26)')
    await expect(page.locator('svg text').first(), theme).toHaveCSS('fill', 'rgb(27, 27, 26)')
  }
})
