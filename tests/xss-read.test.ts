/** What an author writes is read to the letter where it is only text, and refused with its place where it is more. */

import { expect, it } from 'vitest'
import { checkDebate } from '../debate/check.ts'
import { linksIn, plainText } from '../debate/inline.ts'
import { readDebate } from '../debate/read.ts'
import { standardDebate } from './standard-debate.ts'
import { payloads } from './xss-payloads.ts'
import { writeFiles } from './xss-written.ts'

const files = writeFiles('hostile', payloads.length, 0)
const reading = readDebate(files)
const { debate, brief } = reading

/** Text as HTML can hold it. */
function holdable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd').trim()
}

/** White space folded too, as in Markdown. */
function asRead(text: string): string {
  return holdable(text).replace(/\s+/g, ' ').trim()
}

it('accepts a debate whose every text is a payload, written as text', () => {
  const errors = checkDebate(reading).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  expect(debate.statements).toHaveLength(payloads.length)
})

it('reads each statement and its detail as the payload, to the letter', () => {
  for (const [index, { text, detail = '' }] of debate.statements.entries()) {
    const said = asRead(`Says ${payloads[index]}`)
    expect([asRead(plainText(text)), asRead(plainText(detail))]).toEqual([said, said])
    expect([...linksIn(text), ...linksIn(detail)]).toEqual([])
  }
})

it('reads each field of YAML as the payload, to the letter', () => {
  const payload = (index: number) => holdable(payloads[index % payloads.length] ?? '')
  expect([debate.title, debate.question, debate.summary, brief?.title, brief?.summary]).toEqual(
    [0, 1, 2, 10, 11].map(payload),
  )
  expect(debate.sides.flatMap(({ name, position }) => [name, position])).toEqual([3, 5, 4, 6].map(payload))
  expect(debate.themes.map(({ name }) => name)).toEqual([7, 8, 9].map(payload))
  for (const [index, { name, kind }] of debate.voices.entries()) {
    expect([name, kind]).toEqual([payload(index), payload(index + 1)])
  }
  for (const [index, { type, title, author, issued, note, status }] of debate.sources.entries()) {
    expect([type, title, issued, author?.[0]?.family, status, note]).toEqual(
      [0, 1, 4, 5, 13, 14].map((field) => payload(index + field)),
    )
  }
})

/** The same words where their author has not written them as text. */
const raw: [where: string, body: (text: string) => string][] = [
  ['a statement', (text) => `<Claim id="a">\n  Look ${text}\n</Claim>`],
  ['prose', (text) => text],
  ['a link', (text) => `<Claim id="a">\n  Look [here](${text}) or [there](<\n  ${text}>)\n</Claim>`],
  ['an attribute', (text) => `<Claim id="a" evidence="${text}">Look</Claim>`],
  ['a figure', (text) => `<ArgumentMap view="map" theme=${text} />`],
]
const schemes = new Set(['http:', 'https:', 'mailto:'])

it.each(raw)('refuses a payload in %s with its place, or it leads nowhere and runs nothing', (_, body) => {
  let refused = 0
  for (const payload of payloads) {
    const found = readDebate(standardDebate(body(payload)))
    const errors = checkDebate(found).filter(({ severity }) => severity === 'error')
    if (errors.length > 0) {
      refused++
      expect(errors.filter(({ place }) => !(place.line > 0 && place.column > 0 && place.file))).toEqual([])
      continue
    }
    const drawn = found.debate.statements.flatMap(({ text, detail = '' }) => [...linksIn(text), ...linksIn(detail)])
    for (const url of [...drawn, ...found.links.map((link) => link.url)]) {
      expect(schemes.has(new URL(url, 'https://this-site.invalid').protocol), url).toBe(true)
    }
    const types = JSON.stringify(found.prose.map(({ root }) => root))
    expect(types).not.toMatch(/"type":"(?:html|mdxjsEsm|mdx\w+Expression|image)"/)
  }
  expect(refused).toBeGreaterThan(payloads.length / 3)
})

it.each([
  ['{process.env.PATH}', 'no-expression'],
  ['{(() => { throw 1 })()}', 'no-expression'],
  ['<img src="x" onerror="__xss=1" />', 'known-element'],
  ['<img src="x" onerror="__xss=1" />', 'no-event-handler'],
  ['<img src="x" onerror={__xss=1} />', 'no-event-handler'],
  ['<script>__xss=1</script>', 'known-element'],
  ['<svg onload="__xss=1" />', 'known-element'],
  ['<iframe srcDoc="x" />', 'known-element'],
  ['<div dangerouslySetInnerHTML={{ __html: "x" }} />', 'known-element'],
  ['<Claim.constructor id="a" />', 'known-element'],
  ['<a:b href="javascript:__xss=1" />', 'known-element'],
  ['<ArgumentMap {...process.env} />', 'literal-attribute'],
  ['<ArgumentMap theme={process.env.PATH} />', 'literal-attribute'],
  ['<ArgumentMap onClick="__xss=1" />', 'no-event-handler'],
  ['<ArgumentMap style="x" />', 'known-attribute'],
  ['<img src=x onerror=__xss=1>', 'mdx-syntax'],
  ['<!-- x -->', 'mdx-syntax'],
  ['<?php x ?>', 'mdx-syntax'],
  ['<javascript:alert(1)>', 'mdx-syntax'],
  ["import x from 'data:text/javascript,__xss=1'", 'no-esm'],
  ['export const x = 1', 'no-esm'],
  ['[x](javascript:__xss=1)', 'link-scheme'],
  ['[x](&#106;avascript&colon;__xss=1)', 'link-scheme'],
  ['[x](java&Tab;script&colon;__xss=1)', 'link-scheme'],
  ['[x](vbscript:__xss=1)', 'link-scheme'],
  ['[x](data:text/html,x)', 'link-scheme'],
  ['[x](//evil.example)', 'link-scheme'],
  ['[x](/\\\\evil.example)', 'link-scheme'],
  ['[x][y]\n\n[y]: javascript:__xss=1', 'link-scheme'],
  ['![x](https://evil.example/x.png)', 'no-image'],
])('%s is refused by %s', (text, rule) => {
  const messages = checkDebate(readDebate(standardDebate(`Look:\n\n${text}\n`)))
  const refusal = messages.find((message) => message.rule === rule)
  expect(messages.map((message) => message.rule)).toContain(rule)
  expect(refusal?.severity).toBe('error')
  expect(refusal?.place.file).toBe('en.mdx')
})
