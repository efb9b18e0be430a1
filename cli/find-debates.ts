/** The paths given to a command → the debates there. What is passed over is named, never skipped in silence. */

import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type DebateFiles, debateFilePattern, loadDebate, slugPattern, type TextFile } from '../debate/load.ts'
import type { Message } from '../debate/message.ts'
import { UsageError } from './usage.ts'

/** What there is at a path. */
export interface Found {
  debates: DebateFiles[]
  /** What could not be loaded, and what was passed over. */
  messages: Message[]
}

/**
 * The debates at a path: a file of one, its folder, or a folder of such folders.
 *
 * @throws UsageError where nothing is there, or something else.
 */
export async function findDebates(given: string): Promise<Found> {
  const stats = await stat(given).catch(() => undefined)
  if (!stats) throw new UsageError(`no such file or folder: ${given}`)
  if (stats.isFile() && !given.endsWith('.mdx')) throw new UsageError(`not a debate (.mdx): ${given}`)
  if (stats.isFile()) return loadFile(given)
  const entries = await readdir(given, { withFileTypes: true })
  return entries.some(isMdx) ? inDebateFolder(given, entries) : inContentFolder(given, entries)
}

async function inContentFolder(folder: string, entries: Dirent[]): Promise<Found> {
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const found = folders.map(async ({ name }) => {
    const inner = path.join(folder, name)
    return inDebateFolder(inner, await readdir(inner, { withFileTypes: true }))
  })
  return join(await Promise.all(found))
}

async function inDebateFolder(folder: string, entries: Dirent[]): Promise<Found> {
  const slug = path.basename(path.resolve(folder))
  if (!slugPattern.test(slug)) {
    return ignored(folder, `folder name \`${slug}\``, 'at most 80 lower-case letters, digits and hyphens')
  }
  const names = entries.map(({ name }) => name)
  const debates = names.filter((name) => debateFilePattern.test(name))
  if (debates.length === 0 && !entries.some(isMdx)) {
    return ignored(folder, 'folder without a debate', 'a file such as `en.mdx`')
  }
  const others = entries.filter((entry) => isMdx(entry) && !debates.includes(entry.name)).map(({ name }) => name)
  const strays = others.filter((name) => !debates.includes(name.replace(/\.brief\.mdx$/, '.mdx')))
  return join([
    ...(await Promise.all(debates.map((name) => loadFile(path.join(folder, name))))),
    ...strays.map((name) =>
      ignored(path.join(folder, name), `file name \`${name}\``, 'a language, such as `en.mdx`, or its brief'),
    ),
  ])
}

/** A debate's file, or its brief's, wherever it is: one that has no address yet may be checked all the same. */
async function loadFile(file: string): Promise<Found> {
  const name = path.basename(file).replace(/\.brief\.mdx$/, '.mdx')
  const folder = path.dirname(path.resolve(file))
  const slug = path.basename(folder)
  try {
    const hasAddress = slugPattern.test(slug) && debateFilePattern.test(name)
    const lang = name.replace(/\.mdx$/, '')
    return {
      debates: [hasAddress ? await loadDebate({ slug, lang }, path.dirname(folder)) : await loadDraft(file)],
      messages: [],
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      debates: [],
      messages: [message('error', file, `debate that cannot be loaded (${reason})`, 'a readable file')],
    }
  }
}

async function loadDraft(file: string): Promise<DebateFiles> {
  const [sources, ext] = await Promise.all(
    ['sources.yaml', 'ext.yaml'].map((name) => readIfThere(path.join(path.dirname(file), name))),
  )
  const debate = await readText(file)
  return { slug: 'draft', lang: 'en', debate, ...(sources && { sources }), ...(ext && { ext }) }
}

async function readIfThere(file: string): Promise<TextFile | undefined> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  return isThere ? readText(file) : undefined
}

async function readText(file: string): Promise<TextFile> {
  return { path: shown(file), text: await readFile(file, 'utf8') }
}

function isMdx({ name }: Dirent): boolean {
  return /\.mdx$/i.test(name)
}

function ignored(file: string, found: string, expected: string): Found {
  return { debates: [], messages: [message('warning', file, `${found} (ignored)`, expected)] }
}

function message(severity: Message['severity'], file: string, found: string, expected: string): Message {
  const place = { file: shown(file), line: 1, column: 1 }
  return { severity, reason: `Unexpected ${found}, expected ${expected}`, rule: 'address', place }
}

/** A path as messages name it: relative to the working directory. */
function shown(file: string): string {
  return path.relative('.', file).split(path.sep).join('/') || '.'
}

/** Several findings as one. */
export function join(found: Found[]): Found {
  return { debates: found.flatMap(({ debates }) => debates), messages: found.flatMap(({ messages }) => messages) }
}
