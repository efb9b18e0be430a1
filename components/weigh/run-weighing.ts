/** Makes the page answer: a choice changes labels, counts, reasons and the address, and nothing that has not changed is touched. */

import type { Choice, Choices, Weighing } from '../../debate/reason/types.ts'
import { fill } from '../catalogue/fill.ts'
import { writeFile } from './choice-file.ts'
import { type ChoiceState, openChoiceState } from './choice-state.ts'
import { keepNotes, type NotesForm, openNotesForm, recallNotes } from './notes-form.ts'
import { followReferences } from './references.ts'
import { sayCount, saySentences, sayStep } from './say-status.ts'
import { showConflicts } from './show-conflicts.ts'
import { markStale, showHeld } from './show-held.ts'
import { type Explaining, refreshWhy, toggleWhy } from './show-why.ts'
import { copyText, readChosenFile, saveFile } from './take-away.ts'
import { openTelling } from './tell-reason.ts'
import { clearSums, findCards, markChanged, showChoices, showLabels, showSums } from './weigh-cards.ts'
import type { Reasoning, WeighFacts } from './weigh-facts.ts'

/** The page at work. */
interface Desk {
  root: HTMLElement
  facts: WeighFacts
  reasoning: Reasoning
  ids: string[]
  explaining: Explaining
  state: ChoiceState
  notes: NotesForm
  weighing: Weighing
  place(name: string): HTMLElement
}

