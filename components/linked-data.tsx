/** A page's data for machines. A block of data, never run: no policy has to allow it. */

import { StaticMarkup } from './static-markup.tsx'
import { shelve } from './still.tsx'

interface LinkedDataProps {
  /** Names the data within the site. */
  id: string
  /** As `writeLinkedData` has written it: React would write its quotes as references, which no reader of data knows. */
  json: string
}

/**
 * @throws where the text holds a character that could end the element: what was not written for HTML is never shown.
 */
export function LinkedData({ id, json }: LinkedDataProps) {
  if (/[<>&]/.test(json)) throw new Error(`Unexpected markup in the data of ${id}`)
  shelve(id, `<script type="application/ld+json">${json}</script>`)
  return <StaticMarkup id={id} />
}
