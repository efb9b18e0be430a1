/** What the page's script is handed: the debate as far as weighing needs it, the words, and the functions that reason. */

import type { Argued, Choices, Held, Step, Weighing } from '../../debate/reason/types.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'

export type LiveWords = Catalogue['weigh']['live']

export interface WeighFacts {
  slug: string
  /** BCP 47, the page's. */
  lang: string
  /** ISO date of the debate's last change. */
  updated: string
  /** The digest of its newest release. */
  release?: string
  argued: WeighedDebate
  sideNames: Record<string, string>
  words: LiveWords
}

export interface WeighedDebate extends Argued {
  readonly statements: readonly { readonly id: string; readonly sides: readonly string[] }[]
}

/** `debate/reason/`, handed over by the page: components import no values from there. */
export interface Reasoning {
  weigh(argued: Argued, choices: Choices): Weighing
  explain(weighing: Weighing, id: string): Step[]
  holdTogether(argued: Argued, choices: Choices): Held
  presetOf(argued: WeighedDebate, side: string): Choices
}
