/** What the viewer says: the words stand as data on the page, in its language, so that the script holds those of none. */

import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Values } from '../catalogue/fill.ts'

/** As `MapViewer` writes it on the page. */
export interface ViewerData extends Pick<Catalogue, 'relations' | 'viewer'> {
  /** BCP 47, of the words. */
  lang: string
}

export interface ViewerWords {
  relations: Catalogue['relations']
  /** A message with its values in their places. */
  say(key: keyof Catalogue['viewer'], values?: Values): string
}

/** Reads the words of a viewer's frame. */
export function readWords({ dataset }: HTMLElement): ViewerWords {
  const { lang, relations, viewer } = JSON.parse(dataset.mapWords ?? '') as ViewerData
  return { relations, say: (key, values = {}) => fill(viewer[key], values, lang) }
}
