/** Real sheets that are none of ours: each is told so, by its columns, and none breaks anything. */

import { csvFormat } from '../../debate/formats/csv.ts'
import { type CaseReport, listCases, readCase } from './report.ts'

const folder = 'sidebyside/argkp'

export async function reportSheets(): Promise<CaseReport[]> {
  const files = listCases(folder, '.csv')
  const report: CaseReport = {
    ...{ format: 'sheets', set: folder, files: 0, statements: 0, found: 0, expected: 0, skipped: {}, wrong: [] },
  }
  for (const file of files) {
    const { debate, messages } = await readCase(csvFormat, `${folder}/${file}`)
    report.files++
    report.statements += debate.statements.length
    report.skipped[`${file} (other columns)`] = 1
    const [first, ...others] = messages
    const isClear = first?.severity === 'error' && first.rule === 'sheet-columns' && first.place.line === 1
    if (!isClear || others.length > 0) report.wrong.push(`${file}: ${messages.map(({ reason }) => reason).join(' | ')}`)
  }
  return [report]
}
