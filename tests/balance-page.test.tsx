/** What the balance page says is what the model says; and where experts agree is said before anything gives the sides equal space. */

import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { describe, expect, it } from 'vitest'
import { BalanceNotice } from '../components/balance-notice.tsx'
import { BalancePage } from '../components/balance-page.tsx'
import { DebateHead } from '../components/debate-head.tsx'
import { FacingColumns } from '../components/facing-columns.tsx'
import { consensusOf, reportBalance } from '../debate/balance/report.ts'
import { checkDebate } from '../debate/check.ts'
import { loadDebate } from '../debate/load.ts'
import { openDebate } from '../debate/open.ts'
import { readDebate } from '../debate/read.ts'
import { viewDebate } from '../debate/view.ts'

const lithium = await openDebate({ slug: 'atacama-lithium', lang: 'en' })
const agreed = await openDebate({ slug: 'recent-warming', lang: 'en' }, 'tests/consensus')
const pageOf = (open: typeof agreed) => renderToStaticMarkup(<BalancePage report={reportBalance(open)} />)

/** The numbers of a row of a table, without what only a screen reader hears. */
function numbersIn(html: string, counted: string, row: string): string[] {
  const cells = selectAll(`table[data-counted="${counted}"] tr[data-row="${row}"] td`, fromHtml(html))
  return cells.map((cell) => JSON.stringify(select('span', cell)).match(/"value":"([^"]*)"/)?.[1] ?? '')
}

describe('the balance page', () => {
  const html = pageOf(lithium)
  const report = reportBalance(lithium)
  const { whole, themes } = report.stats

  it('shows the numbers of the model, of three sides too', () => {
    expect(report.sides).toHaveLength(3)
    const columns = [...whole.bySide.map(({ counts }) => counts), whole.commonGround]
    expect(numbersIn(html, 'whole', 'statements')).toEqual(
      [...columns, whole.total].map(({ statements }) => `${statements}`),
    )
    expect(numbersIn(html, 'whole', 'meanSourceAge').slice(0, 4)).toEqual(
      columns.map(({ sourceAge }) => `${sourceAge.mean}`),
    )
    for (const { id = '', bySide, commonGround } of themes) {
      const words = [...bySide.map(({ counts }) => counts), commonGround].map((counts) => `${counts.words}`)
      expect(numbersIn(html, 'words', id), id).toEqual(words)
    }
  })

  it('leads to every statement, and names which sides are silent in a theme', () => {
    const tree = fromHtml(html)
    const tiles = selectAll('[data-tile]', tree).map(({ properties }) => `${properties.href}`)
    expect(tiles.sort()).toEqual(lithium.debate.statements.map(({ id }) => `../#${id}`).sort())
    const silent = report.grid.flatMap((theme) => theme.silent)
    expect(silent.length).toBeGreaterThan(0)
    expect(html.match(/Nothing in this theme from/g)?.length).toBe(
      report.grid.filter((theme) => theme.silent.length > 0).length,
    )
    expect(selectAll('td[data-gap]', tree).length).toBeGreaterThan(silent.length)
  })

  it('gives no score, no verdict, and no side more room than another', () => {
    const text = html.replace(/<[^>]*>/g, ' ').replace('Nothing here adds up to a score', '')
    expect(text).not.toMatch(/\b(score|winner|wins?|fairness|biased|unfair|better|worse)\b/i)
    expect(selectAll('th[width], td[width], col', fromHtml(html))).toEqual([])
  })

  it('says everything in the language of the debate', () => {
    const spanish = pageOf({ ...lithium, debate: { ...lithium.debate, lang: 'es' } })
    expect(spanish).toContain('Szigriszt-Pazos')
    expect(spanish).not.toMatch(/Flesch|Whole debate|Reading level|>nothing</)
    const german = pageOf({ ...lithium, debate: { ...lithium.debate, lang: 'de' } })
    expect(german).toContain('only English and Spanish have a formula')
    expect(german).toContain('no list of such words')
  })
})

