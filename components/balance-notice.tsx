/** That experts broadly agree, where an author declares it: said before any column or grid that gives the sides equal space. */

import type { ListedSource } from '../debate/balance/report.ts'
import type { AuthorNotes } from '../debate/read/author-notes.ts'
import styles from './balance-notice.module.css'
import { wordsOf } from './catalogue/catalogue.ts'

interface BalanceNoticeProps {
  consensus: AuthorNotes['consensus']
  /** Those that the author names. */
  sources: ListedSource[]
  /** From this page to the debate's other pages. */
  root: '' | '../'
  /** Of the page: BCP 47. */
  lang: string
}

/** Nothing, where the author declares no agreement. */
export function BalanceNotice({ consensus, sources, root, lang }: BalanceNoticeProps) {
  if (!consensus) return null
  const words = wordsOf(lang).balance.consensus
  return (
    <aside className={styles.notice} aria-labelledby="consensus" data-consensus="">
      <h2 id="consensus">{words.heading}</h2>
      <p className={styles.text} lang={consensus.lang}>
        {consensus.text}
      </p>
      <p>{words.equalSpace}</p>
      <div className={styles.sources}>
        <span>{words.sources}</span>
        <ul>
          {sources.map(({ id, number, title, language, year }) => (
            <li key={id}>
              <a href={`${root}sources/#${id}`}>
                {number} <cite lang={language}>{title}</cite>
                {year !== undefined && `, ${year}`}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a href={root === '' ? 'balance/#method' : '#method'}>{words.toMethod}</a>
      </p>
    </aside>
  )
}
