/** The microtexts of the corpus, against the sides, words and edges that are expected of each. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fold, toPlain } from '../../debate/formats/inline-text.ts'
import { microtextFormat } from '../../debate/formats/microtext.ts'
import type { Debate } from '../../debate/model.ts'
import { type CaseReport, casesFolder, listCases, readCase, readExpected } from './report.ts'

interface ExpectedText {
  stance: string | null
  statements: { id: string; side: 'pro' | 'con'; textSha1: string; chars: number }[]
  relations: { id: string; kind: string; from: string[]; to?: string; toRelation?: string; scheme?: string }[]
}

interface ExpectedCounts {
  adus: number
  edges: Record<string, number>
  undercutTargets: [string, string, string][]
}

/** Every set of the corpus. */
export async function reportMicrotexts(): Promise<CaseReport[]> {
  const texts = readExpected<Record<string, ExpectedText>>('microtexts/expected/RELATIONS.json')
  const counts = readExpected<Record<string, ExpectedCounts>>('microtexts/expected/SUMMARY.json')
  return Promise.all(['part1-de', 'part1-en', 'part2-en'].map((set) => reportSet(set, texts, counts)))
}

async function reportSet(
  set: string,
  texts: Record<string, ExpectedText>,
  counts: Record<string, ExpectedCounts>,
): Promise<CaseReport> {
  const files = listCases(`microtexts/${set}`, '.xml')
  const report = { format: 'microtext', files: files.length, statements: 0, found: 0, expected: 0 }
  const wrong: string[] = []
  let [undercuts, onUndercuts] = [0, 0]
  for (const name of files) {
    const file = `${set}/${name}`
    const { debate } = await readCase(microtextFormat, `microtexts/${file}`)
    const xml = readFileSync(path.join(casesFolder, 'microtexts', file), 'utf8')
    const text = texts[file]
    const summary = counts[file]
    if (!text || !summary) {
      wrong.push(`${file}: nothing is expected of it`)
      continue
    }
    const differences = [
      ...compareLists(told(debate, text.stance, xml), text.statements.map(sayStatement)),
      ...compareLists(toldRelations(debate), text.relations.map(sayRelation)),
      ...compareCounts(debate, summary, xml),
    ]
    wrong.push(...differences.map((difference) => `${file}: ${difference}`))
    const shown = new Set(toldRelations(debate))
    report.statements += debate.statements.length
    report.found += text.relations.map(sayRelation).filter((relation) => shown.has(relation)).length
    report.expected += text.relations.length
    undercuts += summary.edges.und ?? 0
    onUndercuts += summary.undercutTargets.filter(([, , type]) => type === 'und').length
  }
  const plainTexts = listCases(`microtexts/${set}`, '.txt').length
  const skipped: Record<string, number> = plainTexts > 0 ? { 'plain texts (.txt)': plainTexts } : {}
  return { ...report, set: `${set}, ${undercuts} undercuts, ${onUndercuts} of these on one`, skipped, wrong }
}

/** What the expected results call `pro`: whoever the author speaks for; which side of the topic that is, `stance` says. */
const authors: Record<string, string> = { pro: 'for', con: 'against' }

function told({ statements }: Debate, stance: string | null, xml: string): string[] {
  // Two texts have two spaces between two words, which is one here.
  const spaced = new Map([...xml.matchAll(/<!\[CDATA\[(.*? {2}.*?)\]\]>/g)].map(([, raw = '']) => [fold(raw), raw]))
  const author = authors[stance ?? ''] ?? 'proponent'
  return statements.map(({ id, text, sides: [side] }) => {
    const plain = spaced.get(toPlain(text)) ?? toPlain(text)
    return `${id} ${side === author ? 'pro' : side ? 'con' : 'nobody'} ${sha1(plain)} ${plain.length}`
  })
}

function sayStatement({ id, side, textSha1, chars }: ExpectedText['statements'][number]): string {
  return `${id} ${side} ${textSha1} ${chars}`
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 12)
}

function toldRelations({ relations, ext }: Debate): string[] {
  const names = (ext?.microtext as { relations?: Record<string, { edge: string }> } | undefined)?.relations ?? {}
  const nameOf = (id: string) => names[id]?.edge ?? id
  const ids = new Set(relations.map(({ id }) => id))
  return relations.map(({ id, kind, from, to, scheme }) => {
    const isUndercut = ids.has(to)
    const target = isUndercut ? { toRelation: nameOf(to) } : { to }
    return sayRelation({
      id: nameOf(id),
      kind: isUndercut ? 'undercut' : kind,
      from,
      ...target,
      ...(scheme && { scheme }),
    })
  })
}

function sayRelation({ id, kind, from, to, toRelation, scheme = '' }: ExpectedText['relations'][number]): string {
  return `${id} ${kind} ${[...from].sort().join('+')} -> ${toRelation === undefined ? to : `(${toRelation})`} ${scheme}`
}

/** The summary, and what a look at the raw text counts. */
function compareCounts({ statements, relations }: Debate, { adus, edges }: ExpectedCounts, xml: string): string[] {
  const raw = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
  const { sup = 0, exa = 0, reb = 0, und = 0, add = 0 } = edges
  const premises = relations.reduce((sum, { from }) => sum + from.length, 0)
  return [
    ...(statements.length === adus && raw(/<adu /g) === adus ? [] : [`${statements.length} claims of ${adus}`]),
    ...(relations.length === sup + exa + reb + und
      ? []
      : [`${relations.length} relations of ${sup + exa + reb + und}`]),
    ...(premises === raw(/type="(?:sup|exa|reb|und|add)"/g) ? [] : [`${premises} premises`]),
    ...(premises - relations.length === add ? [] : [`${premises - relations.length} added premises of ${add}`]),
  ]
}

function compareLists(found: string[], expected: string[]): string[] {
  const [foundSet, expectedSet] = [new Set(found), new Set(expected)]
  return [
    ...expected.filter((line) => !foundSet.has(line)).map((line) => `missing ${line}`),
    ...found.filter((line) => !expectedSet.has(line)).map((line) => `not expected ${line}`),
  ]
}
