/**
 * A library of generated debates, each in English and, as its translation, in Spanish → a folder of content, so that a
 * whole site can be built from it: `npx tsx bench/library/write.ts FOLDER 1000`.
 *
 * 30 statements a debate, of which most answer or support another; four themes and 400 voices that the debates share.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Debate, type Relation, relationId } from '../../debate/model.ts'
import { writeContent } from '../../debate/write/content-files.ts'
import { mulberry } from '../../tests/generate-debate.ts'
import { makeLibrary, readLanguage } from '../search/library.ts'

const place = { file: 'generated', line: 1, column: 1 }

/** Three in four statements are tied to an earlier one: to one of the other side as its answer, to one of their own as a reason. */
function tie(debate: Debate, seed: number): Debate {
  const random = mulberry(seed)
  const relations = debate.statements.flatMap((statement, at): Relation[] => {
    const to = debate.statements[Math.floor(random() * at)]
    if (!to || to === statement || random() < 0.25) return []
    const kind = to.sides[0] === statement.sides[0] ? 'support' : 'attack'
    return [{ id: relationId([statement.id], to.id), kind, from: [statement.id], to: to.id, place }]
  })
  return { ...debate, relations }
}

/** Few voices speak in many debates, many in few. */
function shareVoices(debate: Debate, seed: number): Debate {
  const random = mulberry(seed)
  const ids = new Map(debate.voices.map(({ id }) => [id, `voice-${Math.floor(random() ** 3 * 400)}`]))
  const voices = debate.voices.map((voice) => ({ ...voice, id: ids.get(voice.id) ?? voice.id }))
  return {
    ...debate,
    voices: [...new Map(voices.map((voice) => [voice.id, voice])).values()],
    statements: debate.statements.map((statement) => ({
      ...statement,
      voices: statement.voices.map((voice) => ids.get(voice) ?? voice),
    })),
  }
}

/** The words of a debate for those of another, as a translator writes them: who says it and what it answers stay with the original. */
function translate(original: Debate, words: Debate): string {
  const texts = new Map(words.statements.map(({ id, text }) => [id, text]))
  const statements = original.statements.map(({ id, text, ...statement }) => ({
    ...{ ...statement, id, text: texts.get(id) ?? text, voices: [], sources: [] },
  }))
  const { title, question, summary, lang } = words
  const translation = { ...original, ...{ title, question, summary, lang, statements }, voices: [], relations: [] }
  return writeContent(translation).debate.replace(/^---\n/, '---\ntranslates: en\n')
}

/** Writes that many debates in both languages. */
export function writeLibrary(folder: string, count: number): void {
  const [english = [], spanish = []] = ['en', 'es'].map((lang) => makeLibrary(readLanguage(lang), count))
  for (const [index, words] of english.entries()) {
    const original = shareVoices(tie(words, index + 1), index + 1)
    const { debate, sources } = writeContent(original)
    const inner = path.join(folder, original.slug)
    mkdirSync(inner, { recursive: true })
    writeFileSync(path.join(inner, 'en.mdx'), debate)
    writeFileSync(path.join(inner, 'es.mdx'), translate(original, spanish[index] ?? words))
    writeFileSync(path.join(inner, 'sources.yaml'), sources)
  }
}

const [, , folder = 'library', count = '1000'] = process.argv
writeLibrary(folder, Number(count))
