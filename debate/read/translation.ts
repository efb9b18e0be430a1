/**
 * A translation → the same debate in other words. Its file holds words and ids; order, sides, themes, voices, sources and links
 * are those of the original, and what it does not say is said in the original's words.
 */

import type { TextFile } from '../load.ts'
import type { Debate, Place, Statement } from '../model.ts'
import { translatesOf } from '../translates.ts'
import { readTranslatedNotes } from './author-notes.ts'
import { type FrontMatter, frontMatterTop, readDate, type SplitFile, sideKeys } from './front-matter.ts'
import type { Element, Faults, Reading, Reference, Translating } from './reading.ts'
import { attributeText, attributeTextPlace, isStatementElement, readStatements, type Statements } from './statements.ts'
import {
  isEmpty,
  mapAt,
  missing,
  refuseOtherKeys,
  requiredText,
  textAt,
  type YamlMap,
  type YamlReader,
} from './yaml.ts'

/** The keys of a translation's front matter. `translation-schema.ts` says what they mean. */
export const translationKeys = [
  'translates',
  'title',
  'question',
  'summary',
  'updated',
  'sides',
  'themes',
  'voices',
  'imbalance',
  'consensus',
] as const

const owner = 'front matter'

/** What a front matter adds to a reading. */
interface Noted {
  references: Reference[]
  faults: Faults
}

/** The front matter of a translation, in the original's order; nothing where it cannot be read, or there is no original. */
export function readTranslatedFrontMatter(
  file: TextFile,
  split: SplitFile,
  original: Reading | undefined,
  { references, faults }: Noted,
): FrontMatter | undefined {
  const top = frontMatterTop(file, split, faults)
  if (!top) return undefined
  const { map, reader } = top
  refuseOtherKeys(map, translationKeys, reader)
  if (!hasOriginal(map, original, reader)) return undefined
  const text = (key: (typeof translationKeys)[number]) => requiredText(map, key, owner, reader)
  const { sides, themes, voices } = original.debate
  const named = (key: 'themes' | 'voices') => readNames(map, key, references, reader)
  const [themeNames, voiceNames] = [named('themes'), named('voices')]
  return {
    title: text('title'),
    question: text('question'),
    summary: text('summary'),
    updated: readDate(map, reader),
    sides: readSides(map, sides, references, reader),
    themes: themes.map((theme) => ({ ...theme, ...themeNames.get(theme.id) })),
    voices: voices.map((voice) => ({ ...voice, ...voiceNames.get(voice.id) })),
    notes: readTranslatedNotes(map, { notes: original.notes, lang: original.debate.lang }, reader),
  }
}

/** Whether there is an original, written in its own words; a fault where not. */
function hasOriginal(map: YamlMap, original: Reading | undefined, reader: YamlReader): original is Reading {
  const value = map.entries.get('translates')
  const place = value?.place ?? map.place
  const refuse = (found: string, expected: string) =>
    reader.faults.push({ rule: 'known-original', found, expected, place })
  const first = original && translatesOf(original.files.debate.text)
  if (!original) {
    const named = textAt(value, 'translates', { ...reader, faults: [] }) ?? ''
    refuse(`translation of \`${named}\``, 'the language of a debate in this folder')
  } else if (first !== undefined) {
    refuse(
      `translation of a translation (\`${original.files.lang}\` translates \`${first}\`)`,
      `\`translates: ${first}\``,
    )
  }
  return original !== undefined && first === undefined
}

/** Each side in its new words: half a translation of the two positions would be no fair one. */
function readSides(map: YamlMap, sides: Debate['sides'], references: Reference[], reader: YamlReader): Debate['sides'] {
  const value = map.entries.get('sides')
  if (!value) missing('sides', map.place, owner, reader)
  const given = value ? mapAt(value, 'sides', reader) : undefined
  if (!value || !given || given.misshapen) return sides
  for (const [id, { keyPlace }] of given.entries) references.push({ to: 'side', id, place: keyPlace })
  return sides.map((side) => {
    const entry = given.entries.get(side.id)
    if (!entry) {
      missing(side.id, value.keyPlace, '`sides`', reader)
      return side
    }
    const fields = { ...mapAt(entry, `sides.${side.id}`, reader), place: entry.keyPlace }
    refuseOtherKeys(fields, sideKeys, reader)
    const text = (key: (typeof sideKeys)[number]) => requiredText(fields, key, `side \`${side.id}\``, reader)
    return { ...side, name: text('name'), position: text('position'), place: entry.keyPlace }
  })
}

/** `sovereignty: Soberanía`: names by id; those without one keep the original's. */
function readNames(map: YamlMap, key: 'themes' | 'voices', references: Reference[], reader: YamlReader) {
  const value = map.entries.get(key)
  const names = new Map<string, { name: string; place: Place }>()
  if (!value || isEmpty(value.node)) return names
  for (const [id, entry] of mapAt(value, key, reader).entries) {
    references.push({ to: key === 'themes' ? 'theme' : 'voice', id, place: entry.keyPlace })
    const name = textAt(entry, `${key}.${id}`, reader)
    if (name !== undefined) names.set(id, { name, place: entry.keyPlace })
  }
  return names
}

/** The original's statements and relations, in a translation's words as far as it has them; and which it has not. */
export function readTranslatedStatements(
  elements: Element[],
  original: Reading | undefined,
  lang: string,
): { found: Statements; translating?: Translating } {
  const found = readStatements(
    elements.filter(({ name }) => name === 'Theme' || name === 'ArgumentMap'),
    [],
  )
  const words = readWords(elements, found)
  if (!original) return { found }
  const { debate } = original
  found.statements = debate.statements.map((statement) =>
    translate(statement, words.get(statement.id), debate.lang, lang),
  )
  found.relations = debate.relations
  // What the original has in this very language needs no other words.
  const untold = debate.statements.filter((one) => !words.has(one.id) && one.lang !== lang).map(({ id }) => id)
  return { found, translating: { original, missing: untold } }
}

type Words = Pick<Statement, 'text' | 'detail' | 'place'>

/** What each statement says in the translation, by id; of a doubled one, what it says first. */
function readWords(elements: Element[], found: Statements): Map<string, Words> {
  const words = new Map<string, Words>()
  for (const element of elements.filter(isStatementElement)) {
    const id = attributeText(element, 'id')
    if (id === undefined) continue
    const place = attributeTextPlace(element, 'id')
    found.definitions.push({ of: 'statement', id, place })
    found.references.push({ to: 'statement', id, place })
    const [text = '', ...detail] = element.paragraphs
    const rest = detail.length > 0 && { detail: detail.join('\n\n') }
    if (!words.has(id)) words.set(id, { text, ...rest, place: element.place })
  }
  return words
}

function translate(statement: Statement, words: Words | undefined, from: string, lang: string): Statement {
  const { lang: own = from, ...rest } = statement
  if (!words) return own === lang ? rest : { ...statement, lang: own }
  const { detail: _detail, ...structure } = rest
  return { ...structure, ...words }
}
