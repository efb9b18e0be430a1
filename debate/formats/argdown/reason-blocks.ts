/** Relations that take more than a line → premises and a conclusion, or an argument with its ties beneath it. */

import type { JsonObject } from '../ext.ts'
import { lineTexts, othersOf, type Writer } from './blocks.ts'
import { escapeRule } from './escape.ts'
import type { KeptReason, KeptStep } from './kept-reasons.ts'
import type { OwnReason } from './plan-parts.ts'
import { tagText } from './tags.ts'
import { flowData } from './yaml-text.ts'

/** Blocks for a structure that came with the file. */
export function writeKeptReason(reason: KeptReason, number: number, { names, plan }: Writer): string[] {
  const { title, description, tags, data, steps } = reason
  const shown = tags.flatMap((tag) => tagText(tag) ?? [])
  const others = othersOf(data)
  // Without a title it would belong to the argument above.
  const name = description === undefined ? `<${title ?? `Untitled ${number}`}>` : names.refer(description)
  const head = [name, ...shown, ...(Object.keys(others).length > 0 ? [flowData(others)] : [])].join(' ')
  const lines = lineTexts(plan.argumentLines.get(title ?? '') ?? [], 1, names)
  const body = steps.flatMap((step, index) => [
    ...(step.isInferred ? writeInference(step.rules, step.data, step, { names, plan }) : []),
    `(${index + 1}) ${names.refer(step.statement)}`,
  ])
  return [[head, ...lines].join('\n'), body.join('\n')]
}

/** Blocks for a relation of ours that has linked premises, a scheme or an undercut, or is a rephrase. */
export function writeOwnReason({ relation, title }: OwnReason, writer: Writer): string[] {
  const { names, plan } = writer
  const { id, kind, from, to, scheme } = relation
  const isStated = [...from, to].every((end) => !names.isArgument(end))
  const rules = rulesOf(scheme)
  if (kind === 'support' && isStated && !targetOf(to, writer)) {
    const data: JsonObject = { relation: kind, ...(scheme !== undefined && !rules && { scheme }) }
    const step = { statement: to, isInferred: true, relation: id, rules: rules ?? [], data: {} }
    const body = [...from.map((each, index) => `(${index + 1}) ${names.refer(each)}`)]
    const inference = writeInference(step.rules, {}, step, writer)
    return [
      `<${title}> ${flowData(data)}`,
      [...body, ...inference, `(${from.length + 1}) ${names.refer(to)}`].join('\n'),
    ]
  }
  const target = targetOf(to, writer)
  const leading = target !== undefined ? '_>' : kind === 'attack' ? '->' : '+>'
  const data: JsonObject = { relation: kind, ...(scheme !== undefined && { scheme }) }
  const undercuts = plan.undercuts.get(id) ?? []
  const lines = [
    `<${title}> ${flowData(data)}`,
    ...lineTexts(
      from.map((each) => ({ sign: '<+', id: each })),
      1,
      names,
    ),
    `  ${leading} ${target ?? names.refer(to)}`,
    ...lineTexts(undercuts, 1, names),
  ]
  return [lines.join('\n')]
}

/** What stands for a relation that is undercut; nothing where the target is a statement. */
function targetOf(to: string, { plan, names }: Writer): string | undefined {
  const own = plan.own.get(to)
  if (own) return `<${own.title}>`
  const kept = plan.reasonOf.get(to)
  if (kept) return kept.description === undefined ? `<${kept.title ?? ''}>` : names.refer(kept.description)
  const natural = plan.naturalFrom.get(to)
  return natural === undefined ? undefined : names.refer(natural)
}

/** The line between premises and conclusion, and what undercuts it. */
function writeInference(
  rules: readonly string[],
  data: JsonObject,
  { relation }: KeptStep,
  { names, plan }: Pick<Writer, 'names' | 'plan'>,
): string[] {
  const named = rules.map(escapeRule).filter(Boolean).join(', ')
  const parts = [named, Object.keys(data).length > 0 ? flowData(data) : ''].filter(Boolean)
  const line = parts.length === 0 ? '-----' : `-- ${parts.join(' ')} --`
  return [line, ...lineTexts(plan.undercuts.get(relation ?? '') ?? [], 1, names)]
}

/** A scheme as inference rules, if it will be read as the same. */
function rulesOf(scheme: string | undefined): string[] | undefined {
  const rules = scheme?.split(', ') ?? []
  return rules.every((rule) => rule !== '' && rule.trim() === rule && !rule.includes(',') && !/\s{2}|[^\S ]/.test(rule))
    ? rules
    : undefined
}
