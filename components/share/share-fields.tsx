/** The fields of the share panel. */

import type { Style } from '../../debate/cite.ts'
import { type Catalogue, wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { ShareField, type ShareFieldProps } from './share-field.tsx'

type Described = Omit<ShareFieldProps, 'text'>

/** How many lines each shows. What holds the map in a page: with a script the chosen one alone, without one all three. */
const kindRows = { frame: 6, resizer: 7, static: 7 } as const
const formRows = { address: 2, wiki: 2, markdown: 5, element: 5 } as const

/** What holds the map in a page. @param lang of the debate: BCP 47 */
export function kindFields(lang: string): Described[] {
  return describe(kindRows, lang)
}

/** Other forms. */
export function formFields(lang: string): Described[] {
  return describe(formRows, lang)
}

function describe(rowsOf: Partial<Record<keyof Catalogue['share']['fields'], number>>, lang: string): Described[] {
  const { fields } = wordsOf(lang).share
  return Object.entries(rowsOf).map(([name, rows]) => ({ name, rows, ...fields[name as keyof typeof fields] }))
}

/** Prose takes whole lines; data stands beside data. */
export function citationField(style: Style, lang: string): Described {
  const { styles, copyAs } = wordsOf(lang).share
  const name = styles[style]
  const isProse = !/bibtex|json/.test(style)
  const short = name.replace(/ \(.*\)$/, '')
  return {
    name: style,
    label: name,
    copies: fill(copyAs, { style: short }, lang),
    rows: isProse ? 3 : 10,
    isProse,
  }
}

export function ShareFields({ fields, texts }: { fields: Described[]; texts: Map<string, string> }) {
  return fields.map((field) => <ShareField key={field.name} {...field} text={texts.get(field.name) ?? ''} />)
}
