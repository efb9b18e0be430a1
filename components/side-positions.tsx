/** Each side's answer to the question, with its plain numbers: in halves of one width. */

import type { CompareView } from '../debate/view.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './debate-head.module.css'
import { startFirst } from './holder.ts'
import { SideMark } from './side-mark.tsx'

export function SidePositions({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const { common, compare } = wordsOf(debate.lang)
  const count = (statements: number, unanswered: number) =>
    [
      fill(common.statements, { count: statements }, debate.lang),
      fill(compare.withoutReply, { count: unanswered }, debate.lang),
    ].join(', ')
  return (
    <div className={styles.positions} data-positions="">
      {startFirst(view.counts, comparison.startSide, ({ side }) => side).map(({ side, statements, unanswered }) => (
        <section key={side.id} aria-labelledby={`position_${side.id}`}>
          <h2 id={`position_${side.id}`}>
            <SideMark index={debate.sides.indexOf(side)} /> {side.name}
          </h2>
          <p>{side.position}</p>
          <p className={styles.count}>{count(statements, unanswered)}</p>
        </section>
      ))}
    </div>
  )
}