describe('broad agreement of experts', () => {
  it('stands before the positions and the columns, and leads to its sources and to the method', async () => {
    const view = viewDebate(agreed)
    const page = (
      <>
        <DebateHead view={view}>
          <BalanceNotice {...consensusOf(agreed)} root="" />
        </DebateHead>
        <FacingColumns view={view} />
      </>
    )
    const html = await new Response((await prerender(page)).prelude).text()
    const notice = html.indexOf('data-consensus')
    expect(notice).toBeGreaterThan(html.indexOf('<h1'))
    for (const later of [agreed.debate.sides[0]?.position ?? '', 'data-side-names', 'data-exchange'])
      expect(html.indexOf(later), later).toBeGreaterThan(notice)
    for (const href of ['sources/#ar6', 'sources/#consensus-study', 'balance/#method'])
      expect(html).toContain(`href="${href}"`)
    expect(html).toContain(agreed.notes.consensus?.text)
  })

  it('stands before the grid, and is the author’s to declare', () => {
    const html = pageOf(agreed)
    expect(html.indexOf('data-consensus')).toBeGreaterThan(0)
    expect(html.indexOf('data-consensus')).toBeLessThan(html.indexOf('data-grid'))
    expect(pageOf(lithium)).not.toContain('data-consensus')
  })

  it('has no other place on the compare page than before the sides', async () => {
    const code = await import('node:fs/promises').then(({ readFile }) => readFile('app/[lang]/[slug]/page.tsx', 'utf8'))
    expect(code).toMatch(/<DebateHead[^>]*>\s*<BalanceNotice [^>]*\/>\s*<\/DebateHead>/)
    expect(code.match(/<BalanceNotice/g)).toHaveLength(1)
  })
})

describe('an author’s notes', () => {
  it('are no part of the debate, and ask for nothing more where they are there', async () => {
    const files = await loadDebate({ slug: 'us-military-peru', lang: 'en' })
    const without = {
      ...files,
      debate: { ...files.debate, text: files.debate.text.replace(/^imbalance:.*\n(?: .*\n)+/m, '') },
    }
    const [reading, bare] = [readDebate(files), readDebate(without)]
    expect(bare.notes).toEqual({})
    expect(JSON.stringify(reading.debate, withoutPlaces)).toBe(JSON.stringify(bare.debate, withoutPlaces))
    expect(checkDebate(reading)).toEqual([])
    expect(checkDebate(bare).map(({ rule, severity }) => [rule, severity])).toEqual([['balance-note', 'warning']])
  })

  it('are shown beside the differences, and that there is none is said', () => {
    expect(pageOf(agreed)).toContain(agreed.notes.imbalance?.text)
    const { imbalance: _, ...notes } = lithium.notes
    expect(pageOf({ ...lithium, notes })).toContain('The author has left no note')
  })

  it('of a translation are its own words on the original’s sources, or the original’s', () => {
    const front = (more: string) =>
      `---\ntitle: T\nquestion: Q\nsummary: S\nupdated: 2026-01-02\n${more}\n---\n<Claim id="a">A.</Claim>\n`
    const sides = 'sides: { a: { name: A, position: P }, b: { name: B, position: P } }'
    const file = (lang: string, more: string) => ({ path: `${lang}.mdx`, text: front(`${sides}\n${more}`) })
    const original = {
      slug: 'x',
      lang: 'en',
      debate: file('en', 'imbalance: Why\nconsensus: { text: Agreed, sources: p1 }'),
    }
    const read = (more: string) =>
      readDebate({ slug: 'x', lang: 'es', debate: file('es', `translates: en\n${more}`), original }).notes
    expect(read('')).toMatchObject({
      imbalance: { text: 'Why', lang: 'en' },
      consensus: { text: 'Agreed', lang: 'en', sources: ['p1'] },
    })
    expect(read('imbalance: Por qué\nconsensus: { text: De acuerdo }')).toMatchObject({
      imbalance: { text: 'Por qué' },
      consensus: { text: 'De acuerdo', sources: ['p1'] },
    })
    expect(read('imbalance: Por qué').imbalance).not.toHaveProperty('lang')
  })
})

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : value
}
