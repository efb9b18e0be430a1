/** The two forms for where a reader stands: what stands in them, and the first shown beside the second. */

import { type Notes, noNotes, readNotes, type Stance } from './stance.ts'

export interface NotesForm {
  steps: readonly string[]
  read(): Notes
  write(notes: Notes): void
}

const times = ['before', 'after'] as const
type Time = (typeof times)[number]

/** Finds the forms, and calls back when a reader has changed one. */
export function openNotesForm(root: HTMLElement, onChange: () => void): NotesForm {
  const stepsOf = (time: Time) => [...root.querySelectorAll<HTMLInputElement>(`input[name="stance-${time}"]`)]
  const reasonOf = (time: Time) => root.querySelector<HTMLTextAreaElement>(`[data-reason="${time}"]`)
  const steps = stepsOf('before').map(({ value }) => value)
  const readOne = (time: Time): Stance => ({
    step: stepsOf(time).find(({ checked }) => checked)?.value ?? '',
    reason: reasonOf(time)?.value ?? '',
  })
  const nothingNoted = root.querySelector('[data-noted="step"]')?.textContent ?? ''
  const read = () => readNotes({ before: readOne('before'), after: readOne('after') }, steps)
  const repeat = () => repeatBefore(root, read().before, nothingNoted)
  for (const section of root.querySelectorAll('[data-stance]')) {
    section.addEventListener('input', repeat)
    section.addEventListener('change', onChange)
  }
  return {
    steps,
    read,
    write(notes) {
      for (const time of times) {
        for (const input of stepsOf(time)) input.checked = input.value === notes[time].step
        const reason = reasonOf(time)
        if (reason) reason.value = notes[time].reason
      }
      repeat()
    },
  }
}

/** What was noted before, beside what is noted after. */
function repeatBefore(root: HTMLElement, { step, reason }: Stance, nothingNoted: string): void {
  const [stepPlace, reasonPlace] = ['step', 'reason'].map((name) =>
    root.querySelector<HTMLElement>(`[data-noted="${name}"]`),
  )
  const label = root.querySelector(`[data-stance="before"] input[value="${CSS.escape(step)}"]`)?.closest('label')
  if (stepPlace) stepPlace.textContent = label?.textContent ?? nothingNoted
  if (!reasonPlace) return
  reasonPlace.textContent = reason
  reasonPlace.hidden = reason === ''
}

const key = 'visavisNotes'

/** Notes live with the tab's history: they outlast a reload and the way to another page and back, and end with the tab. */
export function keepNotes(notes: Notes): void {
  history.replaceState({ ...(history.state as object | null), [key]: notes }, '', location.href)
}

export function recallNotes(steps: readonly string[]): Notes {
  const state = history.state as Record<string, unknown> | null
  return state && Object.hasOwn(state, key) ? readNotes(state[key], steps) : noNotes
}
