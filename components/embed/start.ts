/** The script of an embed: one file, no storage, nothing fetched; whatever it cannot do, the document does without it. */

import { readChoices } from './choices.ts'
import { openEmbedMap } from './embed-viewer.ts'
import { followLinks } from './host-links.ts'
import { tellHeight } from './tell-height.ts'
import { openViews } from './views.ts'

const choices = readChoices(location.search)
document.documentElement.toggleAttribute('data-on', true)
openViews(choices, openEmbedMap(choices.focus))
followLinks()
tellHeight()
