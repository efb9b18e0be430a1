/** An embed as a browser test opens it, and what the debate says should be in it. */

import { expect, type Locator, type Page } from '@playwright/test'
import type { Relation } from '../../debate/model.ts'
import { debates } from './debates.ts'

const [first] = debates
const theme = first?.debate.themes[0]
if (!first || !theme) throw new Error('missing debate: none in the library has a theme')

export const { debate, comparison, root } = first

/** One theme's embed: its address, the theme, and the ids of what must be in it. */
export const part = {
  address: `${root}map/${theme.id}/embed.html`,
  page: `${root}map/${theme.id}/`,
  title: `${debate.title}: ${theme.name}`,
  theme,
  ...contentOf((statement) => statement.theme === theme.id),
}

/** The whole debate's. */
export const whole = {
  address: `${root}embed.html`,
  page: root,
  title: debate.title,
  ...contentOf(() => true),
}

function contentOf(isIn: (statement: (typeof debate.statements)[number]) => boolean) {
  const statements = debate.statements.filter(isIn).map(({ id }) => id)
  const here = new Set(statements)
  const relations = debate.relations.filter((relation) => statementsOf(relation).every((id) => here.has(id)))
  return { statements, relations }
}

/** Every statement that a link joins, through the links that it ends on. */
export function statementsOf({ from, to }: Relation): string[] {
  const onto = debate.relations.find(({ id }) => id === to)
  return [...from, ...(onto ? statementsOf(onto) : [to])]
}

/** The number that a statement has on every page. */
export const numberOf = (id: string) => comparison.order.indexOf(id) + 1

/** Opens an embed by itself, as large as a frame in an article, its script at work. */
export async function openEmbed(page: Page, query = '', address = part.address): Promise<void> {
  await page.goto(address + query)
  await expect(page.locator('html[data-on]')).toHaveCount(1)
}

export const windowOf = (page: Page): Locator => page.locator('#port')

/** How large the map is shown, and how far its window is scrolled. */
export function cameraOf(page: Page): Promise<{ scale: number; x: number; y: number }> {
  return windowOf(page).evaluate((port) => {
    const svg = port.querySelector('svg') as SVGSVGElement
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    return { scale, x: port.scrollLeft, y: port.scrollTop }
  })
}

/** The id of the statement on the map that has the focus; else what has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('data-node') ?? activeElement?.textContent ?? ''
  })
}

/** The ids of what an attribute names and is seen, sorted. */
export async function shown(page: Page, attribute: string): Promise<string[]> {
  const parts = page.locator(`[${attribute}]`)
  return (await parts.evaluateAll(readSeen, attribute)).sort()
}

/** Runs in the page. */
function readSeen(parts: Element[], attribute: string): string[] {
  const seen = parts.filter((element) => !element.closest('[hidden]'))
  return seen.map((element) => element.getAttribute(attribute) ?? '')
}
