/** A statement's links as words and numbers: "challenges 12, 14". Items of a list. */

import type { LinkEnd, LinkGroup } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './link-numbers.module.css'

interface LinkNumbersProps {
  groups: LinkGroup[]
  /** Of the page: BCP 47. */
  lang: string
  /** Where the other end of a link is found. */
  hrefOf: (id: string) => string
}

/** Ends of links told at once; the others are a press away, so that one statement does not fill a page. */
const most = 7

export function LinkNumbers({ groups, lang, hrefOf }: LinkNumbersProps) {
  const { common, relations } = wordsOf(lang)
  return groups.map((group) => {
    const { kind, direction, ends } = group
    const rest = ends.length > most + 1 ? ends.slice(most) : []
    return (
      <li key={`${kind}-${direction}`} data-kind={kind} data-direction={direction}>
        {relations[kind][direction]}{' '}
        <Ends group={group} ends={rest.length > 0 ? ends.slice(0, most) : ends} lang={lang} hrefOf={hrefOf} />
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{fill(common.more, { count: rest.length }, lang)}</summary>
            <Ends group={group} ends={rest} lang={lang} hrefOf={hrefOf} />
          </details>
        )}
      </li>
    )
  })
}

interface EndsProps {
  group: LinkGroup
  lang: string
  ends: LinkEnd[]
  hrefOf: (id: string) => string
}

/** An undercut names the link that it questions by the numbers that it joins. */
function Ends({ group: { kind, direction }, ends, lang, hrefOf }: EndsProps) {
  return ends.map((end, index) => (
    <span key={`${end.relation} ${end.id}`} data-relation-words={end.relation}>
      {index > 0 && ', '}
      <a href={hrefOf(end.id)}>{kind === 'undercut' && direction === 'out' ? end.label : end.number}</a>
      {together(end, lang)}
    </span>
  ))
}

function together({ together: others }: LinkEnd, lang: string): string {
  if (others.length === 0) return ''
  return ` (${fill(wordsOf(lang).common.togetherWith, { numbers: others.join(', ') }, lang)})`
}
