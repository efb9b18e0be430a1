/** `?focus=`: one theme, or a statement and what it is tied to; everything else is left out, which is said. */

import { all, around, endsOf, idOf } from './parts.ts'

/** What can be left out. */
const parts = '#text section, #text section > ul, [data-statement], [data-node], [data-relation]'

/** Leaves out all that is not about this theme or statement. */
export function showOnly(focus: HTMLElement): void {
  const id = idOf(focus)
  const kept = id ? around(id) : new Set([...focus.querySelectorAll('[data-statement]')].map(idOf))
  const isKept = (part: Element) =>
    part.hasAttribute('data-relation')
      ? endsOf(part).every((end) => kept.has(end))
      : kept.has(idOf(part)) || [...part.querySelectorAll('[data-statement]')].some((inner) => kept.has(idOf(inner)))
  for (const part of all(parts)) part.toggleAttribute('hidden', !isKept(part))
  const [note, words] = all('#note, #note span') as [HTMLElement, HTMLElement]
  // The document says it in its language, and where the number of what is shown and the part's name stand.
  const [message, name] = id ? [note.dataset.around, 'a'] : [note.dataset.part, 'h2']
  words.textContent = `${message}`
    .replace('{shown}', `${kept.size}`)
    .replace('{part}', () => focus.querySelector(name)?.textContent ?? '')
  note.hidden = false
}

/** Brings everything back. */
export function showAll(): void {
  for (const part of all(parts)) part.toggleAttribute('hidden', false)
  for (const note of all('#note')) note.hidden = true
}
