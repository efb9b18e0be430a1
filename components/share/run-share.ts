/** Makes the share panel answer: what is chosen changes its fields and its preview, and its buttons copy. */

import { fill } from '../catalogue/fill.ts'
import { copyField } from './copy-field.ts'
import { chooseWidth, openPreview } from './preview.ts'
import { findTarget, firstChoice, type ShareChoice, type ShareData, type ShareTarget } from './share-data.ts'
import { textsFor } from './share-texts.ts'
import { fillTargets } from './target-options.ts'

/** A panel at work. */
export interface RunningShare {
  /** Shares a theme, a statement, or the whole debate, by an id as an address has it. */
  show(focus: string): void
}

/** Starts a panel that stands in the page, or is about to. */
export function runShare(panel: HTMLElement): RunningShare {
  const data = JSON.parse(panel.dataset.sharePanel ?? '') as ShareData
  const targets = panel.querySelector<HTMLSelectElement>('[data-share-target]')
  const preview = openPreview(panel, data)
  const refresh = () => {
    const choice = readChoice(panel, data, targets?.value ?? '')
    const kind = chosen(panel, 'kind')
    writeFields(panel, textsFor(data, choice, today()), kind)
    const cited = panel.querySelector('[data-share-cited]')
    if (cited) cited.textContent = citedWords(data, choice.target)
    preview.show(choice, kind, Number(chosen(panel, 'width')))
  }
  panel.addEventListener('change', refresh)
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-share-copy]') : null
    if (button) void copyField(panel, button, data)
  })
  let isSized = false
  return {
    show(focus) {
      const target = findTarget(data, focus)
      if (targets) fillTargets(targets, data, target)
      if (!isSized) chooseWidth(panel)
      isSized = true
      refresh()
    },
  }
}

function readChoice(panel: HTMLElement, data: ShareData, target: string): ShareChoice {
  return {
    target: findTarget(data, target),
    view: (chosen(panel, 'view') || firstChoice.view) as ShareChoice['view'],
    theme: (chosen(panel, 'theme') || firstChoice.theme) as ShareChoice['theme'],
    release: panel.querySelector<HTMLSelectElement>('select[data-share-choice="release"]')?.value ?? '',
  }
}

function chosen(panel: HTMLElement, name: string): string {
  return panel.querySelector<HTMLInputElement>(`[data-share-choice="${name}"]:checked`)?.value ?? ''
}

function writeFields(panel: HTMLElement, texts: Map<string, string>, kind: string): void {
  for (const field of panel.querySelectorAll<HTMLElement>('[data-share-field]')) {
    const name = field.dataset.shareField ?? ''
    const area = field.querySelector('textarea')
    if (area) area.value = texts.get(name) ?? ''
    // Of the three that hold the map in a page, the chosen one.
    if (field.closest('[data-share-kinds]')) field.hidden = name !== kind
  }
}

function citedWords({ words: { live }, lang }: ShareData, target: ShareTarget): string {
  if (target.kind !== 'statement') return live.citesWhole
  const { number, words } = target.statement
  return fill(live.cited, { number: `${number}`, words }, lang)
}

/** By the reader's own calendar. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
