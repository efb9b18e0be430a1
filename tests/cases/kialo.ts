/** Kialo exports: each item with number, label, reference and words; each tie between claims; and back again. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compareSides } from '../../debate/compare.ts'
import { type Item, parseItems } from '../../debate/formats/kialo/items.ts'
import { kialoFormat } from '../../debate/formats/kialo.ts'
import type { Debate } from '../../debate/model.ts'
import { withoutPlaces } from '../same-debate.ts'
import { type CaseReport, casesFolder, readCase, readExpected } from './report.ts'

/** Number, label, the number that it refers to, and the first digits of its text's SHA-1. */
type ExpectedItem = [number: string, label: string | null, see: string | null, hash: string]

interface Expected {
  title: string
  items: ExpectedItem[]
}

/** The counts that were made by a script of another language. */
interface Summary {
  crossDiscussionRefs: number
  footnotes?: number
  parityToThesis: { pro: number; con: number }
}

export async function reportKialo(): Promise<CaseReport[]> {
  const expected = Object.entries(readExpected<Record<string, Expected>>('kialo/expected/ITEMS.json'))
  const summaries = readExpected<Record<string, Summary>>('kialo/expected/SUMMARY.json')
  const reports = new Map<string, CaseReport>()
  for (const [file, items] of expected) {
    const set = `kialo/${path.dirname(file)}`
    const empty: CaseReport = {
      format: 'Kialo',
      set,
      files: 0,
      statements: 0,
      found: 0,
      expected: 0,
      skipped: {},
      wrong: [],
    }
    const report = reports.get(set) ?? empty
    reports.set(set, report)
    const summary = summaries[file]
    if (summary) await addFile(`kialo/${file}`, items, summary, report)
    else report.wrong.push(`${file}: no summary`)
  }
  return [...reports.values()]
}

async function addFile(file: string, expected: Expected, summary: Summary, report: CaseReport): Promise<void> {
  const parsed = parseItems(readFileSync(path.join(casesFolder, file), 'utf8'))
  const { debate } = await readCase(kialoFormat, file)
  const wrong = (what: string) => report.wrong.push(`${file}: ${what}`)
  if (debate.title !== expected.title) wrong(`title ${debate.title}`)
  if (JSON.stringify(parsed.items.map(rowOf)) !== JSON.stringify(expected.items)) wrong('items')
  if (parsed.footnotes.length !== (summary.footnotes ?? 0)) wrong(`${parsed.footnotes.length} footnotes`)
  const ties = expectedTies(parsed.items, debate)
  const known = new Set(debate.relations.map(({ kind, id }) => `${kind} ${id}`))
  const missing = ties.filter((tie) => !known.has(tie))
  for (const tie of missing) wrong(`no ${tie}`)
  if (known.size > new Set(ties).size) wrong(`${known.size} relations`)
  const sources = debate.sources.filter(({ publisher }) => publisher === 'Kialo').length
  if (sources !== summary.crossDiscussionRefs) wrong(`${sources} other discussions`)
  const again = kialoFormat.write?.(debate, compareSides(debate)).text ?? ''
  const readAgain = await kialoFormat.read?.({ path: file, text: again }, { today: '2026-11-25' })
  if (JSON.stringify(withoutPlaces(readAgain?.debate)) !== JSON.stringify(withoutPlaces(debate)))
    wrong('not the same again')
  wrongSides(parsed.items, debate, summary).forEach(wrong)
  report.files++
  report.statements += debate.statements.length
  report.expected += ties.length
  report.found += ties.length - missing.length
  if (sources > 0) {
    const skipped = 'references to other discussions (kept as sources)'
    report.skipped[skipped] = (report.skipped[skipped] ?? 0) + sources
  }
}

function rowOf({ number, label, see, text }: Item): ExpectedItem {
  const hash = createHash('sha1').update(text).digest('hex').slice(0, 12)
  return [number, label ?? null, see ?? null, hash]
}

/** By the items' numbers alone: each to what its number stands under, or its reference's target to that. */
function expectedTies(items: readonly Item[], debate: Debate): string[] {
  const idAt = new Map(debate.statements.map(({ id, place }) => [place.line, id]))
  const byNumber = new Map(items.map((item) => [item.number, item]))
  return items.flatMap((item) => {
    const parent = byNumber.get(item.number.replace(/\d+\.$/, ''))
    const claim = item.see === undefined ? item : byNumber.get(item.see)
    if (!parent || !claim || item.discussion || item.label === 'Thesis') return []
    const kind = item.label === 'Con' ? 'attack' : 'support'
    return [`${kind} ${idAt.get(claim.line)}->${idAt.get(parent.line)}`]
  })
}

/** Whose claims are, against the count of even and odd ways by number, in which references count where they stand. */
function wrongSides(items: readonly Item[], debate: Debate, { parityToThesis }: Summary): string[] {
  const sideAt = new Map(debate.statements.map(({ sides, place }) => [place.line, sides[0]]))
  const labelOf = new Map(items.map(({ number, label }) => [number, label]))
  const count = { pro: 0, con: 0 }
  const wrong: string[] = []
  for (const { number, label, line } of items) {
    if (label !== 'Pro' && label !== 'Con') continue
    const cons = [...number.matchAll(/\./g)].filter(({ index }) => labelOf.get(number.slice(0, index + 1)) === 'Con')
    const isAgainst = cons.length % 2 === 1
    count[isAgainst ? 'con' : 'pro']++
    const side = sideAt.get(line)
    if (side !== undefined && (side === 'against' || side === 'objections') !== isAgainst)
      wrong.push(`side of ${number}`)
  }
  if (JSON.stringify(count) !== JSON.stringify(parityToThesis)) wrong.push(`${JSON.stringify(count)} by parity`)
  return wrong
}
