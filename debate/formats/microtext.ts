/** Argumentative microtexts: a short text cut into claims, and how these are tied, in XML. */

import type { Format } from './format.ts'
import { microtextName, readMicrotext } from './microtext/read.ts'
import { writeMicrotext } from './microtext/write.ts'

export const microtextFormat: Format = {
  name: microtextName,
  title: 'argumentative microtexts',
  recognises: (text) => text.trimStart().startsWith('<') && /<arggraph[\s>]/.test(text),
  read: readMicrotext,
  write: writeMicrotext,
  losses: [],
}
