/** SADFace. */

import type { Format } from './format.ts'

export const sadfaceFormat: Format = { name: 'sadface', title: 'SADFace' }
