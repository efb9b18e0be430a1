/** Every kind of file that stands beside a debate's pages, and beside those of its themes. */

import { dataFile } from './data.ts'
import type { DebateFile, Subject } from './debate-file.ts'
import { embedFile } from './embed.ts'
import { formatFiles } from './formats.ts'
import { miniFile } from './mini.ts'
import { oembedFile } from './oembed.ts'
import { offlineFile } from './offline.ts'
import { cardFile, mapPngFile, mapSvgFile } from './pictures.ts'
import { releaseFile } from './releases.ts'

const ofDebates: DebateFile[] = [
  embedFile,
  dataFile,
  formatFiles,
  releaseFile,
  oembedFile,
  mapSvgFile,
  mapPngFile,
  miniFile,
  cardFile,
  offlineFile,
]
const ofThemes: DebateFile[] = [embedFile, oembedFile, mapSvgFile, mapPngFile, cardFile]

function kindsFor({ theme }: Subject): DebateFile[] {
  return theme === undefined ? ofDebates : ofThemes
}

/** The names of all files beside a debate or a theme. */
export async function listFiles(subject: Subject): Promise<string[]> {
  return (await Promise.all(kindsFor(subject).map(({ names }) => names(subject)))).flat()
}

/** One of them, or 404. */
export async function respondWith(subject: Subject, name: string): Promise<Response> {
  for (const { names, respond } of kindsFor(subject)) {
    if ((await names(subject)).includes(name)) return respond(subject, name)
  }
  return new Response('Not found', { status: 404 })
}
