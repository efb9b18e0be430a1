/** Spanish: the same keys as English, or the build fails. */

import type { Catalogue } from './catalogue.ts'
import { balance } from './es/balance.ts'
import { changes } from './es/changes.ts'
import { common } from './es/common.ts'
import { compare } from './es/compare.ts'
import { embed } from './es/embed.ts'
import { figures } from './es/figures.ts'
import { kinds } from './es/kinds.ts'
import { legend } from './es/legend.ts'
import { library } from './es/library.ts'
import { map } from './es/map.ts'
import { offline } from './es/offline.ts'
import { pages } from './es/pages.ts'
import { picture } from './es/picture.ts'
import { relations } from './es/relations.ts'
import { search } from './es/search.ts'
import { share } from './es/share.ts'
import { sides } from './es/sides.ts'
import { sources } from './es/sources.ts'
import { terms } from './es/terms.ts'
import { translation } from './es/translation.ts'
import { viewer } from './es/viewer.ts'
import { weigh } from './es/weigh.ts'

export const es: Catalogue = {
  balance,
  changes,
  common,
  compare,
  embed,
  figures,
  kinds,
  legend,
  library,
  map,
  offline,
  pages,
  picture,
  relations,
  search,
  share,
  sides,
  sources,
  terms,
  translation,
  viewer,
  weigh,
}
