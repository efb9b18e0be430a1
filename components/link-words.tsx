/** A statement's links as words: numbers where connectors are drawn, first words where they are not. */

import type { LinkEnd, LinkGroup } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './link-words.module.css'

/** @param lang of the page: BCP 47 */
export function LinkWords({ groups, lang }: { groups: LinkGroup[]; lang: string }) {
  if (groups.length === 0) return null
  const { common, relations } = wordsOf(lang)
  return (
    <ul className={styles.words} data-links>
      {groups.map(({ kind, direction, ends }) => (
        <li key={`${kind}-${direction}`} data-kind={kind} data-direction={direction}>
          <span className={styles.word}>{relations[kind][direction]}</span>{' '}
          {ends.map((end, index) => (
            <span key={`${end.relation} ${end.id}`} className={styles.end} data-relation-words={end.relation}>
              {index > 0 && <span className={styles.comma}>, </span>}
              <a href={`#${end.id}`}>
                <LinkEndWords end={end} isLink={kind === 'undercut' && direction === 'out'} />
              </a>
              {end.together.length > 0 && ` ${fill(common.togetherWith, { numbers: end.together.join(', ') }, lang)}`}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A statement by its number and first words; a link by the numbers that it joins. */
function LinkEndWords({ end, isLink }: { end: LinkEnd; isLink: boolean }) {
  if (isLink) return <b>{end.label}</b>
  return (
    <>
      <b>{end.number}</b> <span className={styles.label}>{end.label}</span>
    </>
  )
}
