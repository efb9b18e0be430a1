/** Whatever an address says, an embed shows what it always shows, and nothing of it is said back. */

import { test as base, expect } from '@playwright/test'
import fc from 'fast-check'
import { openEmbed, part } from './embed-page.ts'
import { bundleForPage } from './hosts/bundle-for-page.ts'
import { test } from './hosts/host-site.ts'

const known = {
  view: ['map', 'compare', 'list'],
  theme: ['light', 'dark', 'auto'],
  focus: [...part.statements, part.theme.id],
}
const hostile = fc.constantFrom(
  ...['"><script>window.__xss=1</script>', "'><img src=x onerror=window.__xss=1>", 'javascript:window.__xss=1'],
  ...['<svg onload=window.__xss=1>', '__proto__', 'constructor', 'toString', '../../', '%00', '%', '\u202e', '\ud800'],
  ...['MAP', 'map ', 'list\n', 'nel', 'panel', 's1', 'n1', '*', '#s1', '[data-statement]', ' dark', 'auto;'],
)
const value = fc.oneof(
  fc.constantFrom(...known.view, ...known.theme, ...known.focus.slice(0, 9)),
  hostile,
  fc.string({ unit: 'binary' }),
)
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('view', 'theme', 'focus') }, fc.string(), hostile)
const pair = fc.tuple(key, value, fc.boolean()).map(([name, wanted, isEncoded]) => {
  const write = (text: string) => (isEncoded ? encodeURIComponent(text.toWellFormed()) : text)
  return `${write(name)}=${write(wanted)}`
})
const query = fc.array(pair, { maxLength: 5 }).map((pairs) => `?${pairs.join('&')}`)

base('10,000 random addresses: every answer is from the closed lists, and the right one', async ({ page }) => {
  await openEmbed(page)
  await page.evaluate(await bundleForPage(`export { readChoices } from './components/embed/choices.ts'`))
  const queries = fc.sample(query, { numRuns: 10_000, seed: 4 })
  const answers = await page.evaluate((all) => {
    type Read = (search: string) => { view: string; theme: string; focus?: HTMLElement }
    const { readChoices } = (window as unknown as { bundled: { readChoices: Read } }).bundled
    return all.map((search) => {
      const { view, theme, focus } = readChoices(search)
      return [view, theme, focus ? (focus.dataset.statement ?? focus.id.slice(2)) : '']
    })
  }, queries)
  const expected = queries.map((search) => {
    const asked = new URLSearchParams(search)
    const from = (name: keyof typeof known, otherwise: string) => {
      const first = asked.get(name) ?? ''
      return known[name].includes(first) ? first : otherwise
    }
    return [from('view', 'map'), from('theme', 'light'), from('focus', '')]
  })
  expect(answers).toEqual(expected)
  for (const place of [0, 1, 2]) expect(new Set(answers.map((answer) => answer[place])).size).toBeGreaterThan(2)
})

test('a hundred addresses opened: nothing of them is in the document, and nothing runs', async ({
  page,
  open,
  site,
  problems,
}) => {
  page.on('dialog', (dialog) => {
    problems.push(dialog.message())
    dialog.dismiss()
  })
  const marked = fc.sample(fc.tuple(query, hostile), { numRuns: 100, seed: 7 })
  const addresses = marked.map(([search, hash], index) => {
    const mark = `echo${index}mark`
    const more = `${mark}=${mark}&view=${mark}<b>${mark}</b>&focus=${mark}#${mark}?secret=${mark}${hash}`
    return { mark, address: new URL(`${site}${part.address}${search}&${more}`.toWellFormed()).href }
  })
  // Twenty frames at a time: each is an address that is opened, and a page of its own takes longer.
  for (let start = 0; start < addresses.length; start += 20) {
    const group = addresses.slice(start, start + 20)
    await open({ body: group.map(() => '<iframe title="A map"></iframe>').join('') })
    await page.locator('iframe').evaluateAll((frames, all) => {
      for (const [index, frame] of frames.entries()) Object.assign(frame, { src: all[index]?.address })
    }, group)
    await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(site)).length).toBe(20)
    for (const [index, frame] of page.frames().slice(1).entries()) {
      await frame.waitForLoadState()
      const found = await frame.evaluate((mark) => {
        const { outerHTML, dataset } = document.documentElement
        return { echoes: outerHTML.includes(mark), hurt: '__xss' in window, view: dataset.view, theme: dataset.theme }
      }, group[index]?.mark ?? '')
      expect(found).toMatchObject({ echoes: false, hurt: false })
      expect(known.view).toContain(found.view)
      expect(known.theme).toContain(found.theme)
    }
  }
})
