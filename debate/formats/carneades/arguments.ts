/** Arguments of a Carneades file → relations: from the premises together to the conclusion, and undercutters on these. */

import { type Relation, relationId } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { inTurn } from '../in-turn.ts'
import type { GivenArgument, GivenGraph, Name } from './file.ts'
import type { Kept } from './kept.ts'
import type { StandIn } from './stand-ins.ts'
import type { Names } from './statements.ts'

/** A relation to be: an argument, or what undercuts one. */
interface Tie {
  argument: GivenArgument
  /** Set where the tie is what undercuts the argument. */
  undercutter?: Name
  /** The argument that it ends on, if it ends on none of the statements. */
  on?: string
}

/** Adds the relations of a file; arguments that cannot be one are said, and kept. */
export function readArguments(
  file: GivenGraph,
  standIns: ReadonlyMap<string, StandIn>,
  names: Names,
  { draft, ext, kept }: { draft: Draft; ext: Ext; kept: Kept },
): void {
  const whole = file.arguments.filter((argument) => isWhole(argument, draft, ext))
  const ties = whole.flatMap((argument) => tiesOf(argument, standIns))
  const mainOf = new Map(ties.flatMap((tie) => (tie.undercutter ? [] : [[tie.argument.name, tie] as const])))
  const { ready, circle } = inTurn(ties, ({ on }) => (on === undefined ? undefined : mainOf.get(on)))
  const known = new Map<string, Relation>()
  const relationOf = new Map<Tie, Relation>()
  for (const tie of ready) {
    const ends = endsOf(tie, standIns, names, (argument) => {
      const main = mainOf.get(argument)
      return main && relationOf.get(main)?.id
    })
    const { argument, undercutter } = tie
    const relation = ends && draft.addRelation({ ...ends, place: undercutter?.place ?? argument.place })
    if (!relation && !undercutter) ext.rest.push({ argument: { [argument.name]: argument.raw } })
    if (relation && !undercutter) keepFields(relation, argument, names, ext, kept)
    // What undercuts a second argument of the same premises undercuts the first.
    const first = relation ?? (ends && known.get(relationId(ends.from, ends.to)))
    if (!first) continue
    known.set(first.id, first)
    relationOf.set(tie, first)
  }
  for (const { argument } of circle) {
    draft.refuse(
      'undercut-circle',
      `argument \`${argument.name}\``,
      'one that ends on a statement at last',
      argument.place,
    )
    ext.rest.push({ argument: { [argument.name]: argument.raw } })
  }
  sortRelations(ties, relationOf, draft)
}

function isWhole(argument: GivenArgument, { warn, refuse }: Draft, { rest }: Ext): boolean {
  const { name, premises, conclusion, undercutters, place } = argument
  if (premises.length > 0 && conclusion) return true
  const also = undercutters.map((undercutter) => `, nor does \`${undercutter.name}\` undercut any`).join('')
  if (!conclusion) refuse('required-field', `argument \`${name}\` without \`conclusion\``, 'a statement', place)
  else warn('required-field', `argument \`${name}\` without premises`, `one at least: it is no tie${also}`, place)
  rest.push({ argument: { [name]: argument.raw } })
  return false
}

function tiesOf(argument: GivenArgument, standIns: ReadonlyMap<string, StandIn>): Tie[] {
  const { name, conclusion, undercutters } = argument
  const standIn = standIns.get(conclusion?.name ?? '')
  const tie: Tie = { argument, ...(standIn && 'argument' in standIn && { on: standIn.argument }) }
  const own = undercutters.filter((undercutter) => !standIns.has(undercutter.name))
  return [tie, ...own.map((undercutter) => ({ argument, undercutter, on: name }))]
}

type Ends = Pick<Relation, 'kind' | 'from' | 'to' | 'scheme'>

function endsOf(
  { argument, undercutter, on }: Tie,
  standIns: ReadonlyMap<string, StandIn>,
  names: Names,
  relationOf: (argument: string) => string | undefined,
): Ends | undefined {
  const from = [
    ...new Set((undercutter ? [undercutter] : argument.premises).flatMap((name) => names.resolve(name) ?? [])),
  ]
  const { conclusion, scheme, isAgainst } = argument
  const standIn = standIns.get(conclusion?.name ?? '')
  const opposed = standIn && 'statement' in standIn && !undercutter ? names.find(standIn.statement) : undefined
  const to = on === undefined ? (opposed ?? (conclusion && names.resolve(conclusion))) : relationOf(on)
  if (to === undefined || from.length === 0) return undefined
  const kind = on === undefined && opposed === undefined && !isAgainst ? 'support' : 'attack'
  return { kind, from, to, ...(scheme !== undefined && !undercutter && { scheme }) }
}

function keepFields({ id }: Relation, argument: GivenArgument, names: Names, ext: Ext, kept: Kept): void {
  const { name, fields, premises } = argument
  const roles = premises.flatMap(({ role, name: premise }) =>
    role === undefined ? [] : [[role, names.find(premise) ?? '']],
  )
  for (const key of Object.keys(fields)) kept.add(`\`${key}\` of an argument`, argument.place)
  if (roles.length > 0) kept.add('roles of premises', premises[0]?.place ?? argument.place)
  const about: JsonObject = {
    argument: name,
    ...(roles.length > 0 && { roles: Object.fromEntries(roles) }),
    ...(Object.keys(fields).length > 0 && { fields }),
  }
  ext.relations.set(id, about)
}

/** In the order of the file: an argument, then what undercuts it. */
function sortRelations(ties: readonly Tie[], relationOf: ReadonlyMap<Tie, Relation>, { debate }: Draft): void {
  const indexOf = new Map<string, number>()
  for (const [index, tie] of ties.entries()) {
    const id = relationOf.get(tie)?.id
    if (id !== undefined && !indexOf.has(id)) indexOf.set(id, index)
  }
  debate.relations.sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0))
}
