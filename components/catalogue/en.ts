/** English: where every key begins. An area a file, so that a leaf in the browser can be handed the few words it needs. */

import { balance } from './en/balance.ts'
import { changes } from './en/changes.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { embed } from './en/embed.ts'
import { figures } from './en/figures.ts'
import { kinds } from './en/kinds.ts'
import { legend } from './en/legend.ts'
import { library } from './en/library.ts'
import { map } from './en/map.ts'
import { offline } from './en/offline.ts'
import { pages } from './en/pages.ts'
import { picture } from './en/picture.ts'
import { relations } from './en/relations.ts'
import { search } from './en/search.ts'
import { share } from './en/share.ts'
import { sides } from './en/sides.ts'
import { sources } from './en/sources.ts'
import { terms } from './en/terms.ts'
import { translation } from './en/translation.ts'
import { viewer } from './en/viewer.ts'
import { weigh } from './en/weigh.ts'

export const en = {
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
