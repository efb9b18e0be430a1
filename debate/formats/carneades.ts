/** Argument graphs of Carneades 4: statements, arguments and issues, in YAML. */

import { carneadesName, readCarneades } from './carneades/read.ts'
import { writeCarneades } from './carneades/write.ts'
import type { Format } from './format.ts'

/** The keys of a file, one of which begins its first line that is no comment. */
const keys =
  /^(?:meta|language|argument_schemes|issue_schemes|weighing_functions|statements|issues|arguments|assumptions):/

export const carneadesFormat: Format = {
  name: carneadesName,
  title: 'Carneades (YAML)',
  recognises: (text) => keys.test(text.split(/\n/, 1_000).find((line) => /^\s*[^\s#]/.test(line)) ?? ''),
  read: readCarneades,
  write: writeCarneades,
  losses: [],
}
