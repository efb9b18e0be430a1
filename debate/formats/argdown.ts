/** Argdown. */

import type { Format } from './format.ts'

export const argdownFormat: Format = { name: 'argdown', title: 'Argdown' }
