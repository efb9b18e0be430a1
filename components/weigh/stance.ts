/** Where a reader says that they stand: a step of the scale, and why. Both may be missing. */

export interface Stance {
  /** The value of the step that was chosen, as `stance-form.tsx` gives them; empty: none. */
  step: string
  reason: string
}

export interface Notes {
  before: Stance
  after: Stance
}

/** Characters: a few sentences. */
export const longestReason = 600

export const noNotes: Notes = { before: { step: '', reason: '' }, after: { step: '', reason: '' } }

/** Notes as they were kept somewhere, whatever they are now: what is no stance becomes none. */
export function readNotes(value: unknown, steps: readonly string[]): Notes {
  return { before: readStance(partOf(value, 'before'), steps), after: readStance(partOf(value, 'after'), steps) }
}

function readStance(value: unknown, steps: readonly string[]): Stance {
  const [step, reason] = [partOf(value, 'step'), partOf(value, 'reason')]
  return {
    step: typeof step === 'string' && steps.includes(step) ? step : '',
    reason: typeof reason === 'string' ? reason.slice(0, longestReason) : '',
  }
}

/** A value's own part of that name, where it has parts. */
export function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
