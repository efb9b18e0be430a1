/** Every theme of the debates of one language, with how much each side says on it. */

import type { SharedTheme } from '../debate/library-themes.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { asTotals, LibraryCounts } from './library-counts.tsx'
import { LibraryFrame } from './library-frame.tsx'
import styles from './shared-list.module.css'
import { Still } from './still.tsx'

interface ThemePageListProps {
  themes: SharedTheme[]
  lang: string
  langs: string[]
}

export function ThemePageList({ themes, lang, langs }: ThemePageListProps) {
  const { library } = wordsOf(lang)
  const lead = <p>{themes.length > 0 ? library.themesLead : library.noThemes}</p>
  return (
    <LibraryFrame place="themes" title={library.themes} lead={lead} lang={lang} langs={langs}>
      <Still id={`library/${lang}/themes`}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
        <ul className={styles.list} role="list">
          {themes.map(({ id, name, debates, totals, commonGround }) => (
            <li key={id} data-shared-theme={id}>
              <p className={styles.name}>
                <a href={`/${lang}/themes/${id}/`}>{name}</a>
                <span className={styles.in}>{fill(library.debatesCounted, { count: debates.length }, lang)}</span>
              </p>
              <LibraryCounts counts={asTotals(totals, lang)} commonGround={commonGround} lang={lang} />
            </li>
          ))}
        </ul>
      </Still>
    </LibraryFrame>
  )
}
