/** Runs the examples in the headers of debate/rules/: each rule's documentation is its test. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDebate, rules } from '../debate/check.ts'
import { formatMessage, type Message } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { isWhole, linesBefore, linesBeforeTranslated, standardDebate, standardTranslation } from './standard-debate.ts'

interface Example {
  verdict: 'passes' | 'fails'
  text: string
  /** Files beside the debate, by name; one that ends in a slash is its folder. */
  files: { path: string; text: string }[]
  messages: string[]
}

const folder = 'debate/rules'
const names = readdirSync(folder)
  .filter((file) => file !== 'rule.ts')
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()

it('registers every rule once, under the name of its file', () => {
  expect(rules.map(({ name }) => name)).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const examples = readExamples(readFileSync(`${folder}/${name}.ts`, 'utf8'))

  it('has an example that passes and one that fails', () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['passes', 'fails']))
  })

  it.each(examples)('$verdict: $text', (example) => {
    const sources = example.files.find(({ path }) => path === 'sources.yaml')?.text
    const translation = example.files.find(({ path }) => path === 'es.mdx')?.text
    const [slug] = example.files.flatMap(({ path }) => (path.endsWith('/') ? [path.slice(0, -1)] : []))
    const known = ['sources.yaml', 'es.mdx', `${slug}/`]
    const releases = example.files.filter(({ path }) => !known.includes(path))
    const files =
      translation === undefined
        ? { ...standardDebate(example.text, sources), releases, ...(slug && { slug }) }
        : standardTranslation(translation, example.text)
    const reading = readDebate(files)
    const messages = checkDebate(reading).map((message) => asWritten(message, example))
    expect(messages).toEqual(example.messages)
    const rule = rules.find((one) => one.name === name)
    expect(rule?.check(reading)).toHaveLength(example.messages.length)
    expect(example.messages.length > 0).toBe(example.verdict === 'fails')
  })
})

/** The examples of a header comment, each with the messages that follow it. */
function readExamples(code: string): Example[] {
  const header = code.slice(0, code.indexOf(' */'))
  const lines = header.split('\n').map((line) => line.replace(/^ \*(?: {3}|$)/, '').replaceAll('*\\/', '*/'))
  const parts = lines.join('\n').split(/^ \* @example /m)
  return parts.slice(1).map((part): Example => {
    const [verdict = '', ...rest] = part.split('\n')
    const messages = rest.filter((line) => line.startsWith(' * @message ')).map((line) => line.slice(12))
    const [text = '', ...named] = rest
      .filter((line) => !line.startsWith(' * @message '))
      .join('\n')
      .trimEnd()
      .split(/^--- (\S+)(?:\n|$)/m)
    const files = named.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: named[index + 1] ?? '' }] : []))
    return { verdict: verdict as Example['verdict'], text, files, messages }
  })
}

/** A message as a header writes it: lines counted from the example's first, the debate's file left out. */
function asWritten(message: Message, { text, files }: Example): string {
  const formatted = formatMessage(message)
  if (message.place.file === 'es.mdx') {
    const { text = '' } = files.find(({ path }) => path === 'es.mdx') ?? {}
    const skipped = isWhole(text) || message.place.line === 1 ? 0 : linesBeforeTranslated
    return formatted.replace(/^es\.mdx:(\d+)/, (_, line: string) => `es.mdx:${Number(line) - skipped}`)
  }
  if (message.place.file !== 'en.mdx') return formatted
  const skipped = isWhole(text) ? 0 : linesBefore
  return (
    formatted
      // What is wrong with the whole stands at its start.
      .replace(/^en\.mdx:(\d+)/, (_, line: string) => `${line === '1' ? 1 : Number(line) - skipped}`)
      .replace(/\(line (\d+)\)/, (_, line: string) => `(line ${Number(line) - skipped})`)
  )
}
