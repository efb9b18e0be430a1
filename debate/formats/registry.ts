/** Every format, in the order in which a text is asked whether it is one of them. A new format is a file, and its line here. */

import { aifFormat } from './aif.ts'
import { argdownFormat } from './argdown.ts'
import { carneadesFormat } from './carneades.ts'
import { csvFormat } from './csv.ts'
import { dotFormat } from './dot.ts'
import type { Format } from './format.ts'
import { jsonFormat } from './json.ts'
import { jsonldFormat } from './jsonld.ts'
import { kialoFormat } from './kialo.ts'
import { lkifFormat } from './lkif.ts'
import { mermaidFormat } from './mermaid.ts'
import { microtextFormat } from './microtext.ts'
import { sadfaceFormat } from './sadface.ts'

// Argdown last: almost any text is some Argdown.
export const formats: readonly Format[] = [
  jsonFormat,
  aifFormat,
  sadfaceFormat,
  microtextFormat,
  lkifFormat,
  kialoFormat,
  carneadesFormat,
  csvFormat,
  argdownFormat,
  dotFormat,
  mermaidFormat,
  jsonldFormat,
]
