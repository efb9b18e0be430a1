/**
 * AIF, the Argument Interchange Format, as JSON: of AIFdb, of OVA today (xAIF) and of OVA as it was. All that it has no word for
 * is written beside it, under `visavis`, where other programs pass it over.
 */

import { readAif } from './aif/read.ts'
import { writeAif } from './aif/write.ts'
import type { Format } from './format.ts'

export const aifFormat: Format = {
  name: 'aif',
  title: 'AIF',
  recognises: (text) =>
    text.trimStart().startsWith('{') &&
    /"nodes"\s*:/.test(text) &&
    !/"source_id"\s*:|"visavis-debate"/.test(text) &&
    /"(?:nodeID|fromID|AIF)"\s*:|"from"\s*:\s*\{/.test(text),
  read: readAif,
  write: (debate) => writeAif(debate),
  download: {
    name: 'debate.aif.json',
    type: 'application/json',
    about: 'The debate for AIFdb, OVA and other argument mapping tools (AIF).',
  },
  losses: [],
}
