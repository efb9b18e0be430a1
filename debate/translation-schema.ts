/** What stands between the `---` of a translation's file, as a JSON Schema, served at `/translation.schema.json`. */

import { sideKeys } from './read/front-matter.ts'
import { translationKeys } from './read/translation.ts'
import { described, mapById, mapOf, optionalText, requiredText, type YamlSchema } from './yaml-schema.ts'

const side = mapOf(sideKeys, ['name', 'position'], {
  name: described(requiredText, 'What its column is headed with, in the language of this file.'),
  position: described(requiredText, "The side's answer to the question, in one sentence that its holders would sign."),
})

const theme = described(optionalText, 'The heading, two or three words.')
const voice = described(optionalText, 'Who speaks, as it is called in the language of this file.')

/** The schema of a translation's front matter: names and texts; all else is said by the original. */
export const translationSchema: YamlSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Front matter of a translated Vis-à-vis debate',
  description: 'The words of a debate in another language. Ids, order and kinds are those of the original.',
  ...mapOf(translationKeys, ['translates', 'title', 'question', 'summary', 'updated', 'sides'], {
    translates: {
      type: 'string',
      pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$',
      description: 'The language of the original, whose file is beside this one: `en`.',
    },
    title: described(requiredText, 'A few words that favour no side.'),
    question: described(requiredText, 'The question that every side answers, neither answer built into it.'),
    summary: described(requiredText, 'One or two neutral sentences, shown where the debate is linked from.'),
    updated: {
      type: 'string',
      pattern: '^\\s*\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\s*$',
      description: 'The day of the last change of substance to this file, like 2026-11-23.',
    },
    sides: {
      ...mapById(side, "The original's sides, by id, all of them."),
      type: 'object',
      minProperties: 2,
    },
    themes: {
      ...mapById(theme, "Names of the original's themes, by id. One that is left out keeps its name."),
      type: ['object', 'null'],
    },
    voices: {
      ...mapById(voice, "Names of the original's voices, by id. One that is left out keeps its name."),
      type: ['object', 'null'],
    },
    imbalance: described(optionalText, "The original's note on why the sides differ, in the language of this file."),
    consensus: {
      ...mapOf(['text'], ['text'], {
        text: described(requiredText, 'On what experts broadly agree, in the language of this file.'),
      }),
      description: "The text of the original's `consensus`; its sources stay.",
    },
  }),
}
