/** The script of an offline copy: the map's viewer, and nothing else. */

import { openMap } from '../map/viewer.ts'

for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) openMap(frame)
