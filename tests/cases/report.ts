/** What reading the real files of a format has shown, for the table that `cases.test.ts` prints. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Format, Imported } from '../../debate/formats/format.ts'

export const casesFolder = path.resolve('../shared/cases')
export const hasCases = existsSync(casesFolder)

export interface CaseReport {
  format: string
  /** Which files, as `aif/qt30`. */
  set: string
  files: number
  statements: number
  /** Relations that the expected results list and that were found, exactly as they are. */
  found: number
  expected: number
  /** Named: what was left out on purpose, and how often. */
  skipped: Record<string, number>
  /** One line for each difference from the expected results; there should be none. */
  wrong: string[]
}

/** The files of a folder of cases with these endings, as paths relative to it, in alphabetical order. */
export function listCases(folder: string, ...endings: string[]): string[] {
  const names = readdirSync(path.join(casesFolder, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.startsWith('expected')).sort()
}

/** An expectation file. */
export function readExpected<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(casesFolder, file), 'utf8')) as T
}

/** Reads one case by a format. */
export async function readCase(format: Format, file: string): Promise<Imported> {
  const text = readFileSync(path.join(casesFolder, file), 'utf8').replace(/^\uFEFF/, '')
  if (!format.read) throw new Error(`${format.name} is not read`)
  return format.read({ path: file, text }, { today: '2026-11-25' })
}
