/** What the compare page says before anybody touches it: everything, face to face, with or without a script. */

import { expect, type Page, test } from '@playwright/test'
import { debates, sorted } from './debates.ts'

function attributes(page: Page, name: string): Promise<string[]> {
  const read = (parts: Element[], attribute: string) => parts.map((part) => part.getAttribute(attribute) ?? '')
  return page.locator(`[${name}]`).evaluateAll(read, name)
}

for (const { debate, comparison, root } of debates) {
  test.describe(debate.title, () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
        test.use({ javaScriptEnabled })

        test('shows every statement, and every relation in words and as a link of the map', async ({ page }) => {
          await page.goto(root)
          const statements = await attributes(page, 'data-statement')
          expect(statements).toHaveLength(new Set(statements).size)
          expect(sorted(statements)).toEqual(sorted(debate.statements.map(({ id }) => id)))
          const relations = sorted(debate.relations.map(({ id }) => id))
          expect(sorted(await attributes(page, 'data-relation-words'))).toEqual(relations)
          expect(sorted(await attributes(page, 'data-relation'))).toEqual(relations)
          expect(sorted(await attributes(page, 'data-node'))).toEqual(sorted(statements))
          const exchanges = comparison.themes.flatMap((theme) => theme.exchanges.map(({ id }) => id))
          expect(await attributes(page, 'data-exchange')).toEqual(exchanges)
          expect(sorted(await attributes(page, 'data-unanswered'))).toEqual([''])
          const unanswered = page.locator('[data-statement][data-unanswered]')
          expect(await unanswered.count()).toBe(comparison.unanswered.length)
        })

        test('shows every source', async ({ page }) => {
          await page.goto(root)
          expect(sorted(await attributes(page, 'data-note'))).toEqual(sorted(debate.sources.map(({ id }) => id)))
        })
      })
    }

    test('says in words what nobody answered, on every side', async ({ page }) => {
      await page.goto(root)
      for (const { id } of debate.sides.slice(0, 2)) {
        const unanswered = page.locator(`[data-statement][data-sides="${id}"][data-unanswered]`)
        await expect(unanswered.first()).toContainText('No reply recorded')
        expect(await unanswered.getByText('No reply recorded').count()).toBe(await unanswered.count())
      }
    })

    for (const width of [768, 1280, 1920]) {
      test(`starts both sides of an exchange at one height, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(root)
        const differences = await page.locator('[data-exchange]').evaluateAll((exchanges) =>
          exchanges.map((exchange) => {
            const top = (column: string) =>
              exchange.querySelector(`[data-column="${column}"]`)?.getBoundingClientRect().top
            return Math.abs((top('1') ?? Number.NaN) - (top('2') ?? Number.NaN))
          }),
        )
        expect(differences.filter((difference) => !(difference <= 8))).toEqual([])
      })
    }

    test('gives both columns one width, one size of type and one weight', async ({ page }) => {
      await page.goto(root)
      const looks = await page.locator('[data-exchange] [data-column]').evaluateAll((items) => {
        const seen: Record<string, Set<string>> = {}
        for (const item of items) {
          const text = item.querySelector('[data-statement] p + p')
          if (!text) continue
          const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(text)
          const column = item.getAttribute('data-column') ?? ''
          seen[column] ??= new Set()
          seen[column].add(
            [Math.round(item.getBoundingClientRect().width), fontSize, fontWeight, fontFamily, color].join(),
          )
        }
        return Object.fromEntries(Object.entries(seen).map(([column, set]) => [column, [...set]]))
      })
      expect(looks['1']).toHaveLength(1)
      expect(looks['2']).toEqual(looks['1'])
    })

    test('keeps the side names in view', async ({ page }) => {
      await page.goto(root)
      await page.locator('[data-exchange]').last().scrollIntoViewIfNeeded()
      for (const { name } of debate.sides.slice(0, 2)) {
        await expect(page.locator('[data-side-names] p').getByText(name)).toBeInViewport()
      }
    })

    test('records which side the coin put first', async ({ page }) => {
      await page.goto(root)
      const first = debate.sides.find(({ id }) => id === comparison.startSide)
      await expect(page.getByText('decided by coin-flip')).toContainText(first?.name ?? '')
    })

    test('on a phone shows the first lines of both sides of an exchange together', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(root)
      const together = await page.locator('[data-exchange]').evaluateAll((exchanges) => {
        const bar = document.querySelector('[data-side-names]')?.getBoundingClientRect().height ?? 0
        const steps = document.querySelector('nav[aria-label="Exchanges"]')?.getBoundingClientRect().height ?? 0
        return exchanges.map((exchange) => {
          const start = exchange.getBoundingClientRect().top
          // The first line of whichever side speaks second, or the words that stand for its silence.
          const seconds = [...exchange.querySelectorAll('[data-column]')]
          const column = seconds[0]?.getAttribute('data-column')
          const other = seconds.find((item) => item.getAttribute('data-column') !== column)
          const text = other?.querySelector('[data-statement] p + p') ?? other
          const firstLineEnd = (text?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) + 24
          return firstLineEnd - start <= innerHeight - bar - steps
        })
      })
      expect(together.filter(Boolean).length / together.length).toBeGreaterThanOrEqual(0.9)
    })

    for (const width of [320, 360, 768]) {
      test(`never scrolls sideways, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(root)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
    }
  })
}
