/** `visavis new`: a folder with the beginnings of a debate, to be written over. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { reservedSlugs } from '../debate/addresses.ts'
import { contentFolder, debateFilePattern, slugPattern } from '../debate/load.ts'
import { type Start, starterDebate, starterSources } from './starter.ts'
import { UsageError } from './usage.ts'

const newUsage = `new <slug> [--title "…"] [--question "…"] [--lang en]
                           the beginnings of a debate in ${contentFolder}/<slug>/, to be written over`

/** Where the JSON Schemas for editors are, from the project's root. */
const schemasFolder = 'docs/schemas'

/**
 * Writes a debate that has two sides, an exchange and a source, and no problem yet.
 *
 * @returns the exit code: 0.
 * @throws UsageError for a wrong option, slug or language, or a folder that is there already.
 */
export async function startDebate(args: string[]): Promise<number> {
  const { slug, folder, ...start } = readArguments(args)
  await makeFolder(folder)
  const files = [
    [`${start.lang}.mdx`, starterDebate(start), 'the debate: its sides, themes and statements'],
    ['sources.yaml', starterSources(start), 'its sources'],
  ] as const
  for (const [name, text] of files) await writeFile(path.join(folder, name), text)
  console.log(`${files.map(([name, , what]) => `${path.join(folder, name)}: ${what}`).join('\n')}

What comes next:
  npm run dev                shows it at http://localhost:3000/${start.lang}/${slug}/ while you write
  npx visavis check --watch  says what is amiss, each time you save
  ${path.join(contentFolder, 'README.md').padEnd(25)}  says what each element and attribute means`)
  return 0
}

function readArguments(args: string[]): Start & { slug: string; folder: string } {
  const { values, positionals } = parse(args)
  const [slug, ...others] = positionals
  if (slug === undefined || others.length > 0)
    throw new UsageError('new needs one name for the debate: new us-forces-peru')
  if (!slugPattern.test(slug)) {
    throw new UsageError(
      `a debate's folder has a name of at most 80 lower-case letters, digits and hyphens, not \`${slug}\``,
    )
  }
  if (reservedSlugs.includes(slug)) {
    throw new UsageError(`\`${slug}\` is a page of the library: no debate can stand there`)
  }
  const { lang } = values
  if (!debateFilePattern.test(`${lang}.mdx`)) throw new UsageError(`no language like en, es or pt-BR: ${lang}`)
  const folder = path.join(contentFolder, slug)
  return {
    ...{ slug, folder, lang },
    title: oneLine('title', values.title ?? titleOf(slug)),
    question: oneLine('question', values.question ?? 'Which question do the sides answer differently?'),
    date: new Date().toISOString().slice(0, 10),
    schemas: path.relative(folder, schemasFolder).split(path.sep).join('/'),
  }
}

function parse(args: string[]) {
  try {
    const options = {
      title: { type: 'string' },
      question: { type: 'string' },
      lang: { type: 'string', default: 'en' },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** `us-forces-peru` → `Us forces peru`: something to start from. */
function titleOf(slug: string): string {
  return slug.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())
}

function oneLine(option: string, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') throw new UsageError(`--${option} needs a few words`)
  return line
}

/** Nothing is written over: what is there may be somebody's work. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true })
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(`${folder} is there already, and stays as it is`) : error
  })
}

/** As `visavis` runs it. */
export const newCommand = { run: startDebate, usage: newUsage }
