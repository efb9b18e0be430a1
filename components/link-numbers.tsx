/** A statement's links as words and numbers: "challenges 12, 14". Items of a list. */

import type { LinkEnd, LinkGroup } from '../debate/cards.ts'
import { relationWords } from './words.ts'

interface LinkNumbersProps {
  groups: LinkGroup[]
  /** The address of the page on which the other ends are found by their ids. */
  root: string
}

/** An undercut names the link that it questions by the numbers that it joins. */
export function LinkNumbers({ groups, root }: LinkNumbersProps) {
  return groups.map(({ kind, direction, ends }) => (
    <li key={`${kind}-${direction}`} data-kind={kind} data-direction={direction}>
      {relationWords(kind, direction)}{' '}
      {ends.map((end, index) => (
        <span key={`${end.relation} ${end.id}`} data-relation-words={end.relation}>
          {index > 0 && ', '}
          <a href={`${root}#${end.id}`}>{kind === 'undercut' && direction === 'out' ? end.label : end.number}</a>
          {together(end)}
        </span>
      ))}
    </li>
  ))
}

function together({ together: others }: LinkEnd): string {
  return others.length > 0 ? ` (together with ${others.join(', ')})` : ''
}
