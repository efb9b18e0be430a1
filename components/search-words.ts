/** The few words of the interface that the search needs in the browser. */

import type { Catalogue } from './catalogue/catalogue.ts'

export interface SearchWords extends Omit<Catalogue['search'], 'title' | 'description' | 'lead' | 'noScript'> {
  commonGround: string
  commonGroundOf: string
  noSide: string
}

/** Out of a catalogue. */
export function searchWords({ search, terms }: Pick<Catalogue, 'search' | 'terms'>): SearchWords {
  const { title, description, lead, noScript, ...rest } = search
  return { ...rest, commonGround: terms.commonGround, commonGroundOf: terms.commonGroundOf, noSide: terms.noSide }
}
