/** content/ → text. The only module of `debate/` that touches the disk. */

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

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
  /** What is in `releases/<slug>/`: all that was published for good, and the list of it. */
  releases?: TextFile[]
}

/** A debate's address: which folder, which language. */
export interface DebateAddress {
  slug: string
  lang: string
}

/** Where debates live; `CONTENT` lets a test or an author look at another folder. */
export const contentFolder = process.env.CONTENT ?? 'content'

/** What a debate's folder may be called. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** What a debate's file may be called: its language (BCP 47). */
export const debateFilePattern = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.mdx$/

/** Every debate in every language it is written in, in alphabetical order of address. */
export async function listDebates(folder = contentFolder): Promise<DebateAddress[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory() && slugPattern.test(entry.name))
  const addresses = await Promise.all(
    slugs.map(async ({ name: slug }) => {
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
 * @throws where there is no such debate, or where the address is not one (`../`, capitals, …).
 */
export async function loadDebate(address: DebateAddress, folder = contentFolder): Promise<DebateFiles> {
  const { slug, lang } = address
  if (!slugPattern.test(slug) || !debateFilePattern.test(`${lang}.mdx`)) {
    throw new Error(`invalid debate address: ${addressText(address)}`)
  }
  const [debate, brief, sources] = await Promise.all(
    [`${lang}.mdx`, `${lang}.brief.mdx`, 'sources.yaml'].map((name) => readText(path.join(folder, slug, name))),
  )
  if (!debate) throw new Error(`missing debate: ${addressText(address)}`)
  const releases = await loadReleases(slug, folder)
  return { slug, lang, debate, ...(brief && { brief }), ...(sources && { sources }), releases }
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
  return (await Promise.all(names.sort().map((name) => readText(path.join(inner, name))))).filter(isPresent)
}

function addressText({ slug, lang }: DebateAddress): string {
  return `${lang}/${slug}`
}

/** The file, or nothing where there is none; any other failure is thrown. */
async function readText(file: string): Promise<TextFile | undefined> {
  try {
    return { path: path.relative('.', file).split(path.sep).join('/'), text: await readFile(file, 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}
