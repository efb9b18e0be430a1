/** How many sources of each kind each side cites: numbers to know the ground by, not a score. */

import type { KindCount } from '../debate/citations.ts'
import type { Side } from '../debate/model.ts'
import { SideMark } from './side-mark.tsx'
import styles from './source-counts.module.css'

interface SourceCountsProps {
  sides: Side[]
  kinds: KindCount[]
  startSide: string
}

export function SourceCounts({ sides, kinds, startSide }: SourceCountsProps) {
  const columns = sides.map((side, index) => ({ side, index })).sort((a, b) => rank(a.side) - rank(b.side))
  function rank(side: Side) {
    return side.id === startSide ? 0 : 1
  }
  const rowOf = ({ bySide, uncited, total }: Omit<KindCount, 'kind'>) => [
    ...columns.map(({ side, index }) => ({ id: side.id, count: bySide[index] ?? 0 })),
    { id: '', count: uncited },
    { id: 'all', count: total },
  ]
  return (
    <table className={styles.counts} data-source-counts="">
      <caption>
        Sources by kind, and how many of them each side cites. A source that two sides cite counts for both.
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {columns.map(({ side, index }) => (
            <th key={side.id} scope="col">
              <SideMark index={index} /> {side.name}
            </th>
          ))}
          <th scope="col">Not cited</th>
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((count) => (
          <CountRow key={count.kind} name={count.kind} cells={rowOf(count)} />
        ))}
      </tbody>
      <tfoot>
        <CountRow name="All kinds" cells={rowOf(addUp(kinds))} />
      </tfoot>
    </table>
  )
}

function CountRow({ name, cells }: { name: string; cells: { id: string; count: number }[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map(({ id, count }) => (
        <td key={id}>{count}</td>
      ))}
    </tr>
  )
}

function addUp(kinds: KindCount[]): Omit<KindCount, 'kind'> {
  const sum = (of: (count: KindCount) => number) => kinds.reduce((total, count) => total + of(count), 0)
  return {
    total: sum(({ total }) => total),
    bySide: (kinds[0]?.bySide ?? []).map((_, index) => sum(({ bySide }) => bySide[index] ?? 0)),
    uncited: sum(({ uncited }) => uncited),
  }
}
