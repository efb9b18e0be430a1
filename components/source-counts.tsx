/** How many sources of each kind each side cites: numbers to know the ground by, not a score. */

import type { SourceCount, SourceLedger } from '../debate/citations.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { SideMark } from './side-mark.tsx'
import styles from './source-counts.module.css'
import { sourceKindName } from './source-kinds.ts'

interface SourceCountsProps {
  sides: Side[]
  ledger: SourceLedger
  startSide: string
  /** Of the page: BCP 47. */
  lang: string
}

export function SourceCounts({ sides, ledger: { kinds, all }, startSide, lang }: SourceCountsProps) {
  const words = wordsOf(lang).sources
  const isFirst = (index: number) => Number(sides[index]?.id === startSide)
  const row = { hasUncited: all.uncited > 0, format: new Intl.NumberFormat(lang).format }
  const columns = [...sides.keys()].sort((a, b) => isFirst(b) - isFirst(a))
  return (
    <table className={styles.counts} data-source-counts="">
      <caption>{words.countsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {columns.map((index) => (
            <th key={index} scope="col" className={styles.side}>
              <SideMark index={index} /> {sides[index]?.name}
            </th>
          ))}
          {all.uncited > 0 && <th scope="col">{words.notCited}</th>}
          <th scope="col">{words.all}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((count) => (
          <CountRow key={count.kind} name={sourceKindName(count.kind, lang)} {...{ count, columns }} {...row} />
        ))}
      </tbody>
      <tfoot>
        <CountRow name={words.allKinds} count={all} columns={columns} {...row} />
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
  format: (count: number) => string
}

function CountRow({ name, count, columns, hasUncited, format }: CountRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((index) => (
        <td key={index}>{format(count.bySide[index] ?? 0)}</td>
      ))}
      {hasUncited && <td>{format(count.uncited)}</td>}
      <td>{format(count.total)}</td>
    </tr>
  )
}
