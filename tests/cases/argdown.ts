/** Argdown's own files, held to what its own parser (1.7.5) makes of them. */

import { argdownFormat } from '../../debate/formats/argdown.ts'
import { extOf, type JsonObject } from '../../debate/formats/ext.ts'
import type { Debate } from '../../debate/model.ts'
import { type CaseReport, listCases, readCase, readExpected } from './report.ts'

interface Member {
  title: string
  startLine: number
  startColumn: number
  role?: string
}

interface Expected {
  statements: Record<string, { members: Member[] }>
  arguments: Record<string, { members: Member[]; pcs?: Member[] }>
  relations: ExpectedRelation[]
}

interface ExpectedRelation {
  relationType: string
  from: string
  fromType: string
  to: string
  toType: string
  conclusionIndex?: number
}

interface Summary {
  files: { file: string; parserErrors: number; lexerErrors: number; exceptions: string[]; json?: boolean | null }[]
}

/** One row for each folder of files. */
export async function reportArgdown(): Promise<CaseReport[]> {
  const summary = readExpected<Summary>('argdown/expected/SUMMARY.json')
  const brokenFiles = new Set(summary.files.flatMap((entry) => (isBroken(entry) ? entry.file : [])))
  const reports = new Map<string, CaseReport>()
  for (const name of listCases('argdown', '.argdown')) {
    const set = name.split('/')[0] ?? ''
    const empty = { files: 0, statements: 0, found: 0, expected: 0, skipped: {}, wrong: [] }
    const report = reports.get(set) ?? { format: 'Argdown', set, ...empty }
    reports.set(set, report)
    await readInto(report, name, brokenFiles.has(name))
  }
  return [...reports.values()]
}

function isBroken({ parserErrors, lexerErrors, exceptions, json }: Summary['files'][number]): boolean {
  return parserErrors > 0 || lexerErrors > 0 || exceptions.length > 0 || !json
}

async function readInto(report: CaseReport, name: string, broken: boolean): Promise<void> {
  const { debate, messages } = await readCase(argdownFormat, `argdown/${name}`)
  report.files++
  report.statements += debate.statements.length
  if (broken) {
    report.skipped['broken files'] = (report.skipped['broken files'] ?? 0) + 1
    if (!messages.some(({ severity }) => severity === 'error'))
      report.wrong.push(`${name}: no message for a broken file`)
    return
  }
  if (messages.some(({ rule }) => rule === 'argdown-include')) {
    report.skipped['files that include others'] = (report.skipped['files that include others'] ?? 0) + 1
    return
  }
  const expected = readExpected<Expected>(`argdown/expected/${name.replace(/\.argdown$/, '')}.json`)
  const found = new Found(debate)
  report.wrong.push(...found.missing(expected).map((line) => `${name}: ${line}`))
  for (const relation of expected.relations) {
    report.expected++
    if (found.hasRelation(relation, expected)) report.found++
    else report.wrong.push(`${name}: no ${relation.relationType} ${relation.from} → ${relation.to}`)
  }
  for (const [title, { pcs = [] }] of Object.entries(expected.arguments)) {
    for (const [index, { role = '' }] of pcs.entries()) {
      if (!role.endsWith('conclusion')) continue
      report.expected++
      if (found.inference(title, index, expected) !== undefined) report.found++
      else report.wrong.push(`${name}: no inference ${index + 1} of ${title}`)
    }
  }
}

/** What a debate holds, by the names of the file. */
class Found {
  private readonly byTitle = new Map<string, string>()
  private readonly byPlace = new Map<string, string>()
  private readonly ids: Set<string>
  private readonly reasons: JsonObject[]
  private readonly rest: Set<string>

  constructor(private readonly debate: Debate) {
    const ext = extOf(debate, 'argdown')
    for (const { id, place } of debate.statements) {
      const { title = id, argument = false } = ext.statements.get(id) ?? {}
      this.byTitle.set(`${argument}:${title}`, id)
      this.byPlace.set(`${argument}:${place.line}:${place.column}`, id)
    }
    this.ids = new Set(debate.relations.map(({ id, kind }) => `${kind}:${id}`))
    this.reasons = (ext.debate.arguments ?? []) as JsonObject[]
    this.rest = new Set(ext.rest.map((item) => JSON.stringify([(item as JsonObject).from, (item as JsonObject).to])))
  }

