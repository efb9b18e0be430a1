/** Carneades. */

import type { Format } from './format.ts'

export const carneadesFormat: Format = { name: 'carneades', title: 'Carneades' }
