/** What the history of a debate calls what has no name of its own, in the language of the page. */

import type { StateWords } from '../debate/changes/tell-statements.ts'
import { wordsOf } from './catalogue/catalogue.ts'

/** @param lang of the page: BCP 47 */
export function stateWords(lang: string): StateWords {
  const { changes, terms } = wordsOf(lang)
  const { noTheme, noStatus, ofNoSide } = changes
  const { commonGround, noSide, evidence } = terms
  return { commonGround, noSide, ofNoSide, noTheme, noStatus, evidence }
}
