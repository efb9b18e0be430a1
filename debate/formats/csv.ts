/** CSV. */

import type { Format } from './format.ts'

export const csvFormat: Format = { name: 'csv', title: 'CSV' }
