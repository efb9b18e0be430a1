/** The statements of the page as its script knows them: each with the parts that change. */

import type { Choices, Label, Weighing } from '../../debate/reason/types.ts'
import type { LiveWords } from './weigh-facts.ts'

export interface WeighCard {
  id: string
  number: number
  /** A side, or what else it is counted with (`weigh-groups.ts`). */
  group: string
  card: HTMLElement
  label: HTMLElement
  word: HTMLElement
  why: HTMLElement
  text: HTMLElement
  choices: HTMLInputElement[]
}

/** By statement id, in the order of the page. */
export type WeighCards = ReadonlyMap<string, WeighCard>

/** Finds every statement once: what changes later is changed without looking for it. */
export function findCards(root: HTMLElement): WeighCards {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-statement]')].flatMap((card) => {
    const { statement: id = '', number = '', group = '' } = card.dataset
    const label = card.querySelector<HTMLElement>('[data-why]')
    const word = card.querySelector<HTMLElement>('[data-label-word]')
    const text = card.querySelector<HTMLElement>('[data-text]')
    const why = document.getElementById(`why_${id}`)
    const choices = [...card.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
    return label && word && text && why
      ? [{ id, number: Number(number), group, card, label, word, why, text, choices }]
      : []
  })
  return new Map(cards.map((card) => [card.id, card]))
}

/** Sets the choice of every statement that has another one. */
export function showChoices(cards: WeighCards, choices: Choices): void {
  for (const { id, choices: inputs } of cards.values()) {
    const wanted = choices.get(id) ?? 'leave'
    for (const input of inputs) if (input.value === wanted && !input.checked) input.checked = true
  }
}

/** Sets every label that has changed, and returns the ids of those statements in the page's order. */
export function showLabels(cards: WeighCards, { labels }: Weighing, words: LiveWords['labels']): string[] {
  const changed: string[] = []
  for (const { id, label, word } of cards.values()) {
    const now = labels.get(id) ?? 'undecided'
    if (label.dataset.label === now) continue
    label.dataset.label = now
    word.textContent = words[now]
    changed.push(id)
  }
  return changed
}

/** Marks what the last choice has changed, and nothing else. */
export function markChanged(cards: WeighCards, changed: readonly string[]): void {
  const marked = new Set(changed)
  for (const { id, card } of cards.values()) card.toggleAttribute('data-changed', marked.has(id))
}

/** Writes the counts of labels and choices wherever the page shows them. */
export function showSums(
  root: HTMLElement,
  cards: WeighCards,
  { labels }: Weighing,
  choices: Choices,
  lang: string,
): void {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { id, group } of cards.values()) {
    add(`${group} ${labels.get(id) satisfies Label | undefined}`)
    const choice = choices.get(id)
    if (choice) add(`${group} ${choice}`)
  }
  const format = new Intl.NumberFormat(lang)
  for (const sums of root.querySelectorAll<HTMLElement>('[data-sums]')) {
    for (const sum of sums.querySelectorAll<HTMLElement>('[data-sum]')) {
      sum.textContent = format.format(counts.get(`${sums.dataset.sums} ${sum.dataset.sum}`) ?? 0)
    }
  }
}

/** Takes the counts back: before the first choice nothing is counted. */
export function clearSums(root: HTMLElement): void {
  for (const sum of root.querySelectorAll('[data-sums] [data-sum]')) sum.textContent = '–'
}
