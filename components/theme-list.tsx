/** The themes of a large debate, each with a page of its own that holds its map and everything on it in words. */

import type { CompareView } from '../debate/view.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'
import styles from './theme-list.module.css'

export function ThemeList({ view, mapHref }: { view: CompareView; mapHref: string }) {
  const { sides, lang } = view.open.debate
  const words = wordsOf(lang).compare
  return (
    <ol className={styles.themes}>
      {view.themes.map(({ id, name, counts, commonGround }) => (
        <li key={id}>
          {id ? <a href={`${mapHref}${id}/`}>{name}</a> : name}
          <span className={styles.counts}>
            {counts.map(({ side, statements, unanswered }) => (
              <span key={side.id}>
                <SideMark index={sides.indexOf(side)} />{' '}
                {fill(words.countedUnanswered, { number: statements, open: unanswered }, lang)}
              </span>
            ))}
            {commonGround.length > 0 && (
              <span>
                <SideMark index={-1} /> {new Intl.NumberFormat(lang).format(commonGround.length)}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
