/** The way about a debate: the same addresses on each of its pages. */

import type { Debate } from '../debate/model.ts'
import styles from './debate-bar.module.css'
import { ShareStart } from './share/share-start.tsx'

export type DebatePage = 'compare' | 'map' | 'sources' | 'brief' | 'share'

interface DebateBarProps {
  debate: Debate
  /** The page on which the bar stands, where it has an entry there. */
  current?: DebatePage
  hasBrief: boolean
  /** The id of the page's map, where it is about one: a second skip link leads there. */
  map?: string
}

const names: Record<DebatePage, string> = {
  compare: 'Compare',
  map: 'Map',
  sources: 'Sources',
  brief: 'In five minutes',
  share: 'Share',
}

export function DebateBar({ debate, current, hasBrief, map }: DebateBarProps) {
  const root = `/${debate.lang}/${debate.slug}/`
  const pages = (['compare', 'brief', 'map', 'sources', 'share'] as const).filter(
    (page) => page !== 'brief' || hasBrief,
  )
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      {map !== undefined && (
        <a className={styles.skip} href={`#${map}`}>
          Skip to the map
        </a>
      )}
      <a className={styles.site} href={`/${debate.lang}/`}>
        Vis-à-vis
      </a>
      <span className={styles.debate}>{debate.title}</span>
      <nav aria-label="Pages of this debate">
        <ul className={styles.pages}>
          {pages.map((page) => (
            <li key={page}>
              <a
                href={page === 'compare' ? root : `${root}${page}/`}
                aria-current={page === current ? 'page' : undefined}
                data-share={page === 'share' ? '' : undefined}
              >
                {names[page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ShareStart />
    </header>
  )
}
