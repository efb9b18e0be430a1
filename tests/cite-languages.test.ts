/** Citations in the language of the page that they are of. */

import { describe, expect, it, test } from 'vitest'
import { wordsOf } from '../components/catalogue/catalogue.ts'
import { englishCitations } from '../debate/cite/words.ts'
import { type Cited, type CitedPage, citeAll, type Style } from '../debate/cite.ts'

const url = 'https://example.org/es/us-military-peru/'
const words = wordsOf('es').share.cite
const page: CitedPage = {
  ...{ title: 'Fuerzas de EE. UU. en el Perú', site: 'Vis-à-vis', url, updated: '2026-11-23', lang: 'es', words },
}
const statement: Cited = {
  ...{ text: 'Las tropas vienen por invitación.', side: 'Narrativa oficial', number: 12, id: 'by-invitation' },
  accessed: '2027-09-05',
}

describe('in the language of the page', () => {
  test.each<[Style, string]>([
    [
      'apa',
      `Las tropas vienen por invitación [Enunciado 12, Narrativa oficial]. (2026, 23 de noviembre). En Fuerzas de EE. UU. en el Perú. Vis-à-vis. Recuperado el 5 de septiembre de 2027, de ${url}#by-invitation`,
    ],
    [
      'mla',
      `“Las tropas vienen por invitación.” Enunciado 12 (Narrativa oficial). Fuerzas de EE. UU. en el Perú, Vis-à-vis, 23 nov. 2026, ${url}#by-invitation. Consultado el 5 sept. 2027.`,
    ],
    [
      'chicago',
      `Vis-à-vis. “Las tropas vienen por invitación.” Enunciado 12 (Narrativa oficial) en “Fuerzas de EE. UU. en el Perú.” Última modificación: 23 de noviembre de 2026. Consultado el 5 de septiembre de 2027. ${url}#by-invitation.`,
    ],
  ])('%s', (style, text) => expect(citeAll(page, statement).find((one) => one.style === style)?.text).toBe(text))

  it('says in English what the catalogue says', () => {
    expect(wordsOf('en').share.cite).toEqual(englishCitations)
  })
})
