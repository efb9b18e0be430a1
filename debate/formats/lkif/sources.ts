/** The references of a CAF file, and where its statements cite them: `[@Key, p. 3]`. */

import type { Draft } from '../draft.ts'
import { idMaker } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { attributeOf, childrenOf, type XmlPart } from '../xml-file.ts'

/** Adds the sources, and to each statement those that its words name. */
export function readSources(root: XmlPart, { debate, warn }: Draft): void {
  const ids = idMaker()
  const sources = new Map<string, string>()
  for (const part of childrenOf(root, 'references').flatMap((list) => childrenOf(list, 'metadata'))) {
    const [key, date, address] = [attributeOf(part, 'key'), attributeOf(part, 'date'), attributeOf(part, 'identifier')]
    const [title, creator] = [attributeOf(part, 'title'), attributeOf(part, 'creator')]
    const id = ids.make((key ?? title ?? '').toLowerCase(), 'source')
    const year = /^\d{4}(?:-\d\d){0,2}$/.exec(date ?? '')?.[0] ?? /\b\d{4}\b/.exec(date ?? '')?.[0]
    const isAddress = /^https?:\/\/\S+$/i.test(address ?? '')
    if (date !== undefined && date !== year)
      warn('source-date', `date “${date}”`, 'a year or an ISO date: its year', part.place)
    if (address !== undefined && !isAddress) warn('link-scheme', `address \`${address}\``, 'http or https', part.place)
    if (key !== undefined) sources.set(key, id)
    debate.sources.push({
      ...{ id, type: 'document', title: fold(title ?? key ?? id) },
      ...(creator !== undefined && { author: [{ literal: fold(creator) }] }),
      ...(year !== undefined && { issued: year }),
      ...(isAddress && address !== undefined && { URL: address }),
      place: part.place,
    })
  }
  for (const statement of debate.statements) {
    const words = `${statement.text} ${statement.detail ?? ''}`
    const cited = [...words.matchAll(/\[@([^\s,\]]{1,80})/g)].flatMap(([, key = '']) => sources.get(key) ?? [])
    statement.sources = [...new Set(cited)]
  }
}
