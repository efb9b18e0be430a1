/** JSON of our own, as `debate.json` beside each debate: all of it, its `ext` for other formats included. */

import { debateData, writeData } from '../data.ts'
import { dataFormat } from '../schema.ts'
import type { Format } from './format.ts'
import { readJsonDebate } from './json/read.ts'

export const jsonFormat: Format = {
  name: 'json',
  title: 'JSON of Vis-à-vis',
  // As a key with that value, or as what `visavis import --json` prints; not as a word in somebody's sentence.
  recognises: (text) =>
    text.trimStart().startsWith('{') &&
    (text.includes(`"${dataFormat}"`) ||
      (text.includes('"statements"') && text.includes('"relations"') && text.includes('"sides"'))),
  read: readJsonDebate,
  write: (debate, comparison) => ({ text: writeData(debateData(debate, comparison)), messages: [] }),
  losses: [],
}
