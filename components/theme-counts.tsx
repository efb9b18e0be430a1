/** How much each side says, in plain numbers. */

import type { SideCount } from '../debate/counts.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { SideMark } from './side-mark.tsx'
import styles from './theme-counts.module.css'

interface ThemeCountsProps {
  counts: SideCount[]
  commonGround: number
  sides: Side[]
  /** Of the page: BCP 47. */
  lang: string
}

export function ThemeCounts({ counts, commonGround, sides, lang }: ThemeCountsProps) {
  const { compare, terms } = wordsOf(lang)
  return (
    <ul className={styles.counts}>
      {counts.map(({ side, statements, unanswered }) => (
        <li key={side.id}>
          <SideMark index={sides.indexOf(side)} />{' '}
          {fill(
            unanswered > 0 ? compare.countedWithoutReply : compare.counted,
            { name: side.name, number: statements, open: unanswered },
            lang,
          )}
        </li>
      ))}
      {commonGround > 0 && (
        <li>
          <SideMark index={-1} /> {fill(compare.counted, { name: terms.commonGround, number: commonGround }, lang)}
        </li>
      )}
    </ul>
  )
}
