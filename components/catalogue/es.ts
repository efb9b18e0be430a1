/** Spanish: the same keys as English, or the build fails. */

import type { Catalogue } from './catalogue.ts'
import { balance } from './es/balance.ts'
import { common } from './es/common.ts'
import { library } from './es/library.ts'
import { map } from './es/map.ts'
import { pages } from './es/pages.ts'
import { relations } from './es/relations.ts'
import { search } from './es/search.ts'
import { sides } from './es/sides.ts'
import { translation } from './es/translation.ts'
import { weigh } from './es/weigh.ts'

export const es: Catalogue = { balance, common, library, map, pages, relations, search, sides, translation, weigh }
