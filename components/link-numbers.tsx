/** A statement's links as words and numbers: "challenges 12, 14". Items of a list. */

import type { LinkEnd, LinkGroup } from '../debate/cards.ts'
import styles from './link-numbers.module.css'
import { relationWords } from './words.ts'

interface LinkNumbersProps {
  groups: LinkGroup[]
  /** Where the other end of a link is found. */
  hrefOf: (id: string) => string
}

/** Ends of links told at once; the others are a press away, so that one statement does not fill a page. */
const most = 7

export function LinkNumbers({ groups, hrefOf }: LinkNumbersProps) {
  return groups.map((group) => {
    const { kind, direction, ends } = group
    const rest = ends.length > most + 1 ? ends.slice(most) : []
    return (
      <li key={`${kind}-${direction}`} data-kind={kind} data-direction={direction}>
        {relationWords(kind, direction)}{' '}
        <Ends group={group} ends={rest.length > 0 ? ends.slice(0, most) : ends} hrefOf={hrefOf} />
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{rest.length} more</summary>
            <Ends group={group} ends={rest} hrefOf={hrefOf} />
          </details>
        )}
      </li>
    )
  })
}

interface EndsProps {
  group: LinkGroup
  ends: LinkEnd[]
  hrefOf: (id: string) => string
}

/** An undercut names the link that it questions by the numbers that it joins. */
function Ends({ group: { kind, direction }, ends, hrefOf }: EndsProps) {
  return ends.map((end, index) => (
    <span key={`${end.relation} ${end.id}`} data-relation-words={end.relation}>
      {index > 0 && ', '}
      <a href={hrefOf(end.id)}>{kind === 'undercut' && direction === 'out' ? end.label : end.number}</a>
      {together(end)}
    </span>
  ))
}

function together({ together: others }: LinkEnd): string {
  return others.length > 0 ? ` (together with ${others.join(', ')})` : ''
}
