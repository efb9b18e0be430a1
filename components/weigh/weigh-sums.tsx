/** How much stands, falls and stays open, by side: plain numbers in one table, every side a row. */

import type { Debate } from '../../debate/model.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { startFirst } from '../holder.ts'
import { SideMark } from '../side-mark.tsx'
import { LabelMark } from './label-mark.tsx'
import { labelsInOrder } from './label-sums.tsx'
import { commonGroup, noGroup } from './weigh-groups.ts'
import styles from './weigh-sums.module.css'

export function WeighSums({ debate, startSide }: { debate: Debate; startSide: string }) {
  const words = wordsOf(debate.lang).weigh
  const sides = startFirst(debate.sides, startSide, (side) => side)
  const has = (isOf: (count: number) => boolean) => debate.statements.some((one) => isOf(one.sides.length))
  const rows = [
    ...sides.map(({ id, name }) => ({ id, name, index: debate.sides.findIndex((side) => side.id === id) })),
    ...(has((count) => count > 1) ? [{ id: commonGroup, name: words.commonGround, index: -1 }] : []),
    ...(has((count) => count === 0) ? [{ id: noGroup, name: words.noSide, index: -1 }] : []),
  ]
  return (
    <div className={styles.sums}>
      <p className={styles.note}>{words.sumsNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            {labelsInOrder.map((label) => (
              <th key={label} scope="col">
                <LabelMark label={label} /> {words.labels[label]}
              </th>
            ))}
            <th scope="col">{words.accepted}</th>
            <th scope="col">{words.rejected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, index }) => (
            <tr key={id} data-sums={id}>
              <th scope="row">
                <SideMark index={index} /> {name}
              </th>
              {[...labelsInOrder, 'accept', 'reject'].map((column) => (
                <td key={column} data-sum={column}>
                  –
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
