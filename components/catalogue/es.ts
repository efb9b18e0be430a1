/** Spanish: the same keys as English, or the build fails. */

import type { Catalogue } from './catalogue.ts'
import { balance } from './es/balance.ts'
import { changes } from './es/changes.ts'
import { common } from './es/common.ts'
import { compare } from './es/compare.ts'
import { figures } from './es/figures.ts'
import { kinds } from './es/kinds.ts'
import { library } from './es/library.ts'
import { map } from './es/map.ts'
import { pages } from './es/pages.ts'
import { relations } from './es/relations.ts'
import { search } from './es/search.ts'
import { share } from './es/share.ts'
import { sides } from './es/sides.ts'
import { sources } from './es/sources.ts'
import { terms } from './es/terms.ts'
import { translation } from './es/translation.ts'
import { weigh } from './es/weigh.ts'

export const es: Catalogue = {
  balance,
  changes,
  common,
  compare,
  figures,
  kinds,
  library,
  map,
  pages,
  relations,
  search,
  share,
  sides,
  sources,
  terms,
  translation,
  weigh,
}
