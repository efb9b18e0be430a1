/** A source in JSON of our own, which has CSL's names. */

import type { Source } from '../../model.ts'
import { keysOf } from '../../schema.ts'
import type { Draft } from '../draft.ts'
import { type JsonPart, listOf, textOf } from '../json-file.ts'
import { isWebAddress } from '../web-title.ts'

/** The source at a part of the file, under the id that it got. An address that leads to a script leads nowhere. */
export function sourceAt(part: JsonPart, id: string, draft: Draft): Source {
  const texts = keysOf('source').filter((key) => key !== 'id' && key !== 'author')
  const found = texts.flatMap((key): [string, string][] => {
    const text = textOf(part, key)
    if (text === undefined) return []
    if (key === 'URL' && !isWebAddress(text)) {
      draft.warn('link-scheme', `address \`${text}\``, 'http or https', part.place)
      return []
    }
    return [[key, text]]
  })
  const author = listOf(part, 'author', draft).map((name) =>
    Object.fromEntries(keysOf('author').flatMap((key) => (textOf(name, key) ? [[key, textOf(name, key)]] : []))),
  )
  const { type = 'document', title = '', ...others } = Object.fromEntries(found)
  if (title === '') draft.warn('required-field', `source \`${id}\` without \`title\``, 'text', part.place)
  return { id, type, title: title || id, ...others, ...(author.length > 0 && { author }), place: part.place }
}
