/** The XML of earlier Carneades, against what a plain search in the same text finds. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lkifFormat } from '../../debate/formats/lkif.ts'
import type { Debate } from '../../debate/model.ts'
import { type CaseReport, casesFolder, listCases, readCase } from './report.ts'

export async function reportLkif(): Promise<CaseReport[]> {
  return Promise.all(['LKIF', 'CAF'].map(reportSet))
}

async function reportSet(set: string): Promise<CaseReport> {
  const folder = `carneades-xml/${set}`
  const files = listCases(folder, '.xml')
  const report = { format: 'lkif', set, files: files.length, statements: 0, found: 0, expected: 0 }
  const wrong: string[] = []
  let standIns = 0
  for (const file of files) {
    const { debate, messages } = await readCase(lkifFormat, `${folder}/${file}`)
    const xml = readFileSync(path.join(casesFolder, folder, file), 'utf8')
    const expected = searchRelations(xml)
    const found = new Set(toldRelations(debate))
    const undercuts = xml.match(/atom="\(undercut /g)?.length ?? 0
    const statements = (xml.match(/<statement /g)?.length ?? 0) - undercuts
    standIns += undercuts
    report.statements += debate.statements.length
    report.expected += expected.length
    report.found += expected.filter((line) => found.has(line)).length
    const differences = [
      ...expected.filter((line) => !found.has(line)).map((line) => `missing ${line}`),
      ...(found.size === expected.length ? [] : [`${found.size} relations, expected ${expected.length}`]),
      ...(debate.statements.length === statements ? [] : [`${debate.statements.length} statements of ${statements}`]),
      ...messages.filter(({ severity }) => severity === 'error').map(({ reason }) => reason),
    ]
    wrong.push(...differences.map((difference) => `${file}: ${difference}`))
  }
  return { ...report, skipped: standIns > 0 ? { 'statements that only name an argument': standIns } : {}, wrong }
}

/** Arguments with what undercuts them: exceptions, premises that must not hold, and arguments for `(undercut …)`. */
function searchRelations(xml: string): string[] {
  const nameOfUndercut = new Map(
    [...xml.matchAll(/<statement [^>]*atom="\(undercut ([^)]*)\)"[^>]* id="([^"]*)"/g)].map(([, on, id]) => [id, on]),
  )
  const lines = new Map<string, string>()
  const blocks = [...xml.matchAll(/<argument ([^>]*)>(.*?)<\/argument>/gs)].map(([, own = '', block = '']) => {
    const premises = [...block.matchAll(/<premise ([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const undercutters = premises.filter((one) => /type="exception"|polarity="negative"|positive="false"/.test(one))
    const word = (text: string, key: string) => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(text)?.[1] ?? ''
    const from = premises.filter((one) => !undercutters.includes(one)).map((one) => word(one, 'statement'))
    const conclusion = word(/<conclusion ([^>]*)>/.exec(block)?.[1] ?? '', 'statement')
    const isAgainst = /direction="con"|pro="false"/.test(own)
    return { id: word(own, 'id'), from, conclusion, isAgainst, on: undercutters.map((one) => word(one, 'statement')) }
  })
  // Those that undercut last: each line names the whole of what it ends on.
  blocks.sort((a, b) => Number(nameOfUndercut.has(a.conclusion)) - Number(nameOfUndercut.has(b.conclusion)))
  for (const { id, from, conclusion, isAgainst, on } of blocks) {
    const target = lines.get(nameOfUndercut.get(conclusion) ?? '')
    const line = say(target || isAgainst ? 'attack' : 'support', from, target ?? conclusion)
    lines.set(id, line)
    for (const one of on) lines.set(`${id} ${one}`, say('attack', [one], line))
  }
  return [...lines.values()]
}

function toldRelations({ statements, relations, ext }: Debate): string[] {
  const kept = (ext?.lkif as { statements?: Record<string, { name?: string }> } | undefined)?.statements ?? {}
  const nameOf = new Map(statements.map(({ id }) => [id, kept[id]?.name ?? id]))
  for (const { id, kind, from, to } of relations) {
    nameOf.set(
      id,
      say(
        kind,
        from.map((one) => nameOf.get(one) ?? one),
        nameOf.get(to) ?? to,
      ),
    )
  }
  return relations.map(({ id }) => nameOf.get(id) ?? id)
}

function say(kind: string, from: string[], to: string): string {
  return `${kind}: ${from.join(' + ')} -> (${to})`
}
