/** The themes of a large debate, each with a page of its own that holds its map and everything on it in words. */

import type { CompareView } from '../debate/view.ts'
import { SideMark } from './side-mark.tsx'
import styles from './theme-list.module.css'

export function ThemeList({ view, mapHref }: { view: CompareView; mapHref: string }) {
  const { sides } = view.open.debate
  return (
    <ol className={styles.themes}>
      {view.themes.map(({ id, name, counts, commonGround }) => (
        <li key={id}>
          {id ? <a href={`${mapHref}${id}/`}>{name}</a> : name}
          <span className={styles.counts}>
            {counts.map(({ side, statements, unanswered }) => (
              <span key={side.id}>
                <SideMark index={sides.indexOf(side)} /> {statements} ({unanswered} unanswered)
              </span>
            ))}
            {commonGround.length > 0 && (
              <span>
                <SideMark index={-1} /> {commonGround.length}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
