/** SADFace, a plain JSON format of argument analyses. All that it has no word for is written into its metadata, under `visavis`. */

import type { Format } from './format.ts'
import { readSadface } from './sadface/read.ts'
import { writeSadface } from './sadface/write.ts'

export const sadfaceFormat: Format = {
  name: 'sadface',
  title: 'SADFace',
  recognises: (text) =>
    text.trimStart().startsWith('{') &&
    /"nodes"\s*:/.test(text) &&
    !text.includes('"visavis-debate"') &&
    (/"(?:source_id|analyst_name|analyst_email)"\s*:/.test(text) || /"type"\s*:\s*"atom"/.test(text)),
  read: readSadface,
  write: (debate) => writeSadface(debate),
  download: {
    name: 'debate.sadface.json',
    type: 'application/json',
    about: 'The debate for programs that analyse arguments as graphs (SADFace).',
  },
  losses: [],
}
