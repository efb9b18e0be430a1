/** The way about the library: the same addresses on each of its pages. */

import { wordsOf } from './catalogue/catalogue.ts'
import bar from './debate-bar.module.css'
import styles from './library-bar.module.css'

export type LibraryPlace = 'debates' | 'themes' | 'voices' | 'search'

interface LibraryBarProps {
  lang: string
  /** The page on which the bar stands, or under which it is. */
  current: LibraryPlace
  /** Whether it is that page itself. */
  isPage?: boolean
}

const order = ['debates', 'themes', 'voices', 'search'] as const

export function LibraryBar({ lang, current, isPage = true }: LibraryBarProps) {
  const { common, library } = wordsOf(lang)
  // The page of debates bears the name of the site in large letters.
  const isHome = current === 'debates' && isPage
  return (
    <header className={bar.bar}>
      <a className={bar.skip} href="#main">
        {common.skipToContent}
      </a>
      {!isHome && (
        <a className={`${bar.site} ${styles.site}`} href={`/${lang}/`}>
          Vis-à-vis
        </a>
      )}
      <nav aria-label={library.pagesOfLibrary}>
        <ul className={bar.pages}>
          {order.map((place) => (
            <li key={place}>
              <a
                href={place === 'debates' ? `/${lang}/` : `/${lang}/${place}/`}
                aria-current={place === current ? (isPage ? 'page' : 'true') : undefined}
              >
                {library[place]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
