/** The folders in which a change may change what `visavis check` says of the paths that it was given. */

import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Watched } from './watch.ts'

/** What a debate and its releases are written in, and folders; not what editors leave beside them for a moment. */
const fileNames = /^[^.][^.]*$|^[^.].*\.(?:mdx|yaml|html|json)$/i

/** The folders to watch for these paths: theirs, those of the debates in them, their releases, and what they stand in. */
export async function watchedFolders(paths: readonly string[]): Promise<Watched[]> {
  const found = await Promise.all(paths.map((given) => foldersFor(path.resolve(given))))
  const byFolder = new Map(found.flat().map((watched) => [`${watched.folder}\0${watched.names.source}`, watched]))
  return [...byFolder.values()]
}

async function foldersFor(given: string): Promise<Watched[]> {
  const isFile = (await stat(given).catch(() => undefined))?.isFile() ?? false
  const folder = isFile ? path.dirname(given) : given
  const own = [folder, ...(await foldersIn(folder))]
  const releases = await Promise.all([releasesBeside(folder), releasesBeside(path.dirname(folder))])
  return [
    ...[...own, ...releases.flat()].map((one) => ({ folder: one, names: fileNames })),
    await nearestParent(folder),
  ]
}

/** `releases/` beside a folder of debates, and what is in it: `check` holds published files to their list. */
async function releasesBeside(content: string): Promise<string[]> {
  const releases = path.join(content, '..', 'releases')
  const inner = await foldersIn(releases)
  return inner.length > 0 ? [releases, ...inner] : []
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const inner = entries.filter(
    (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
  )
  return inner.map(({ name }) => path.join(folder, name))
}

/** The nearest folder around a folder that is there, and the name in it that would lead to that folder. */
async function nearestParent(folder: string): Promise<Watched> {
  let [parent, child] = [path.dirname(folder), folder]
  while (path.dirname(parent) !== parent && !(await isThere(parent))) [parent, child] = [path.dirname(parent), parent]
  const name = path.basename(child).replace(/[^\w-]/g, '\\$&')
  return { folder: parent, names: new RegExp(`^${name}$`) }
}

async function isThere(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() ?? false
}