/** Starts the page once; `root` is the element of `weigh-page.tsx`. */
export function runWeighing(root: HTMLElement, facts: WeighFacts, reasoning: Reasoning): void {
  if (root.dataset.runs !== undefined) return
  root.dataset.runs = ''
  const { argued, words, lang } = facts
  const cards = findCards(root)
  const numbers = new Map([...cards].map(([id, { number }]) => [id, number]))
  const telling = openTelling(words, lang, numbers, argued.relations)
  const ids = argued.statements.map(({ id }) => id)
  const place = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`) ?? document.createElement('div')
  let desk: Desk | undefined
  let unknown = 0
  const state = openChoiceState(ids, (count) => {
    unknown = count
    if (desk) showMoved(desk, count)
  })
  const notes = openNotesForm(root, () => keepNotes(notes.read()))
  notes.write(recallNotes(notes.steps))
  const weighing = reasoning.weigh(argued, state.now() ?? new Map())
  const explaining = { cards, telling, explain: reasoning.explain }
  desk = { root, facts, reasoning, ids, explaining, state, notes, weighing, place }
  followReferences(root, cards, words, lang)
  listen(desk)
  showMoved(desk, unknown)
  // A browser that comes back to the page sets its forms as they were, after all of this.
  addEventListener('pageshow', () => desk && showChoices(cards, state.now() ?? new Map()))
}

function listen(desk: Desk): void {
  const { root, place, explaining } = desk
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    if (target.dataset.open !== undefined) void openFile(desk, target)
    const id = target.closest<HTMLElement>('[data-statement]')?.dataset.statement
    if (id !== undefined && target.type === 'radio') choose(desk, id, target.value)
  })
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    if (!button) return
    const { why, preset, undo, save, copy, ask } = button.dataset
    const card = why === undefined ? undefined : explaining.cards.get(why)
    if (card) toggleWhy(card, desk.weighing, explaining)
    if (preset !== undefined) startFrom(desk, preset)
    if (undo !== undefined) takeBack(desk)
    if (save !== undefined) saveChoices(desk)
    if (copy !== undefined) void copyAddress(desk)
    if (ask !== undefined) askHeld(desk)
  })
  place('undo').toggleAttribute('disabled', true)
}

/** One statement accepted, rejected or left. */
function choose(desk: Desk, id: string, value: string): void {
  const { words, lang } = desk.facts
  const choice = value === 'accept' || value === 'reject' ? value : undefined
  desk.state.choose(id, choice satisfies Choice | undefined)
  const messages = { accept: words.didAccept, reject: words.didReject }
  const message = choice ? messages[choice] : words.didLeave
  const did = fill(message, { number: desk.explaining.cards.get(id)?.number ?? 0 }, lang)
  show(desk, did, id)
}

/** As a side sees it; or, without a side, with nothing chosen. */
function startFrom(desk: Desk, side: string): void {
  const { argued, words, lang, sideNames } = desk.facts
  const choices: Choices = side === '' ? new Map() : desk.reasoning.presetOf(argued, side)
  desk.state.replace(choices)
  const name = sideNames[side] ?? side
  show(desk, side === '' ? words.didClear : fill(words.didPreset, { side: name, count: choices.size }, lang))
}

function takeBack(desk: Desk): void {
  if (desk.state.undo()) show(desk, desk.facts.words.didUndo)
}

/** Labels, counts, reasons, conflicts: all as they follow from the choices now. */
function show(desk: Desk, did: string, chosen?: string): void {
  const { explaining, place, facts } = desk
  const changed = showWeighing(desk).filter((id) => id !== chosen)
  markChanged(explaining.cards, changed)
  const begun = desk.state.now()
  const after = begun?.size === 0 ? `${did} ${facts.words.nothingChosen}` : did
  if (begun) sayStep(place('status'), after, changed, desk.weighing, explaining.telling)
  else saySentences(place('status'), did)
}

/** After the address has changed by itself: nothing is marked, since the reader has not chosen anything here. */
function showMoved(desk: Desk, unknown: number): void {
  const { place, explaining, facts } = desk
  showWeighing(desk)
  markChanged(explaining.cards, [])
  const { telling } = explaining
  const count = desk.state.now()?.size
  const choices = count === 0 ? facts.words.nothingChosen : sayCount(facts.words.chosen, count ?? 0, telling)
  saySentences(place('status'), choices, sayCount(facts.words.unknown, unknown, telling))
}

/** Shows what follows from the choices; the ids of the statements whose label is another one now. */
function showWeighing(desk: Desk): string[] {
  const { root, facts, reasoning, state, explaining, place } = desk
  const { cards, telling } = explaining
  const now = state.now()
  const choices = now ?? new Map()
  const hadBegun = root.dataset.begun !== undefined
  desk.weighing = reasoning.weigh(facts.argued, choices)
  root.toggleAttribute('data-begun', now !== undefined)
  showChoices(cards, choices)
  const changed = showLabels(cards, desk.weighing, facts.words.labels)
  if (now) showSums(root, cards, desk.weighing, choices, facts.lang)
  else clearSums(root)
  refreshWhy(desk.weighing, explaining)
  showConflicts(place('conflicts'), desk.weighing, cards, telling)
  markStale(place('answer'), telling)
  place('undo').toggleAttribute('disabled', !state.canUndo())
  return hadBegun ? changed : []
}

function askHeld({ state, reasoning, facts, explaining, place }: Desk): void {
  const choices = state.now() ?? new Map()
  showHeld(
    place('answer'),
    reasoning.holdTogether(facts.argued, choices),
    choices,
    explaining.cards,
    explaining.telling,
  )
}

function saveChoices({ facts, state, notes, place }: Desk): void {
  const name = `${facts.slug}.weigh.json`
  saveFile(name, writeFile(facts, state.now() ?? new Map(), notes.read()))
  saySentences(place('status'), fill(facts.words.didSave, { file: name }, facts.lang))
}

async function openFile(desk: Desk, input: HTMLInputElement): Promise<void> {
  const { facts, ids, notes, place, explaining } = desk
  const { words, lang, slug } = facts
  const [file] = input.files ?? []
  if (!file) return
  const opened = await readChosenFile(file, slug, ids, notes.steps)
  // The same file can be chosen again.
  input.value = ''
  if ('problem' in opened) {
    const other = 'slug' in opened ? opened.slug : ''
    saySentences(place('status'), fill(words[opened.problem], { slug: other }, lang))
    return
  }
  desk.state.replace(opened.choices)
  notes.write(opened.notes)
  keepNotes(opened.notes)
  const did = fill(words.didOpen, { count: opened.choices.size }, lang)
  show(desk, [did, sayCount(words.unknown, opened.unknown, explaining.telling)].filter(Boolean).join(' '))
}

async function copyAddress({ facts, place }: Desk): Promise<void> {
  const isCopied = await copyText(location.href)
  saySentences(place('status'), isCopied ? facts.words.didCopy : facts.words.notCopied)
}
