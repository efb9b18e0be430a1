/** Whose column is whose: stays in view while the columns go by. */

import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { startFirst } from './holder.ts'
import { SideMark } from './side-mark.tsx'
import styles from './side-names.module.css'
import { SwapSides } from './swap-sides.tsx'

interface SideNamesProps {
  sides: Side[]
  startSide: string
  /** Of the page: BCP 47. */
  lang: string
}

export function SideNames({ sides, startSide, lang }: SideNamesProps) {
  const { swap } = wordsOf(lang).compare
  const facing = sides.slice(0, 2)
  const inOrder = startFirst(facing, startSide, (side) => side)
  const others = sides.slice(2)
  return (
    <div className={styles.names} data-side-names="">
      {inOrder.map((side, index) => (
        <p key={side.id} className={styles.name} data-column={index + 1} data-side-name={side.id}>
          <SideMark index={sides.indexOf(side)} />
          <span>{side.name}</span>
          {index === 1 &&
            others.map((other) => (
              <span key={other.id} className={styles.other}>
                <SideMark index={sides.indexOf(other)} /> {other.name}
              </span>
            ))}
        </p>
      ))}
      {/* Named in a column of their own once a reader has them face another side. */}
      {others.map((side) => (
        <p key={side.id} className={styles.name} data-column="2" data-side-name={side.id} hidden>
          <SideMark index={sides.indexOf(side)} />
          <span>{side.name}</span>
        </p>
      ))}
      <SwapSides
        startSide={startSide}
        sides={[...inOrder, ...others].map(({ id, name }) => ({ id, words: fill(swap.sides, { side: name }, lang) }))}
      />
    </div>
  )
}
