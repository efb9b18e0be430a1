/** What the panel's script says and writes into other people's pages: it travels in the page, so it is no more than that. */

import { type Catalogue, wordsOf } from '../catalogue/catalogue.ts'

type Terms = Catalogue['terms']

export interface ShareWords {
  relations: Catalogue['relations']
  live: Catalogue['share']['live']
  terms: Pick<Terms, 'argumentMap' | 'commonGround' | 'noSide' | 'otherStatements' | 'statement'>
}

/** @param lang of the debate: BCP 47 */
export function shareWords(lang: string): ShareWords {
  const { relations, share, terms } = wordsOf(lang)
  const { argumentMap, commonGround, noSide, otherStatements, statement } = terms
  return { relations, live: share.live, terms: { argumentMap, commonGround, noSide, otherStatements, statement } }
}
