/** How many sources of each kind each side cites: numbers to know the ground by, not a score. */

import type { SourceCount, SourceLedger } from '../debate/citations.ts'
import type { Side } from '../debate/model.ts'
import { SideMark } from './side-mark.tsx'
import styles from './source-counts.module.css'

interface SourceCountsProps {
  sides: Side[]
  ledger: SourceLedger
  startSide: string
}

export function SourceCounts({ sides, ledger: { kinds, all }, startSide }: SourceCountsProps) {
  const isFirst = (index: number) => Number(sides[index]?.id === startSide)
  const columns = [...sides.keys()].sort((a, b) => isFirst(b) - isFirst(a))
  return (
    <table className={styles.counts} data-source-counts="">
      <caption>
        Sources by kind, and how many of them each side cites. A source that two sides cite counts for both.
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {columns.map((index) => (
            <th key={index} scope="col" className={styles.side}>
              <SideMark index={index} /> {sides[index]?.name}
            </th>
          ))}
          {all.uncited > 0 && <th scope="col">Not cited</th>}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((count) => (
          <CountRow key={count.kind} name={count.kind} count={count} columns={columns} hasUncited={all.uncited > 0} />
        ))}
      </tbody>
      <tfoot>
        <CountRow name="All kinds" count={all} columns={columns} hasUncited={all.uncited > 0} />
      </tfoot>
    </table>
  )
}

interface CountRowProps {
  name: string
  count: SourceCount
  /** Indices of the sides in the order of their columns. */
  columns: number[]
  hasUncited: boolean
}

function CountRow({ name, count, columns, hasUncited }: CountRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((index) => (
        <td key={index}>{count.bySide[index]}</td>
      ))}
      {hasUncited && <td>{count.uncited}</td>}
      <td>{count.total}</td>
    </tr>
  )
}