  /** Statements and arguments of the file that are nowhere. */
  missing({ statements, arguments: all }: Expected): string[] {
    const lost = Object.entries(statements).filter(([title, { members }]) => !this.statement(title, members, false))
    const lostArguments = Object.entries(all).filter(
      ([title, { members, pcs = [] }]) =>
        // One that concludes nothing is where data that is no YAML made the parser stop.
        (members.length > 0 || pcs.at(-1)?.role === 'main-conclusion') &&
        !this.statement(title, members, true) &&
        !this.reason(title, all),
    )
    return [
      ...lost.map(([title]) => `no statement [${title}]`),
      ...lostArguments.map(([title]) => `no argument <${title}>`),
    ]
  }

  private statement(title: string, members: Member[], isArgument: boolean): string | undefined {
    if (!title.startsWith('Untitled ')) return this.byTitle.get(`${isArgument}:${title}`)
    const places = members.map(({ startLine, startColumn }) => `${isArgument}:${startLine}:${startColumn}`)
    return places.map((place) => this.byPlace.get(place)).find((id) => id !== undefined)
  }

  /** A premise–conclusion structure. `explodeArguments` makes one of several steps several, which are numbered. */
  private reason(title: string, all: Expected['arguments']): JsonObject | undefined {
    if (!title.startsWith('Untitled ')) {
      const whole = title.replace(/ - \d+$/, '')
      return (
        this.reasons.find((reason) => reason.title === title) ?? this.reasons.find((reason) => reason.title === whole)
      )
    }
    const pcs = all[title]?.pcs?.length
    return this.reasons.find((reason) => reason.title === undefined && (reason.steps as JsonObject[]).length === pcs)
  }

  inference(title: string, index: number, { arguments: all }: Expected): string | undefined {
    const reason = this.reason(title, all)
    const steps = (reason?.steps ?? []) as JsonObject[]
    const number = reason && reason.title !== title ? / - (\d+)$/.exec(title)?.[1] : undefined
    const inferred = steps.filter(({ inferred }) => inferred)
    const id = (number === undefined ? steps[index] : inferred[Number(number) - 1])?.relation
    return typeof id === 'string' && this.ids.has(`support:${id}`) ? id : undefined
  }

  hasRelation({ relationType, from, fromType, ...end }: ExpectedRelation, expected: Expected): boolean {
    const start = this.end(from, fromType, expected)
    const kind = relationType === 'support' || relationType === 'entails' ? 'support' : 'attack'
    const targets = this.targets(end, relationType, expected)
    const isThere = (to: string, back = false) => {
      const [first, last] = back ? [to, start] : [start, to]
      return this.ids.has(`${kind}:${first}->${last}`) || this.rest.has(JSON.stringify([[first], last]))
    }
    const isSymmetric = relationType === 'contrary' || relationType === 'contradictory'
    return targets.some((to) => isThere(to) && (!isSymmetric || isThere(to, true)))
  }

  private end(title: string, type: string, { statements, arguments: all }: Expected): string | undefined {
    if (type === 'equivalence-class') return this.statement(title, statements[title]?.members ?? [], false)
    const steps = (this.reason(title, all)?.steps ?? []) as JsonObject[]
    return this.statement(title, all[title]?.members ?? [], true) ?? (steps.at(-1)?.statement as string | undefined)
  }

  /** What a tie may end on, by what `argdown.ts` says: an argument of premises alone is attacked at its inference. */
  private targets(
    end: Pick<ExpectedRelation, 'to' | 'toType' | 'conclusionIndex'>,
    type: string,
    expected: Expected,
  ): string[] {
    const { to, toType, conclusionIndex = 0 } = end
    if (toType === 'inference') return [this.inference(to, conclusionIndex, expected) ?? '']
    const statement = this.end(to, toType, expected) ?? ''
    const pcs = expected.arguments[to]?.pcs ?? []
    const last = toType === 'argument' && pcs.length > 0 ? this.inference(to, pcs.length - 1, expected) : undefined
    const drawn = type === 'undercut' ? this.debate.relations.filter(({ from }) => from[0] === statement) : []
    return [statement, ...(last === undefined ? [] : [last]), ...drawn.map(({ id }) => id)]
  }
}
