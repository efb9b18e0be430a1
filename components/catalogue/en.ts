/** English: where every key begins. An area a file, so that a leaf in the browser can be handed the few words it needs. */

import { balance } from './en/balance.ts'
import { common } from './en/common.ts'
import { library } from './en/library.ts'
import { map } from './en/map.ts'
import { pages } from './en/pages.ts'
import { relations } from './en/relations.ts'
import { search } from './en/search.ts'
import { sides } from './en/sides.ts'
import { translation } from './en/translation.ts'
import { weigh } from './en/weigh.ts'

export const en = { balance, common, library, map, pages, relations, search, sides, translation, weigh }
