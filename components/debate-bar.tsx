/** The way about a debate: the same addresses on each of its pages. */

import type { Debate } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './debate-bar.module.css'
import { LanguageSwitch, type LanguageVersion } from './language-switch.tsx'
import { ShareStart } from './share/share-start.tsx'

export type DebatePage = 'compare' | 'brief' | 'map' | 'weigh' | 'balance' | 'sources' | 'share'

interface DebateBarProps {
  debate: Debate
  /** The page on which the bar stands, where it has an entry there. */
  current?: DebatePage
  hasBrief: boolean
  /** Where the page is read in other languages. */
  versions?: readonly LanguageVersion[]
  /** The id of the page's map, where it is about one: a second skip link leads there. */
  map?: string
}

const order = ['compare', 'brief', 'map', 'weigh', 'balance', 'sources', 'share'] as const

export function DebateBar({ debate, current, hasBrief, versions = [], map }: DebateBarProps) {
  const root = `/${debate.lang}/${debate.slug}/`
  const words = wordsOf(debate.lang).common
  const pages = order.filter((page) => page !== 'brief' || hasBrief)
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        {words.skipToContent}
      </a>
      {map !== undefined && (
        <a className={styles.skip} href={`#${map}`}>
          {words.skipToMap}
        </a>
      )}
      <a className={styles.site} href={`/${debate.lang}/`}>
        Vis-à-vis
      </a>
      <span className={styles.debate}>{debate.title}</span>
      <a className={styles.search} href={`/${debate.lang}/search/`} aria-keyshortcuts="/">
        {wordsOf(debate.lang).search.title}
      </a>
      <LanguageSwitch versions={versions} lang={debate.lang} />
      <nav className={styles.nav} aria-label={words.pagesOfDebate}>
        <ul className={styles.pages}>
          {pages.map((page) => (
            <li key={page}>
              <a
                href={page === 'compare' ? root : `${root}${page}/`}
                aria-current={page === current ? 'page' : undefined}
                data-share={page === 'share' ? '' : undefined}
              >
                {words[page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ShareStart />
    </header>
  )
}
