/**
 * Fills the gaps of a citation. `components/share/cite-statement.ts` does the same in a reader's browser, which no value of
 * this folder reaches; tests/cite.test.ts holds the two to each other.
 */

import type { CitationTemplate, Cited, Form, Gap, Run } from './parts.ts'

/** A citation with its gaps filled; neighbours in the same letters are one run. */
export function fillCitation(template: CitationTemplate, cited: Partial<Cited>): Run[] {
  const runs: Run[] = []
  for (const part of template.parts) {
    const run = typeof part === 'string' ? { text: part } : 'italic' in part ? italic(part.italic) : gap(part)
    const last = runs.at(-1)
    if (last && last.italic === run.italic) last.text += run.text
    else if (run.text) runs.push(run)
  }
  return runs

  function gap({ slot, form, before = '', after = '' }: Gap): Run {
    const value = cited[slot]
    return { text: value === undefined ? '' : before + write(String(value), form, template) + after }
  }
}

function italic(text: string): Run {
  return { text, italic: true }
}

/** A text as a style has it in that place. */
export function write(
  text: string,
  form: Form,
  { escapes, months, day: dayForm }: Pick<CitationTemplate, 'escapes' | 'months' | 'day'>,
): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const name = months[month - 1] ?? ''
  switch (form) {
    case 'key':
      return text.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)
    case 'address':
      return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    case 'json':
      return JSON.stringify(text).slice(1, -1)
    case 'full':
    case 'short':
      return dayForm.replace(
        /\{(day|month|year)\}/g,
        (_, part) => ({ day: `${day}`, month: name, year: `${year}` })[part as 'day'],
      )
    case 'date-parts':
      return `${year}, ${month}, ${day}`
    case 'bare':
      return escapeWith(text.replace(/(?<!\.)\.$/, ''), escapes)
    case 'sentence':
      return escapeWith(/[.?!…]['"’”»)]*$/.test(text) ? text : `${text}.`, escapes)
    default:
      return escapeWith(text, escapes)
  }
}

function escapeWith(text: string, escapes: CitationTemplate['escapes']): string {
  const written = new Map(escapes)
  return Array.from(text, (character) => written.get(character) ?? character).join('')
}
