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

/** What to watch, and who is told. */
export interface Watch {
  list(): Promise<Watched[]>
  /** Called once things are quiet again after a change; one call after another. */
  changed(): Promise<void>
  /** Told what any of this failed with: watching goes on. */
  failed(error: unknown): void
}

/**
 * Watches the folders that are listed. They are listed and opened anew before each call, so that nothing is missed meanwhile.
 *
 * @returns stops watching, once a call under way has ended.
 */
export async function watchFolders({ list, changed, failed }: Watch): Promise<() => Promise<void>> {
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let stopped = false

  const open = async () => {
    const listed = await list()
    const older = watchers
    watchers = stopped ? [] : listed.flatMap((watched) => openWatcher(watched, soon, failed) ?? [])
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
      running = running.then(act).catch(failed)
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

/** Nothing where the folder has just gone (its parent, which is watched too, says when it comes back) or may not be watched. */
function openWatcher({ folder, names }: Watched, changed: () => void, failed: Watch['failed']): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || names.test(name)) changed()
    })
    return watcher.on('error', changed)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') failed(error)
    return undefined
  }
}
