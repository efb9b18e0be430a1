/** JSON of our own. */

import type { Format } from './format.ts'

export const jsonFormat: Format = { name: 'json', title: 'JSON of Vis-à-vis' }
