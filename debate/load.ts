/** content/ → text. The only module of `debate/` that touches the disk. */

import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { translatesOf } from './translates.ts'

/** A file's text and the path that messages name it by, relative to the working directory. */
export interface TextFile {
  path: string
  text: string
}

/** Everything that one debate in one language is written in. */
export interface DebateFiles {
  slug: string
  lang: string
  /** `<lang>.mdx`: the debate itself. */
  debate: TextFile
  /** `<lang>.brief.mdx`: the debate in five minutes, where its author wrote one. */
  brief?: TextFile
  /** `sources.yaml`, shared by the languages. */
  sources?: TextFile
  /** `ext.yaml`, where the debate came from another format that knows more of it. */
  ext?: TextFile
  /** What is in `releases/<slug>/`: all that was published for good, and the list of it. */
  releases?: TextFile[]
  /** Where this is a translation, what it translates; nothing where there is no such file. */
  original?: DebateFiles
}

/** A debate's address: which folder, which language. */
export interface DebateAddress {
  slug: string
  lang: string
}

/** Where debates live; `CONTENT` lets a test or an author look at another folder. */
export const contentFolder = process.env.CONTENT ?? 'content'

/** What a debate's folder may be called: at most 80 letters, so that its addresses stay of a length that can be shared. */
export const slugPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
/** What a debate's file may be called: its language (BCP 47). */
export const debateFilePattern = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.mdx$/

/**
 * Every debate in every language it is written in, in alphabetical order of address.
 *
 * @throws where a link leads out of the folder: what is published is what is in it.
 */
export async function listDebates(folder = contentFolder): Promise<DebateAddress[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const named = entries.filter(({ name }) => slugPattern.test(name))
  const addresses = await Promise.all(
    named.map(async (entry) => {
      if (!(await isFolder(entry, folder))) return []
      const slug = entry.name
      const files = await readdir(path.join(folder, slug))
      const langs = files.map((file) => debateFilePattern.exec(file)?.[1]).filter(isPresent)
      return langs.map((lang) => ({ slug, lang }))
    }),
  )
  return addresses.flat().sort((a, b) => (addressText(a) < addressText(b) ? -1 : 1))
}

/**
 * The files of one debate in one language.
 *
 * @throws where there is no such debate, where the address is not one (`../`, capitals, …), or where a link leads out of
 * the folder.
 */
export async function loadDebate(address: DebateAddress, folder = contentFolder): Promise<DebateFiles> {
  const { slug, lang } = address
  if (!slugPattern.test(slug) || !debateFilePattern.test(`${lang}.mdx`)) {
    throw new Error(`invalid debate address: ${addressText(address)}`)
  }
  const names = [`${lang}.mdx`, `${lang}.brief.mdx`, 'sources.yaml', 'ext.yaml']
  const [debate, brief, sources, ext] = await Promise.all(
    names.map((name) => readText(path.join(folder, slug, name), folder)),
  )
  if (!debate) throw new Error(`missing debate: ${addressText(address)}`)
  const shared = { ...(sources && { sources }), ...(ext && { ext }) }
  const [original, releases] = await Promise.all([loadOriginal(debate, address, folder), loadReleases(slug, folder)])
  return {
    ...{ slug, lang, debate, ...(brief && { brief }), ...shared, releases },
    ...(original && { original: { ...original, ...shared } }),
  }
}

/** The file that a translation translates, where it is beside it; what that one may translate in its turn is not looked for. */
async function loadOriginal(
  { text }: TextFile,
  { slug, lang }: DebateAddress,
  folder: string,
): Promise<DebateFiles | undefined> {
  const from = translatesOf(text)
  if (from === undefined || from === lang || !debateFilePattern.test(`${from}.mdx`)) return undefined
  const debate = await readText(path.join(folder, slug, `${from}.mdx`), folder)
  return debate && { slug, lang: from, debate }
}

/** Where a debate's releases are: beside the content, as they hold documents with scripts, which content never does. */
export function releasesFolder(slug: string, folder = contentFolder): string {
  return path.join(folder, '..', 'releases', slug)
}

/** What is published of a debate for good, in alphabetical order; nothing where there is nothing. */
async function loadReleases(slug: string, folder: string): Promise<TextFile[]> {
  const inner = releasesFolder(slug, folder)
  const entries = await readdir(inner, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  return (await Promise.all(names.sort().map((name) => readText(path.join(inner, name), path.dirname(inner))))).filter(
    isPresent,
  )
}

function addressText({ slug, lang }: DebateAddress): string {
  return `${lang}/${slug}`
}

/** Whether an entry of the content folder is a folder, be it by way of a link. */
async function isFolder(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const real = await resolveWithin(path.join(folder, entry.name), folder)
  return real !== undefined && (await stat(real)).isDirectory()
}

/** The file, or nothing where there is none; any other failure is thrown, and so is a link that leads out of the root. */
async function readText(file: string, root: string): Promise<TextFile | undefined> {
  const real = await resolveWithin(file, root)
  return real === undefined ? undefined : { path: shown(file), text: await readFile(real, 'utf8') }
}

/**
 * Where a file really is. A link could publish any file of the machine that builds the site: its keys, another's drafts.
 *
 * @returns nothing where there is no such file.
 * @throws where that is outside of the root.
 */
async function resolveWithin(file: string, root: string): Promise<string | undefined> {
  const real = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (real === undefined) return undefined
  const way = path.relative(await realpath(root), real)
  if (path.isAbsolute(way) || way.split(path.sep)[0] === '..') {
    throw new Error(`${shown(file)} leads out of ${shown(root)}, to ${real}`)
  }
  return real
}

/** A path as messages name it: relative to the working directory. */
function shown(file: string): string {
  return path.relative('.', file).split(path.sep).join('/')
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}
