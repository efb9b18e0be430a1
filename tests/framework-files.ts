/** Dung frameworks as others write them: .tgf, .apx (ASPARTIX) and .af (ICCMA 2023). Read for tests alone. */

import { readFileSync } from 'node:fs'
import type { Framework } from '../debate/reason/dung.ts'
import type { Argued } from '../debate/reason/types.ts'

/** Arguments by name, attacks by their numbers in that list. */
export interface NamedFramework {
  names: string[]
  framework: Framework
}

export function readFramework(file: string): NamedFramework {
  const text = readFileSync(file, 'utf8')
  const read = { tgf: readTgf, apx: readApx, af: readAf }[file.slice(file.lastIndexOf('.') + 1)]
  if (!read) throw new Error(`Unexpected file \`${file}\`, expected .tgf, .apx or .af`)
  const { names, attacks } = read(text)
  const numberOf = new Map(names.map((name, number) => [name, number]))
  const numbered = attacks.map(([from = '', to = '']): [number, number] => {
    const [attacker, attacked] = [numberOf.get(from), numberOf.get(to)]
    if (attacker === undefined || attacked === undefined)
      throw new Error(`Unexpected attack ${from} → ${to} in ${file}`)
    return [attacker, attacked]
  })
  return { names, framework: { size: names.length, attacks: numbered } }
}

interface Read {
  names: string[]
  attacks: string[][]
}

function readTgf(text: string): Read {
  const [nodes = '', edges = ''] = text.split(/^#.*$/m)
  const words = (part: string) => part.split('\n').flatMap((line) => (line.trim() ? [line.trim().split(/\s+/)] : []))
  return { names: words(nodes).flatMap(([name = '']) => name), attacks: words(edges) }
}

function readApx(text: string): Read {
  const names = [...text.matchAll(/\barg\(\s*([^)\s]+)\s*\)/g)].map(([, name = '']) => name)
  const attacks = [...text.matchAll(/\batt\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)/g)]
  return { names, attacks: attacks.map(([, from = '', to = '']) => [from, to]) }
}

function readAf(text: string): Read {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))
  const size = Number(lines[0]?.split(/\s+/)[2])
  return {
    names: Array.from({ length: size }, (_, index) => String(index + 1)),
    attacks: lines.slice(1).map((line) => line.trim().split(/\s+/)),
  }
}

/** A framework as a debate of attacks alone. */
export function asDebate({ names, framework }: NamedFramework): Argued {
  const nameOf = (number: number) => names[number] ?? ''
  return {
    statements: names.map((id) => ({ id })),
    relations: framework.attacks.map(([from, to]) => {
      return { id: `${nameOf(from)}->${nameOf(to)}`, kind: 'attack', from: [nameOf(from)], to: nameOf(to) }
    }),
  }
}
