/**
 * Opened debates, kept on the disk: the workers of a build, its parts, and later builds share them. Compiling the prose of a
 * debate takes a hundred times as long as reading it from there.
 */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { DebateAddress } from '../debate/load.ts'
import { type OpenDebate, openDebate } from '../debate/open.ts'
import { buildPart } from './build-part.ts'

const folder = path.join('.next', 'cache', 'opened')

interface Kept {
  digest: string
  open: OpenDebate
}

/** Opens a debate, or takes what was kept of the same text and code. Throws as `openDebate` does. */
export async function openKept(address: DebateAddress): Promise<OpenDebate> {
  const digest = buildPart?.digests[address.slug]
  if (digest === undefined) return openDebate(address)
  const file = path.join(folder, address.lang, address.slug)
  const kept = await readKept(file)
  if (kept?.digest === digest) return kept.open
  const open = await openDebate(address)
  await keep(file, { digest, open })
  return open
}

/** Nothing where nothing is kept, or where it cannot be read: then it is made anew. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return deserialize(await readFile(/* turbopackIgnore: true */ file)) as Kept
  } catch {
    return undefined
  }
}

async function keep(file: string, kept: Kept): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  // Another worker may read it in that moment: it finds all of it or nothing.
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(unfinished, serialize(kept))
  await rename(unfinished, file)
}
