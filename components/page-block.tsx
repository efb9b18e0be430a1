/** Data that a script of the page reads. A block of data, never run; and sent once, which props of a leaf are not. */

import { StaticMarkup } from './static-markup.tsx'
import { shelve } from './still.tsx'

interface PageBlockProps {
  /** Names the data within the site. */
  id: string
  /** By which the script finds it: `data-<name>`. */
  name: string
  /** As `writeLinkedData` writes JSON for HTML. */
  json: string
}

/**
 * @throws where the text holds a character that could end the element: what was not written for HTML is never shown.
 */
export function PageBlock({ id, name, json }: PageBlockProps) {
  if (/[<>&]/.test(json)) throw new Error(`Unexpected markup in the data of ${id}`)
  shelve(id, `<script type="application/json" data-${name}="">${json}</script>`)
  return <StaticMarkup id={id} />
}
