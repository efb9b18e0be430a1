/** The page of changes tells every change in words, in marks that need no colour, and for both sides alike. */

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChangesEntry } from '../components/changes-entry.tsx'
import { stateWords } from '../components/changes-words.ts'
import { tellHistory } from '../debate/changes/history.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData } from '../debate/data.ts'
import { digestOf } from '../debate/digest.ts'
import { openDebate } from '../debate/open.ts'

const open = await openDebate({ lang: 'en', slug: 'us-military-peru' })
const { debate } = open
const [official, critics] = debate.sides.map(({ id }) => debate.statements.filter(({ sides }) => sides.join() === id))
const [reworded, withdrawn] = official ?? []
const evident = critics?.find(({ evidence }) => evidence === 'disputed')
const common = debate.statements.find(({ sides }) => sides.length > 1)

/** The debate before: other words, another status, another theme, one statement more, hostile text in it. */
const before = {
  ...debate,
  question: 'Who <script>asks</script>?',
  statements: debate.statements.map((one) => {
    if (one === reworded) return { ...one, text: `${one.text.replace(/\.$/, '')} & <b onclick="x()">more</b>.` }
    if (one === evident) return { ...one, evidence: 'forecast' as const }
    if (one === common) return { ...one, theme: debate.themes.at(-1)?.id ?? '' }
    return one
  }),
}
const now = {
  ...debate,
  statements: debate.statements.filter((one) => one !== withdrawn),
  relations: debate.relations.filter(({ from, to }) => !`${from.join(' ')} ${to}`.includes(withdrawn?.id ?? '-')),
}
const data = debateData(before, compareSides(before))
const release = { hash: digestOf(data), lang: 'en', date: '2026-11-25', note: 'A <i>note</i>.', data, html: '' }
const history = tellHistory(
  { ...open, debate: now, comparison: compareSides(now), releases: [release] },
  stateWords('en'),
)
const [latest = '', first = ''] = history.map((entry) => renderToStaticMarkup(<ChangesEntry entry={entry} lang="en" />))

describe('the page of changes', () => {
  it('names each statement that has changed once a way', () => {
    const groupOf = (kind: string) => new RegExp(`data-changes="${kind}".*?</section>`).exec(latest)?.[0] ?? ''
    expect(groupOf('reworded')).toContain(`data-changed="${reworded?.id}"`)
    expect(groupOf('withdrawn')).toContain(`data-changed="${withdrawn?.id}"`)
    expect(groupOf('evidence')).toContain('Before: <b>forecast</b>. Now: <b>disputed</b>.')
    expect(groupOf('moved')).toContain(`data-changed="${common?.id}"`)
    expect(groupOf('frame')).toContain('Question')
  })

  it('gives each side a column in every group, an empty one too', () => {
    const groups = [...latest.matchAll(/data-changes="(?:reworded|withdrawn|evidence|moved)".*?<\/section>/g)]
    expect(groups).toHaveLength(4)
    for (const [group] of groups)
      for (const { name } of debate.sides) expect(group).toContain(name.replace("'", '&#x27;'))
  })

  it('tells changed words to those who see no colour and to those who see nothing', () => {
    expect(latest).toMatch(/<del><span class="aside"> \[removed: <\/span>[^<]+<span class="aside">\] <\/span><\/del>/)
    expect(latest).toMatch(/<ins><span class="aside"> \[new: /)
    expect(latest).not.toMatch(/\sstyle=/)
  })

  it('leads to statements that are there, and to no other', () => {
    expect(latest).toContain(`href="../#${reworded?.id}"`)
    expect(latest).not.toContain(`href="../#${withdrawn?.id}"`)
  })

  it('leads from a release to its embed, and counts what the first one held', () => {
    expect(first).toContain(`href="../embed@${release.hash}.html"`)
    expect(first).toContain('First release. Statements: ')
    expect(first).toContain('<time dateTime="2026-11-25">November 25, 2026</time>')
  })

  it('runs nothing that a text holds', () => {
    expect(latest + first).not.toMatch(/<script|<b onclick|<i>note/)
  })
})
