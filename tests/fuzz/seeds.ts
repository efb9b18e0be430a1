/** The files that are made worse: the examples of each format, and some real files where they are. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { casesFolder } from '../cases/report.ts'

const real: Record<string, { folder: string; ending: string }[]> = {
  argdown: ['examples', 'core-tests', 'docs-snippets'].map((name) => ({
    folder: `argdown/${name}`,
    ending: '.argdown',
  })),
  aif: ['aif/araucariadb', 'aif/qt30', 'xaif'].map((folder) => ({ folder, ending: '.json' })),
  kialo: ['kialo/old-format', 'kialo/new-format'].map((folder) => ({ folder, ending: '.txt' })),
  microtext: ['microtexts/part1-en', 'microtexts/part2-en'].map((folder) => ({ folder, ending: '.xml' })),
  sadface: [{ folder: 'sadface', ending: '.json' }],
  carneades: [{ folder: 'carneades-yaml', ending: '.yml' }],
  lkif: ['carneades-xml/LKIF', 'carneades-xml/CAF'].map((folder) => ({ folder, ending: '.xml' })),
}

/** Small files only: a hundred thousand of them are read. */
const mostLetters = 6_000

export function seedsOf(format: string): string[] {
  const examples = textsIn(`tests/formats/${format}`, '').filter(([name]) => !name.endsWith('.expected.json'))
  const cases = (real[format] ?? []).flatMap(({ folder, ending }) =>
    textsIn(path.join(casesFolder, folder), ending).slice(0, 20),
  )
  return [...examples, ...cases].map(([, text]) => text.slice(0, mostLetters))
}

function textsIn(folder: string, ending: string): [name: string, text: string][] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  )
  const names = files.map(({ name }) => name).sort()
  return names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
}
