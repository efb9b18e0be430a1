/** What stands between the `---` of a debate's file, as a JSON Schema, served at `/front-matter.schema.json`. */

import { consensusKeys } from './read/author-notes.ts'
import { frontMatterKeys, sideKeys, voiceKeys } from './read/front-matter.ts'
import { voiceKinds } from './source-words.ts'
import { described, mapById, mapOf, optionalText, requiredText, suggested, type YamlSchema } from './yaml-schema.ts'

const side = mapOf(sideKeys, ['name', 'position'], {
  name: described(requiredText, 'What its column is headed with: a name that its holders would accept.'),
  position: described(requiredText, "The side's answer to the question, in one sentence that its holders would sign."),
})

const voice = mapOf(voiceKeys, ['name', 'kind'], {
  name: described(requiredText, 'Who speaks: an office, an organisation, a person with name and function.'),
  kind: suggested(requiredText, voiceKinds, 'What kind of voice it is, in one word.'),
})

const theme = described(optionalText, 'The heading, two or three words.')

/** The schema of a debate's front matter. */
export const frontMatterSchema: YamlSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Front matter of a Vis-à-vis debate',
  description: 'What a debate is about, who its sides are, and what names its statements may use.',
  ...mapOf(frontMatterKeys, ['title', 'question', 'summary', 'updated', 'sides'], {
    title: described(requiredText, 'A few words that favour no side.'),
    question: described(requiredText, 'The question that every side answers, neither answer built into it.'),
    summary: described(requiredText, 'One or two neutral sentences, shown where the debate is linked from.'),
    updated: {
      type: 'string',
      pattern: '^\\s*\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\s*$',
      description: 'The day of the last change of substance, like 2026-11-23.',
    },
    sides: {
      ...mapById(side, 'Two sides or more, by id. `<Claim>` speaks for the first, `<Concern>` for the second.'),
      type: 'object',
      minProperties: 2,
    },
    themes: {
      ...mapById(theme, 'The themes in the order of the page, by id: `sovereignty: Sovereignty and consent`.'),
      type: ['object', 'null'],
    },
    voices: {
      ...mapById(voice, 'Who speaks, by id: statements name them in `voices="…"`.'),
      type: ['object', 'null'],
    },
    imbalance: described(
      optionalText,
      'Why the sides differ by more than a quarter in statements, words, sources, their age or what is unanswered: shown beside the numbers.',
    ),
    consensus: {
      ...mapOf(consensusKeys, ['text', 'sources'], {
        text: described(
          requiredText,
          'On what experts broadly agree, in one or two sentences, shown before the columns.',
        ),
        sources: described(requiredText, 'Ids of the sources that show the agreement, separated by spaces: `p01 p02`.'),
      }),
      description: 'Only where experts broadly agree: readers are told that equal space does not mean equal evidence.',
    },
  }),
}
