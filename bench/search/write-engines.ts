/** The same library, indexed for each engine, in a folder that a browser can be pointed at. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import MiniSearch from 'minisearch'
import type { Debate } from '../../debate/model.ts'
import { addressOf, recordsOf } from '../../debate/search/records.ts'
import { writeIndex } from '../../debate/search/write-index.ts'

/** Writes everything and says, for each engine, how many seconds its index took. */
export async function writeEngines(folder: string, debates: Debate[]): Promise<Map<string, number>> {
  const seconds = new Map<string, number>()
  const time = async (name: string, write: () => Promise<void> | void) => {
    const start = performance.now()
    await write()
    seconds.set(name, (performance.now() - start) / 1000)
  }
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Search</title>')
  await build({
    entryPoints: ['split', 'whole', 'pagefind'].map((name) => `bench/search/engines/${name}.ts`),
    ...{ outdir: folder, bundle: true, minify: true, format: 'esm', target: 'es2022' },
  })
  await time('split', () => writeAll(path.join(folder, 'split'), writeIndex('en', debates)))
  await time('whole', () => writeAll(path.join(folder, 'whole'), new Map([['index.json', wholeIndex(debates)]])))
  await time('records', () => writePagefind(path.join(folder, 'records'), debates, 'records'))
  await time('pages', () => writePagefind(path.join(folder, 'pages'), debates, 'pages'))
  return seconds
}

function writeAll(folder: string, files: Map<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

function documentsOf(debates: Debate[]): { id: string; text: string }[] {
  return debates.flatMap((debate) =>
    recordsOf(debate).map((record) => ({ id: addressOf(record, debate.lang, debate.slug), text: record.text })),
  )
}

function wholeIndex(debates: Debate[]): string {
  const engine = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  engine.addAll(documentsOf(debates))
  return JSON.stringify(engine)
}

async function writePagefind(outputPath: string, debates: Debate[], of: 'records' | 'pages'): Promise<void> {
  // Named at run time, so that types are checked where it is not installed.
  const name = 'pagefind'
  const pagefind = (await import(name)) as Pagefind
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (of === 'records') {
    for (const { id, text } of documentsOf(debates)) {
      await index.addCustomRecord({ url: id, content: text, language: 'en' })
    }
  } else for (const debate of debates) await index.addHTMLFile(pageOf(debate))
  await index.writeFiles({ outputPath })
  await pagefind.close()
}

interface Pagefind {
  createIndex(options: { forceLanguage: string }): Promise<{
    index: {
      addCustomRecord(record: { url: string; content: string; language: string }): Promise<unknown>
      addHTMLFile(file: { url: string; content: string }): Promise<unknown>
      writeFiles(options: { outputPath: string }): Promise<unknown>
    }
  }>
  close(): Promise<unknown>
}

/** A debate as one page, each of its records below a heading with an anchor. */
function pageOf(debate: Debate): { url: string; content: string } {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const parts = recordsOf(debate).map(({ id, text }) => `<h2 id="${id}">${plain(text)}</h2>`)
  const content = `<html lang="en"><body><main data-pagefind-body><h1>${plain(debate.title)}</h1>${parts.join('')}</main></body></html>`
  return { url: `/en/${debate.slug}/`, content }
}
