/** What `sources.yaml` looks like, as a JSON Schema, served at `/sources.schema.json`. Names and meanings are those of CSL-YAML. */

import { authorKeys, sourceKeys } from './read/sources.ts'
import { sourceGenres, sourceTypes } from './source-words.ts'
import { described, id, mapOf, optionalText, requiredText, suggested, type YamlSchema } from './yaml-schema.ts'

const author = mapOf(authorKeys, [], {
  family: described(optionalText, 'Family name.'),
  given: described(optionalText, 'Given names.'),
  literal: described(optionalText, 'A name that is one: an office, an organisation. Without `family` and `given`.'),
})

/** To the web, to a mailbox, or to a path of this site, as the rule `link-scheme` has it. */
const address = '^\\s*(?:[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z][A-Za-z0-9+.-]*:|[\\\\/]{2}|\\s))'

const source = mapOf(sourceKeys, ['id', 'type', 'title'], {
  id: described(id, 'The name by which statements cite it: `sources="p08 p21"`. It never changes once published.'),
  type: suggested(requiredText, sourceTypes, 'What it is, in the words of CSL (Citation Style Language).'),
  title: described(requiredText, 'Its title, or in square brackets what it is where it has none.'),
  author: described({ type: ['array', 'null'], items: author }, 'Who wrote it, in its order.'),
  genre: suggested(optionalText, sourceGenres, 'What a reader would call it: the sources can be filtered by it.'),
  publisher: described(optionalText, 'Who published it: a newspaper, a ministry, a press.'),
  issued: described(optionalText, 'When it appeared: a year, or a date like 2026-11-23.', '2026', '2026-11-23'),
  accessed: described(optionalText, 'The day on which it was read online.', '2026-11-23'),
  language: described(optionalText, 'The language it is in (BCP 47).', 'en', 'es', 'fr', 'pt'),
  URL: { ...described(optionalText, 'Where it can be read: http or https.'), pattern: address },
  DOI: described(optionalText, 'Its DOI, without `https://doi.org/`.', '10.1000/182'),
  archive: described(optionalText, 'Where a copy is kept: an archive, or the address of one.'),
  status: described(optionalText, 'What readers should know of it, shown in bold.', 'not seen'),
  note: described(optionalText, 'What else there is to know: which page, how it was found, what is doubtful.'),
})

/** The schema of `sources.yaml`. */
export const sourcesSchema: YamlSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Sources of a Vis-à-vis debate',
  description: 'The sources that the statements of a debate cite, shared by its languages.',
  type: ['array', 'null'],
  items: { description: 'A source.', ...source },
}
