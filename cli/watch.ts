/**
 * Says when something changes in a few folders. Folders are watched and not files, so that whatever an editor does to save
 * (writing, renaming, deleting) is noticed, and what is new or comes back as well.
 */

import { type FSWatcher, watch } from 'node:fs'

/** A folder, and the names in it that matter: those that the pattern fits. */
export interface Watched {
  folder: string
  names: RegExp
}

/** Saving one file makes several events, saving all files of an editor makes many. */
const quiet = 100

/**
 * Watches the folders that `list` names, and calls `changed` once things are quiet again after a change, one call after
 * another. Before each call the folders are listed and opened anew, so that nothing is missed meanwhile.
 *
 * @returns stops watching, once a call under way has ended.
 */
export async function watchFolders(list: () => Promise<Watched[]>, changed: () => Promise<void>) {
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let stopped = false

  const open = async () => {
    const listed = await list()
    const older = watchers
    watchers = stopped ? [] : listed.flatMap((watched) => openWatcher(watched, soon) ?? [])
    for (const watcher of older) watcher.close()
  }
  const act = async () => {
    if (stopped) return
    await open()
    await changed()
  }
  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(act)
    }, quiet)
  }

  await open()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
    for (const watcher of watchers) watcher.close()
  }
}

/** Nothing where the folder has just gone: its parent, which is watched too, says when it comes back. */
function openWatcher({ folder, names }: Watched, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || names.test(name)) changed()
    })
    return watcher.on('error', changed)
  } catch {
    return undefined
  }
}
