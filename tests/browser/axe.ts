/** What every page promises to assistive technology, as far as a machine can tell. */

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { addStyle } from './add-style.ts'
import { findLowContrast } from './text-contrast.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Check = (page: Page, selectors: string[]) => Promise<unknown[]>

/** What axe cannot decide by itself, and the check of our own that does; it returns what is wrong. */
const ownChecks: Record<string, Check> = {
  // Text above other elements or inside pictures: measured from what is painted behind it.
  'color-contrast': findLowContrast,
}

/**
 * Holds the page as it stands now to axe's rules: no violation, and nothing left undecided. `within`: a part of it without
 * its frames, where the rest is looked at by another test.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const options: RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
    // What passes would be told node by node too: seconds on a long page.
    resultTypes: ['violations', 'incomplete'],
  }
  // What is out of sight is laid out only when it comes near; the rules are to see all of it.
  await addStyle(page, '* { content-visibility: visible !important }')
  const builder = new AxeBuilder({ page }).options(options)
  const { violations, incomplete } = await (within === undefined
    ? builder
    : builder.include(within).exclude('iframe')
  ).analyze()
  expect(violations.map(describe), 'violations').toEqual([])
  for (const result of incomplete) {
    const check = ownChecks[result.id]
    expect(check ? undefined : describe(result), 'axe could not decide, and no check of our own does').toBeUndefined()
    const selectors = result.nodes.map(({ target }) => String(target.at(-1)))
    expect(await check?.(page, selectors), `own check of ${result.id}`).toEqual([])
  }
}

type RunOptions = Parameters<AxeBuilder['options']>[0]
type AxeResult = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function describe({ id, help, nodes }: AxeResult): string {
  const places = nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
  return `${id}: ${help} (${nodes.length})\n${places.join('\n')}`
}
