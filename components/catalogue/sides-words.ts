/** What the choice of a pair is handed: its part of the catalogue. */

import type { Catalogue } from './catalogue.ts'

export type SideWords = Catalogue['sides']
