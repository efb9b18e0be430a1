/** An imported graph of Carneades as its own evaluation sees it, with what the importer kept of it, and its authors' tests. */

import { carneadesName } from '../../debate/formats/carneades/read.ts'
import { type Ext, extOf, isObject, type Json, type JsonObject } from '../../debate/formats/ext.ts'
import type { Debate } from '../../debate/model.ts'
import type { Caes, CaesArgument, CaesIssue, Standard, Weighs } from '../../debate/reason/caes.ts'

export interface Graph {
  caes: Caes
  /** By number. */
  ids: string[]
  /** By statement id, the label that the authors expect. */
  expected: Map<string, string>
  /** What of it is not read: schemes from which arguments or issues would be made, weights in other languages. */
  unread: string[]
}

interface GivenArgument {
  premises: string[]
  conclusion: string
  undercutter?: string
  scheme?: string
}

export function graphOf(debate: Debate): Graph {
  const ext = extOf(debate, carneadesName)
  const ids = debate.statements.map(({ id }) => id)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  for (const [id, { name }] of ext.statements) if (typeof name === 'string') numberOf.set(name, numberOf.get(id) ?? -1)
  const number = (id: string) => numberOf.get(id) ?? -1
  const given = [...argumentsIn(debate), ...argumentsKept(ext.rest)]
  const issues = list(ext.debate.issues)
    .filter(isObject)
    .map((issue): CaesIssue => {
      const { standard = 'PE' } = isObject(issue.fields) ? issue.fields : {}
      return { positions: list(issue.positions).map((id) => number(String(id))), standard: standard as Standard }
    })
  const unread: string[] = []
  const args = given.map(({ premises, conclusion, undercutter, scheme }): CaesArgument => {
    const of = number(conclusion)
    const weighs = weighsOf(scheme, ext, () => distinctPremises(of, issues, given, number))
    if (!weighs) unread.push(`weight of scheme ${scheme}`)
    return {
      ...{ premises: premises.map(number), conclusion: of, weighs: weighs ?? 'linked' },
      ...(undercutter !== undefined && { undercutter: number(undercutter) }),
    }
  })
  unread.push(...schemesIn(ext, given))
  const marked = [...ext.statements]
  const isAssumed = ({ assumption, fields }: JsonObject) =>
    assumption === true || (isObject(fields) && fields.assumed === true)
  const fixed = new Map(marked.flatMap(([id, about]) => (isAssumed(about) ? [[number(id), 'in' as const]] : [])))
  const expected = new Map(marked.flatMap(([id, { test }]) => (typeof test === 'string' ? [[id, test] as const] : [])))
  return { caes: { size: ids.length, arguments: args, issues, fixed }, ids, expected, unread }
}

/** Supports; the one statement that undercuts one in Carneades attacks it here. */
function argumentsIn({ relations }: Debate): GivenArgument[] {
  return relations.flatMap(({ id, kind, from, to, scheme }) => {
    if (kind !== 'support') return []
    const undercutter = relations.find((other) => other.to === id)?.from[0]
    return [{ premises: from, conclusion: to, ...(scheme && { scheme }), ...(undercutter && { undercutter }) }]
  })
}

/** Arguments without premises are no relations, and kept as they stand in the file. */
function argumentsKept(rest: readonly Json[]): GivenArgument[] {
  return rest.flatMap((item) => {
    const [raw] = isObject(item) && isObject(item.argument) ? Object.values(item.argument) : []
    if (!isObject(raw) || typeof raw.conclusion !== 'string') return []
    const { conclusion, undercutter, scheme } = raw
    return [
      {
        ...{ premises: list(raw.premises).map(String), conclusion },
        ...(typeof undercutter === 'string' && { undercutter }),
        ...(typeof scheme === 'string' && { scheme }),
      },
    ]
  })
}

const builtIn = ['linked', 'convergent', 'cumulative'] as const

/** How a scheme weighs; linked if it does not say, nothing if it says what is not read. */
function weighsOf(scheme: string | undefined, { debate }: Ext, factors: () => number): Weighs | undefined {
  const own = schemesOf(debate).find(({ id }) => id === scheme)
  const weight = own ? own.weight : scheme
  if (weight === 'factorized') return { outOf: factors() }
  if (isObject(weight)) return typeof weight.constant === 'number' ? { constant: weight.constant } : undefined
  const known = builtIn.find((name) => name === weight)
  return known ?? (own && weight !== undefined ? undefined : 'linked')
}

function schemesOf({ others }: JsonObject): JsonObject[] {
  return list(isObject(others) ? others.argument_schemes : []).filter(isObject)
}

function schemesIn({ debate: { others = {} } }: Ext, given: readonly GivenArgument[]): string[] {
  const issues = isObject(others) && others.issue_schemes ? ['issue schemes'] : []
  // Schemes that no argument names make arguments: rules of a logic of their own.
  const makes = schemesOf({ others }).some(({ id }) => !given.some(({ scheme }) => scheme === id))
  return makes ? [...issues, 'schemes that make arguments'] : issues
}

/** How many statements are premises of any argument of an issue. */
function distinctPremises(
  position: number,
  issues: readonly CaesIssue[],
  given: readonly GivenArgument[],
  number: (id: string) => number,
): number {
  const positions = issues.find((issue) => issue.positions.includes(position))?.positions ?? [position]
  const ofIssue = given.filter(({ conclusion }) => positions.includes(number(conclusion)))
  return new Set(ofIssue.flatMap(({ premises }) => premises.map(number))).size
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}
