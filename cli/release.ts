/** `visavis release`: keeps the embed of a debate, as the site was built, for good. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseDocument, YAMLSeq } from 'yaml'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData, writeData } from '../debate/data.ts'
import { digestOf, sha256 } from '../debate/digest.ts'
import { contentFolder, type DebateAddress, loadDebate, releasesFolder, slugPattern } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { builtHash, pinnedName, releaseFiles, releaseList } from '../debate/releases.ts'
import { UsageError } from './usage.ts'

const releaseUsage = `release <slug> --note "…" [--lang en] [--date YYYY-MM-DD]
                           keeps the debate's embed, as last built, for good: embed@<hash>.html never changes`

interface Asked extends DebateAddress {
  note: string
  date: string
}

/** Why there is no release: exit code 1. */
class Refusal extends Error {}

/**
 * Writes a release's files into `releases/<slug>/` and lists it there. What is released already is left as it is.
 *
 * @returns the exit code: 1 where the debate holds errors, where its site is not built as the debate stands, or where something
 * else was published under the same hash.
 * @throws UsageError for a wrong option, a missing note, or a debate that is not there.
 */
export async function release(args: string[]): Promise<number> {
  const asked = readArguments(args)
  try {
    console.log(await publish(asked))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return 1
  }
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const [slug, ...others] = positionals
  const note = values.note?.replace(/\s+/g, ' ').trim()
  if (slug === undefined || others.length > 0 || !slugPattern.test(slug))
    throw new UsageError('release needs one debate')
  if (!note) throw new UsageError('release needs --note: one sentence about what is new, in plain words')
  const date = values.date ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new UsageError(`no date like 2026-11-25: ${date}`)
  }
  return { slug, lang: values.lang, note, date }
}

function parse(args: string[]) {
  try {
    const options = {
      note: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      date: { type: 'string' },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function publish({ slug, lang, note, date }: Asked): Promise<string> {
  const data = await readData({ slug, lang })
  const hash = digestOf(data)
  const html = await readEmbed({ slug, lang }, hash)
  const folder = releasesFolder(slug)
  const names = releaseFiles({ hash, lang })
  const known = await readIfThere(path.join(folder, names.html))
  if (known !== undefined && known !== html) {
    throw new Refusal(`${path.join(folder, names.html)} was published with other bytes and stays as it is`)
  }
  const list = await readIfThere(path.join(folder, releaseList))
  const entry = { hash, lang, date, note, sha256: sha256(html) }
  const extended = addToList(list ?? '', entry)
  if (extended === undefined) return `${hash} is released already`
  if (html.includes('http://localhost')) {
    console.error('the embed names its addresses at localhost: build with SITE_URL=https://… what others will embed')
  }
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, names.html), html)
  await writeFile(path.join(folder, names.data), writeData(data))
  await writeFile(path.join(folder, releaseList), extended)
  return `${hash} is released; the next build serves it at /${lang}/${slug}/${pinnedName({ hash })}`
}

/** @throws Refusal with every message where the debate holds errors. */
async function readData(address: DebateAddress) {
  const files = await loadDebate(address).catch((error: Error) => {
    throw new UsageError(`${error.message} in ${contentFolder}`)
  })
  const reading = readDebate(files)
  const errors = checkDebate(reading).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Refusal(errors.map(formatMessage).join('\n'))
  return debateData(reading.debate, compareSides(reading.debate))
}

/** The built embed, which has to be of the debate as it stands. */
async function readEmbed({ slug, lang }: DebateAddress, hash: string): Promise<string> {
  const file = path.join('out', lang, slug, 'embed.html')
  const html = await readIfThere(file)
  if (html === undefined) throw new Refusal(`${file} is not there: build the site first (npm run build)`)
  const built = builtHash(html)
  if (built !== hash) {
    throw new Refusal(
      `${file} is of ${built ?? 'no release'}, the debate is ${hash} now: build the site again (npm run build)`,
    )
  }
  return html
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** The list with one entry more, its comments kept; nothing where that release is on it. */
function addToList(text: string, entry: Record<string, string>): string | undefined {
  const document = parseDocument(text)
  const items = document.contents instanceof YAMLSeq ? (document.toJS() as Record<string, string>[]) : []
  if (items.some(({ hash, lang }) => String(hash) === entry.hash && lang === entry.lang)) return undefined
  if (items.length === 0) document.contents = document.createNode([entry]) as unknown as typeof document.contents
  else document.add(document.createNode(entry))
  return document.toString({ lineWidth: 0 })
}

/** As `visavis` runs it. */
export const releaseCommand = { run: release, usage: releaseUsage }
