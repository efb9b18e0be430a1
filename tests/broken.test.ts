/**
 * Every debate in tests/broken/ and exactly what is said of it: `<case>.mdx`, with its sources where it has its own
 * (`<case>.sources.yaml`), its brief, its translation (`<case>.es.mdx`) and its releases (`<case>.releases/`) where it has them, and `<case>.messages.txt`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reservedSlugs } from '../debate/addresses.ts'
import { checkDebate, rules } from '../debate/check.ts'
import type { TextFile } from '../debate/load.ts'
import { formatMessage, type Message } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'

const folder = 'tests/broken'
const cases = readdirSync(folder)
  .filter((file) => /^[^.]+\.mdx$/.test(file))
  .map((file) => file.replace(/\.mdx$/, ''))
const said = new Set<string>()

describe('broken debates', () => {
  it.each(cases)('%s', async (name) => {
    const messages = messagesOf(name)
    for (const { rule } of messages) said.add(rule)
    await expect(messages.map((message) => `${formatMessage(message)}\n`).join('')).toMatchFileSnapshot(
      `broken/${name}.messages.txt`,
    )
  })

  it('leave no rule out', () => {
    expect(rules.map(({ name }) => name).filter((name) => !said.has(name))).toEqual([])
  })

  it('leave no message behind whose debate is gone', () => {
    const expected = readdirSync(folder).filter((file) => file.endsWith('.messages.txt'))
    expect(expected.map((file) => file.replace(/\.messages\.txt$/, ''))).toEqual(cases)
  })
})

function messagesOf(name: string): Message[] {
  const debate = textFile(`${name}.mdx`)
  const brief = existsSync(`${folder}/${name}.brief.mdx`) ? textFile(`${name}.brief.mdx`) : undefined
  const hasOwnSources = existsSync(`${folder}/${name}.sources.yaml`)
  const sources = textFile(hasOwnSources ? `${name}.sources.yaml` : 'sources.yaml')
  const published = existsSync(`${folder}/${name}.releases`) ? readdirSync(`${folder}/${name}.releases`).sort() : []
  const releases = published.map((file) => textFile(`${name}.releases/${file}`))
  // A case may be called as a page of the library is: no debate may.
  const slug = reservedSlugs.includes(name) ? name : 'broken'
  const files = { slug, lang: 'en', debate, sources, ...(brief && { brief }), releases }
  if (!existsSync(`${folder}/${name}.es.mdx`)) return checkDebate(readDebate(files))
  return checkDebate(readDebate({ slug: 'broken', lang: 'es', debate: textFile(`${name}.es.mdx`), original: files }))
}

function textFile(name: string): TextFile {
  return { path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }
}
