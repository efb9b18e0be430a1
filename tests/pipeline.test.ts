/**
 * Each file of tests/input is a test: what the steps make of it stands in tests/output.
 * A new input writes its own outputs on the first run; read them before you commit them.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { formatMessage } from '../debate/message.ts'
import type { Debate } from '../debate/model.ts'
import { readDebate } from '../debate/read.ts'

const folder = 'tests/input'
const sources = { path: `${folder}/sources.yaml`, text: readFileSync(`${folder}/sources.yaml`, 'utf8') }
const cases = readdirSync(folder).filter((file) => file.endsWith('.mdx'))

for (const file of cases) {
  const name = file.replace('.mdx', '')
  const path = `${folder}/${file}`
  const reading = readDebate({ slug: name, lang: 'en', debate: { path, text: readFileSync(path, 'utf8') }, sources })

  test(`${name}: read`, async () => {
    const errors = checkDebate(reading).filter(({ severity }) => severity === 'error')
    expect(errors.map(formatMessage)).toEqual([])
    await expect(`${JSON.stringify(withoutPlaces(reading.debate), null, 2)}\n`).toMatchFileSnapshot(
      `output/${name}.debate.json`,
    )
  })

  test(`${name}: compare`, async () => {
    await expect(outline(reading.debate)).toMatchFileSnapshot(`output/${name}.comparison.txt`)
  })
}

/** Places have tests of their own (tests/broken); here they would hide what matters. */
function withoutPlaces(debate: Debate): unknown {
  return JSON.parse(JSON.stringify(debate, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

/** A comparison as a person reads it. */
function outline(debate: Debate): string {
  const { themes, order, unanswered, startSide } = compareSides(debate)
  const lines = [`start: ${startSide}`]
  for (const { theme, exchanges, commonGround, unplaced } of themes) {
    lines.push('', `theme ${theme?.id ?? '(none)'}`)
    for (const { id, turns, silent, elsewhere } of exchanges) {
      lines.push(`  exchange ${id}`)
      for (const { statement, side, depth } of turns)
        lines.push(`    ${'  '.repeat(depth)}${label(statement.id)} ${side}`)
      for (const side of silent)
        lines.push(`    silent: ${side}${elsewhere.length > 0 ? `, see ${elsewhere.join(' ')}` : ''}`)
    }
    for (const { id } of commonGround) lines.push(`  common ground ${label(id)}`)
    for (const { id } of unplaced) lines.push(`  unplaced ${label(id)}`)
  }
  return `${lines.join('\n')}\n`

  function label(id: string): string {
    return `${order.indexOf(id) + 1} ${id}${unanswered.includes(id) ? ' (unanswered)' : ''}`
  }
}
