/** The debates that the pages show, each opened once a build. */

import { wordsOf } from '../components/catalogue/catalogue.ts'
import { type DebateAddress, listDebates } from '../debate/load.ts'
import { ContentError, compareMessages, formatMessage } from '../debate/message.ts'
import { type OpenDebate, openDebate } from '../debate/open.ts'
import { type CompareView, viewDebate } from '../debate/view.ts'
import { buildPart, isAsked } from './build-part.ts'
import { openKept } from './kept-debates.ts'
import { watchContent } from './watch-content.ts'

const shelf = Symbol.for('visavis.debates')
const shared = globalThis as { [shelf]?: Map<string, Promise<OpenDebate>> }
/** By address. Routes are bundled apart but share a process: a thousand debates are held in it once. */
shared[shelf] ??= new Map()
const opened = shared[shelf]

/** Opens a debate, or hands over what was opened before. In development every request reads the files anew. */
export async function openCached(address: DebateAddress): Promise<OpenDebate> {
  if (process.env.NODE_ENV === 'development') {
    await watchContent(address)
    return openDebate(address)
  }
  const key = `${address.lang}/${address.slug}`
  const known = opened.get(key) ?? openKept(address)
  opened.set(key, known)
  return known
}

const views = new WeakMap<OpenDebate, CompareView>()

/** A debate with all that its pages show of it, worked out once a build. */
export async function viewCached(address: DebateAddress): Promise<CompareView> {
  const open = await openCached(address)
  const view = views.get(open) ?? viewDebate(open, wordsOf(address.lang).terms.otherStatements)
  views.set(open, view)
  return view
}

/** The debates that pages of the whole library are about: all, but those of another part until the last part is built. */
export async function listLibrary(): Promise<DebateAddress[]> {
  const all = await listDebates()
  return buildPart && !buildPart.isLast ? all.filter(({ slug }) => isAsked(slug)) : all
}

/** Every language that a debate of the library is written in, in alphabetical order; listed once a build, as each page asks. */
export function listLangs(): Promise<string[]> {
  if (process.env.NODE_ENV === 'development') langs = undefined
  langs ??= listLibrary().then((all) => [...new Set(all.map(({ lang }) => lang))].sort())
  return langs
}

let langs: Promise<string[]> | undefined

/**
 * Every debate of the library, opened.
 *
 * @throws ContentError with all messages of all debates, so that a build names everything at once.
 */
export function openLibrary(): Promise<OpenDebate[]> {
  if (process.env.NODE_ENV === 'development') return openAll()
  library ??= openAll()
  return library
}

let library: Promise<OpenDebate[]> | undefined

async function openAll(): Promise<OpenDebate[]> {
  const addresses = await listLibrary()
  const results = await Promise.allSettled(addresses.map(openCached))
  const failures = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown)
  const other = failures.find((failure) => !(failure instanceof ContentError))
  if (other) throw other
  const messages = failures.flatMap((failure) => (failure instanceof ContentError ? failure.messages : []))
  // What is wrong with an original is said of its translations too.
  const once = new Map(messages.map((message) => [formatMessage(message), message]))
  if (once.size > 0) throw new ContentError([...once.values()].sort(compareMessages))
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

/** Every debate of one language, opened; throws as `openLibrary` does. */
export async function openLanguage(lang: string): Promise<OpenDebate[]> {
  return (await openLibrary()).filter(({ debate }) => debate.lang === lang)
}

/** A debate in every language that it can be opened in, in alphabetical order. */
export async function openSiblings(slug: string): Promise<OpenDebate[]> {
  if (process.env.NODE_ENV === 'development') languagesOf = undefined
  languagesOf ??= listDebates().then(groupBySlug)
  const addresses = (await languagesOf).get(slug) ?? []
  const results = await Promise.allSettled(addresses.map(openCached))
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

/** Each debate's addresses, listed once a build: every page asks for those of its own. */
let languagesOf: Promise<Map<string, DebateAddress[]>> | undefined

function groupBySlug(addresses: readonly DebateAddress[]): Map<string, DebateAddress[]> {
  const groups = new Map<string, DebateAddress[]>()
  for (const address of addresses) groups.set(address.slug, [...(groups.get(address.slug) ?? []), address])
  return groups
}

/**
 * The addresses to build. Opening everything first makes the build fail with every problem of
 * every debate; in development a broken debate shows its own messages in its own page.
 */
export async function debateParams(): Promise<DebateAddress[]> {
  if (process.env.NODE_ENV !== 'development') await openLibrary()
  const all = await listDebates()
  const asked = all.filter(({ slug }) => isAsked(slug))
  // Next takes no route without a page: where no debate has changed, one is made again as it is.
  return asked.length > 0 ? asked : all.slice(0, 1)
}

/** The same, and tells every warning of these debates: for one of the pages that they all have. */
export async function debateParamsWithWarnings(): Promise<DebateAddress[]> {
  const addresses = await debateParams()
  for (const { messages } of await Promise.all(addresses.map(openCached))) {
    for (const message of messages) console.warn(formatMessage(message))
  }
  return addresses
}

// React writes the parts of a page as they become ready. Were debates, or what `components/still.tsx` renders with, still
// being read while pages are made, their order would depend on the disk and on which page is the first, and no two builds
// be the same. What is wrong with a debate is said by whoever asks for it.
if (process.env.NODE_ENV === 'production') {
  await openLibrary().catch(() => [])
  await Promise.all([openSiblings(''), listLangs(), import('react-dom/server')])
}
