/** How much each side says, in plain numbers. */

import type { SideCount } from '../debate/counts.ts'
import type { Side } from '../debate/model.ts'
import { SideMark } from './side-mark.tsx'
import styles from './theme-counts.module.css'

interface ThemeCountsProps {
  counts: SideCount[]
  commonGround: number
  sides: Side[]
}

export function ThemeCounts({ counts, commonGround, sides }: ThemeCountsProps) {
  return (
    <ul className={styles.counts}>
      {counts.map(({ side, statements, unanswered }) => (
        <li key={side.id}>
          <SideMark index={sides.indexOf(side)} /> {side.name}: {statements}
          {unanswered > 0 && `, ${unanswered} without a reply`}
        </li>
      ))}
      {commonGround > 0 && (
        <li>
          <SideMark index={-1} /> Common ground: {commonGround}
        </li>
      )}
    </ul>
  )
}
