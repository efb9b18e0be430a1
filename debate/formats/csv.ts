/** Sheets of a spreadsheet, as CSV or TSV: a row a statement. */

import { readCsv } from './csv/read.ts'
import { delimiterOf } from './csv/sheet.ts'
import { writeCsv } from './csv/write.ts'
import type { Format } from './format.ts'

export const csvFormat: Format = {
  name: 'csv',
  title: 'CSV',
  recognises: (text) => {
    const { known } = delimiterOf(text)
    return new Set(known).size > 1 && known.includes('text')
  },
  read: readCsv,
  write: (debate) => writeCsv(debate),
  download: {
    name: 'debate.csv',
    type: 'text/csv',
    about: 'A sheet with a row for each statement, for any spreadsheet.',
  },
  losses: ['order of relations'],
}
