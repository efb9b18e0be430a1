/** Every real file of `../shared/cases` in a format that is read, held to the results that are expected of it; prints a table. */

import { afterAll, describe, expect, it } from 'vitest'
import { reportAif } from './cases/aif.ts'
import { reportArgdown } from './cases/argdown.ts'
import { reportCarneades } from './cases/carneades.ts'
import { reportSheets } from './cases/csv.ts'
import { reportKialo } from './cases/kialo.ts'
import { reportMicrotexts } from './cases/microtext.ts'
import { type CaseReport, hasCases } from './cases/report.ts'
import { reportSadface } from './cases/sadface.ts'

const suites: [string, () => Promise<CaseReport[]>][] = [
  ['Argdown', reportArgdown],
  ['AIF', reportAif],
  ['Kialo', reportKialo],
  ['microtexts', reportMicrotexts],
  ['SADFace', reportSadface],
  ['Carneades', reportCarneades],
  ['sheets', reportSheets],
]
const reports: CaseReport[] = []

describe.skipIf(!hasCases)(`real files${hasCases ? '' : ' (skipped: ../shared/cases is not there)'}`, () => {
  it.each(suites)('%s: as expected', { timeout: 120_000 }, async (_name, report) => {
    const found = await report()
    reports.push(...found)
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(found.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(0)
  })

  afterAll(() => console.log(writeTable(reports)))
})

function writeTable(rows: CaseReport[]): string {
  const lines = rows.map((row) => [
    `${row.format} (${row.set})`.padEnd(34),
    String(row.files).padStart(6),
    String(row.statements).padStart(11),
    `${row.found} / ${row.expected}`.padStart(14),
    `  ${Object.entries(row.skipped)
      .map(([part, count]) => `${count} ${part}`)
      .join(', ')}`,
  ])
  const head = [
    'format'.padEnd(34),
    'files'.padStart(6),
    'statements'.padStart(11),
    'relations'.padStart(14),
    '  skipped',
  ]
  return [head, ...lines].map((cells) => cells.join('')).join('\n')
}
