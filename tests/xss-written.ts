/** A hostile debate as an author would write it, in files that the check accepts: `tsx tests/xss-written.ts FOLDER`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareSides } from '../debate/compare.ts'
import { debateData, writeData } from '../debate/data.ts'
import { digestOf, sha256 } from '../debate/digest.ts'
import type { DebateFiles } from '../debate/load.ts'
import { readDebate } from '../debate/read.ts'
import { releaseFiles, releaseList } from '../debate/releases.ts'
import { asMarkdown } from './xss-debate.ts'
import { payloads } from './xss-payloads.ts'

const payload = (index: number) => payloads[index % payloads.length] ?? ''
/** JSON is YAML. */
const quoted = (text: string) => JSON.stringify(text)

/** Every sign as a reference: `&#60;script&#62;`. */
function asReferences(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(/\s/g, toReference)
}

function toReference(sign: string): string {
  return sign === ' ' ? sign : `&#${sign.charCodeAt(0)};`
}

/** In a code span, between more backquotes than stand in it; nothing else has a meaning there. */
function asCode(text: string): string {
  return `\`\`\`\` ${text.replaceAll(/\s+/g, ' ')} \`\`\`\``
}

const ways = [asMarkdown, asReferences, asCode]

/** How the payload of that number is written in a debate whose statements begin with that way. */
export function written(index: number, first = 0): string {
  return `Says ${(ways[(index + first) % ways.length] ?? asMarkdown)(payload(index))}`
}

/** In quotes, where it can stand; the other kind of quotes as a reference. */
function attribute(name: string, text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.includes('"') ? `${name}='${line.replaceAll("'", '&apos;')}'` : `${name}="${line}"`
}

const themes = ['first', 'second', 'third']

/** A debate with `count` statements, the payloads in turn; themes, sides and titles have others the larger `offset` is. */
export function writeFiles(slug: string, count: number, offset: number): DebateFiles {
  const front = [
    ...[`title: ${quoted(payload(offset))}`, `question: ${quoted(payload(offset + 1))}`],
    ...[`summary: ${quoted(payload(offset + 2))}`, 'updated: 2026-11-23', 'sides:'],
    ...['official', 'critics'].map((id, index) => {
      const [name, position] = [payload(offset + 3 + index), payload(offset + 5 + index)].map(quoted)
      return `  ${id}: { name: ${name}, position: ${position} }`
    }),
    ...['themes:', ...themes.map((id, index) => `  ${id}: ${quoted(payload(offset + 7 + index))}`), 'voices:'],
    ...payloads.map((text, index) => `  v${index}: { name: ${quoted(text)}, kind: ${quoted(payload(index + 1))} }`),
  ]
  const blocks = themes.map((id, theme) => {
    const own = [...Array(count).keys()].filter((index) => Math.floor((index * themes.length) / count) === theme)
    return `<Theme id="${id}">\n  ${written(theme, 1)}\n\n${own.map((index) => writeStatement(index)).join('\n')}\n</Theme>`
  })
  const prose = payloads.map((_, index) => written(index, 2)).join('\n\n')
  const relation = `<Relation kind="support" from="s2 s4" to="s0" ${attribute('scheme', payload(offset + 9))} />`
  const figures = ['map', 'rows', 'list'].map((view) => `<ArgumentMap theme="first" view="${view}" />`)
  const body = [...blocks, relation, ...figures, prose].join('\n\n')
  const name = (file: string) => `content/${slug}/${file}`
  return {
    ...{ slug, lang: 'en' },
    debate: { path: name('en.mdx'), text: `---\n${front.join('\n')}\n---\n\n${body}\n` },
    brief: {
      path: name('en.brief.mdx'),
      text: `---\ntitle: ${quoted(payload(offset + 10))}\nsummary: ${quoted(payload(offset + 11))}\n---\n\n${prose}\n`,
    },
    sources: { path: name('sources.yaml'), text: `${JSON.stringify(payloads.map(source), null, 1)}\n` },
  }
}

/** Claims and concerns in turn, each concern against the claim before it. */
function writeStatement(index: number): string {
  const facts = [
    `id="s${index}"`,
    ...(index % 2 === 1 ? [`attacks="s${index - 1}"`] : []),
    `sources="p${index % payloads.length}" voices="v${index % payloads.length}" evidence="disputed"`,
    attribute('lang', payload(index)),
  ]
  const name = index % 2 === 0 ? 'Claim' : 'Concern'
  return `  <${name} ${facts.join(' ')}>\n    ${written(index)}\n\n    ${written(index, 1)}\n  </${name}>`
}

/** Each payload in every field, the next one in the next. */
function source(_: string, index: number): Record<string, unknown> {
  const text = (field: number) => payload(index + field)
  return {
    ...{ id: `p${index}`, type: text(0), title: text(1), genre: text(2), publisher: text(3), issued: text(4) },
    author: [{ family: text(5), given: text(6) }, { literal: text(7) }],
    ...{ accessed: text(8), language: text(9), URL: `https://example.org/${text(10)}`, DOI: text(11) },
    ...{ archive: `https://archive.example/${text(12)}`, status: text(13), note: text(14) },
  }
}

/** Writes a debate that fits into one page and one that does not, and a release of the first, in `<folder>/content` and beside it. */
export function writeHostile(folder: string): void {
  for (const [slug, count, offset] of [
    ['hostile', payloads.length, 0],
    ['hostile-large', 2 * payloads.length, 18],
  ] as const) {
    const files = writeFiles(slug, count, offset)
    mkdirSync(path.join(folder, 'content', slug), { recursive: true })
    for (const file of [files.debate, files.brief, files.sources]) {
      if (file) writeFileSync(path.join(folder, file.path), file.text)
    }
  }
  writeRelease(path.join(folder, 'releases', 'hostile'))
}

const published = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>x</title>`

/** What was published when the debate said less. */
function writeRelease(folder: string): void {
  const { debate } = readDebate(writeFiles('hostile', payloads.length - 2, 40))
  const data = debateData(debate, compareSides(debate))
  const [hash, html] = [digestOf(data), published]
  const names = releaseFiles({ hash, lang: 'en' })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, names.data), writeData(data))
  writeFileSync(path.join(folder, names.html), html)
  const listed = { hash, lang: 'en', date: '2026-11-01', note: `New: ${payload(2)}`, sha256: sha256(html) }
  writeFileSync(path.join(folder, releaseList), `${JSON.stringify([listed])}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeHostile(process.argv[2] ?? '.')
