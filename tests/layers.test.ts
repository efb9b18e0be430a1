/** The order of the house: what may import what, and what may be in a file at all. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface Import {
  from: string
  /** A file of this project, or a package's name. */
  to: string
  typesOnly: boolean
}

const layers = ['debate', 'components', 'app', 'cli'] as const
const isCode = (file: string) => /\.[jt]sx?$/.test(file)
const files = layers.flatMap(list).filter(isCode)
const imports = files.flatMap(importsOf)

function list(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
}

function importsOf(from: string): Import[] {
  const pattern =
    /^(?:import|export)\b(?<clause>[^'"]*?)\bfrom '(?<a>[^']+)'|^import '(?<b>[^']+)'|\bimport\('(?<c>[^']+)'\)/gm
  return [...withoutComments(from).matchAll(pattern)].map(({ groups = {} }) => {
    const name = groups.a ?? groups.b ?? groups.c ?? ''
    const to = name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name
    return { from, to, typesOnly: /^\s*type\s/.test(groups.clause ?? '') }
  })
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? ''
}

const print = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`)

describe('imports run one way', () => {
  const allowed: Record<string, string[]> = {
    debate: ['debate'],
    components: ['components', 'debate'],
    app: ['app', 'components', 'debate'],
    cli: ['cli', 'debate'],
  }

  it('debate ← components ← app, debate ← cli', () => {
    const inside = imports.filter(({ to }) => [...layers, 'tests', 'bench', 'content'].includes(layerOf(to)))
    expect(print(inside.filter(({ from, to }) => !allowed[layerOf(from)]?.includes(layerOf(to))))).toEqual([])
  })

  it('components take types only from debate/, and values from model.ts alone', () => {
    const values = imports.filter(
      ({ from, to, typesOnly }) => layerOf(from) === 'components' && layerOf(to) === 'debate' && !typesOnly,
    )
    expect(print(values.filter(({ to }) => to !== 'debate/model.ts'))).toEqual([])
  })

  it.each([
    ['node:fs', 'debate/load.ts'],
    ['mdx-bundler', 'debate/prose.ts'],
  ])('of debate/, only one file imports %s: %s', (name, only) => {
    const users = imports.filter(
      ({ from, to }) => layerOf(from) === 'debate' && (to === name || to.startsWith(`${name}/`)),
    )
    expect(users.map(({ from }) => from).filter((file) => file !== only)).toEqual([])
  })

  it('debate/ knows neither React nor Next', () => {
    const found = imports.filter(({ from, to }) => layerOf(from) === 'debate' && /^(react|next)\b/.test(to))
    expect(print(found)).toEqual([])
  })

  it('no file reaches itself', () => {
    expect(files.filter((file) => reachable(file).has(file))).toEqual([])
  })
})

function reachable(start: string): Set<string> {
  const reached = new Set<string>()
  const open = [start]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const next = imports.filter(({ from, to, typesOnly }) => from === file && !typesOnly && !reached.has(to))
    for (const { to } of next) {
      reached.add(to)
      open.push(to)
    }
  }
  return reached
}

describe('files', () => {
  const tested = ['tests', 'bench'].flatMap(list).filter((file) => isCode(file) && !file.includes('node_modules'))

  it('content holds no code', () => {
    expect(list('content').filter((file) => !/\.(mdx|md|yaml)$|\/LICENSE$/.test(file))).toEqual([])
  })

  it('have names that say what is inside', () => {
    expect(files.filter((file) => /^(utils?|helpers?|index)\./.test(path.basename(file)))).toEqual([])
  })

  it('have at most 200 lines', () => {
    const long = (file: string) => readFileSync(file, 'utf8').split('\n').length > 201
    expect([...files, ...tested].filter(long)).toEqual([])
  })

  // Writes what the build has rendered from our own components; its header says why.
  const reviewed = 'components/static-markup.tsx'

  it.each([
    ['any', /[:<|]\s*any\b(?!\s\w)|\bas any\b(?!\s\w)|\bany\[\]/, layers],
    ['innerHTML', /innerHTML|outerHTML|insertAdjacentHTML|document\.write/i, layers],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/, layers],
    ['eval', /\beval\(|\bnew Function\b/, layers],
    ['style=', /\sstyle=/, ['components', 'app']],
  ])('do not use %s', (_, pattern, where) => {
    const holding = files.filter((file) => (where as readonly string[]).includes(layerOf(file)))
    const found = holding.filter((file) => pattern.test(withoutComments(file)))
    expect(found.filter((file) => file !== reviewed)).toEqual([])
  })
})
