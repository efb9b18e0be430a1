/** A side's mark: a shape first, a colour second, so that it is told apart in grey. */

import styles from './side-mark.module.css'

const shapes = [
  <rect key="square" x="1.5" y="1.5" width="9" height="9" />,
  <circle key="circle" cx="6" cy="6" r="5" />,
  <path key="triangle" d="M6 0.8 11.4 10.6H0.6Z" />,
  <path key="diamond" d="M6 0.4 11.6 6 6 11.6 0.4 6Z" />,
]

/** The mark of the side that stands at `index` in the debate's list; −1: common ground, or no side. */
export function SideMark({ index }: { index: number }) {
  return (
    <svg className={styles.mark} data-side-index={index} viewBox="0 0 12 12" aria-hidden="true">
      {index < 0 ? <path d="M1 3.5h10M1 8.5h10" className={styles.bars} /> : shapes[index % shapes.length]}
    </svg>
  )
}
