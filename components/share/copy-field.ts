/** Copies a field and says so, in its button and to screen readers; where that is refused, selects it and says what to press. */

import { fill } from '../catalogue/fill.ts'
import type { ShareData } from './share-data.ts'

/** How long a button says what it has done, in ms. */
const told = 2500

/** Copies what a button is for: its field within the panel. */
export async function copyField(panel: HTMLElement, button: HTMLElement, data: ShareData): Promise<void> {
  const { words, lang } = data
  const field = panel.querySelector<HTMLElement>(`[data-share-field="${button.dataset.shareCopy}"]`)
  const area = field?.querySelector('textarea')
  if (!area) return
  const what = field?.querySelector('label')?.textContent ?? ''
  if (await write(area.value)) {
    say(panel, button, words.live.copied, fill(words.live.copiedWhat, { what }, lang))
    return
  }
  area.focus()
  area.select()
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  say(panel, button, fill(words.live.press, { keys }, lang), fill(words.live.pressToCopy, { keys, what }, lang))
}

/** False where there is no clipboard (an address without TLS) or the browser refuses it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

function say(panel: HTMLElement, button: HTMLElement, words: string, status: string): void {
  const place = panel.querySelector('[data-share-status]')
  if (place) place.textContent = status
  button.dataset.shareWords ??= button.textContent ?? ''
  // It keeps its width: nothing beside it moves.
  button.style.minInlineSize = `${button.offsetWidth}px`
  button.textContent = words
  clearTimeout(waiting.get(button))
  const back = () => {
    button.textContent = button.dataset.shareWords ?? ''
    button.style.minInlineSize = ''
    if (place?.textContent === status) place.textContent = ''
  }
  waiting.set(button, setTimeout(back, told))
}
