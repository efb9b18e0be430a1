/** A document of its own, outside Next: one file with its style and its script in it, and a policy that lets nothing else in. */

import { createHash } from 'node:crypto'
import { directionOf } from '../../debate/direction.ts'

export interface DocumentParts {
  lang: string
  /** Attributes of `<html>`, besides its language and the way it is written. */
  attributes?: Record<string, string>
  /** Finished markup for the head: title, addresses, cards. */
  head: string
  /** Finished markup. */
  body: string
  /** CSS, and a classic script; both are allowed by their hash. */
  style: string
  script: string
}

/** The whole file. Its policy allows this style and this script, pictures in data addresses, and nothing else. */
export function assembleDocument({ lang, attributes = {}, head, body, style, script }: DocumentParts): string {
  const open = Object.entries({ lang, dir: directionOf(lang), ...attributes }).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  )
  return [
    `<!doctype html><html${open.join('')}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(style, script)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `${head}<style>${style}</style></head><body>${body}<script>${script}</script></body></html>`,
  ].join('')
}

/**
 * @throws where a style or script would end its element: it is made here, from our own files, and never holds that.
 */
function policyFor(style: string, script: string): string {
  if (/<\/(?:style|script)|<!--/i.test(style + script)) throw new Error('a style or script that ends its own element')
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}
