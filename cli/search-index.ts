/**
 * `out/<lang>/<slug>/debate.json` → `out/<lang>/search/data/`: what a reader's browser loads to search the debates of a
 * language (`debate/search/index-files.ts`). Read from what is built, so that no debate is opened twice.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DebateData, debateOf } from '../debate/data.ts'
import { debateFilePattern } from '../debate/load.ts'
import type { Debate } from '../debate/model.ts'
import { writeIndex } from '../debate/search/write-index.ts'

/** The languages of a built site. */
function languagesOf(site: string): string[] {
  return foldersIn(site).filter((name) => debateFilePattern.test(`${name}.mdx`))
}

/** Writes the index of each of these languages of a built site; what an earlier build has left is gone. */
export function indexSite(site: string, langs = languagesOf(site)): { lang: string; debates: number; files: number }[] {
  return langs
    .map((lang) => {
      const debates = readDebates(path.join(site, lang))
      return { lang, debates: debates.length, files: debates.length > 0 ? writeFiles(site, lang, debates) : 0 }
    })
    .filter(({ files }) => files > 0)
}

function readDebates(folder: string): Debate[] {
  const files = foldersIn(folder).map((slug) => path.join(folder, slug, 'debate.json'))
  return files
    .filter((file) => existsSync(file))
    .map((file) => debateOf(JSON.parse(readFileSync(file, 'utf8')) as DebateData))
}

function writeFiles(site: string, lang: string, debates: Debate[]): number {
  const folder = path.join(site, lang, 'search', 'data')
  rmSync(folder, { recursive: true, force: true })
  const files = writeIndex(lang, debates)
  for (const inner of new Set([...files.keys()].map(path.dirname))) {
    mkdirSync(path.join(folder, inner), { recursive: true })
  }
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
  return files.size
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => name).sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Of one language alone, where it is named: a build indexes several beside each other.
  const [, , site = 'out', ...langs] = process.argv
  for (const { lang, debates, files } of indexSite(site, langs.length > 0 ? langs : undefined)) {
    console.log(`Search in ${lang}: ${debates} ${debates === 1 ? 'debate' : 'debates'}, ${files} files`)
  }
}
