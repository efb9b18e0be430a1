/** AIF. */

import type { Format } from './format.ts'

export const aifFormat: Format = { name: 'aif', title: 'AIF' }
