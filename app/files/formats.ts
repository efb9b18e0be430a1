/** `debate.argdown`, `debate.csv`, …: a debate in each format of other programs that says how it is offered. */

import type { Download, Format } from '../../debate/formats/format.ts'
import { formats } from '../../debate/formats/registry.ts'
import type { DebateFile } from './debate-file.ts'

type Offered = Format & Required<Pick<Format, 'write' | 'download'>>

/** Our own JSON is there as `data.ts` writes it, whatever the formats say. */
const offered = formats.filter(isOffered).filter(({ name }) => name !== 'json')

/** The downloads, in the order of the formats. */
export const downloads: readonly Download[] = offered.map(({ download }) => download)

export const formatFiles: DebateFile = {
  names: () => downloads.map(({ name }) => name),
  respond: ({ view }, name) => {
    const format = offered.find(({ download }) => download.name === name)
    if (!format) return new Response('Not found', { status: 404 })
    // What the format cannot hold is an author's to read: `visavis export` prints it.
    const { text } = format.write(view.open.debate, view.open.comparison)
    return new Response(text, { headers: { 'Content-Type': withCharset(format.download.type) } })
  },
}

function isOffered(format: Format): format is Offered {
  return format.write !== undefined && format.download !== undefined
}

/** JSON is always UTF-8, and says nothing of it. */
function withCharset(type: string): string {
  return type.startsWith('text/') && !type.includes(';') ? `${type}; charset=utf-8` : type
}
