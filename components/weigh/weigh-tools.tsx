/** Where to start from, and what to take away: presets, undo, the file, the address. */

import type { Debate } from '../../debate/model.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { startFirst } from '../holder.ts'
import { SideMark } from '../side-mark.tsx'
import styles from './weigh-tools.module.css'

export function WeighTools({ debate, startSide }: { debate: Debate; startSide: string }) {
  const words = wordsOf(debate.lang).weigh
  return (
    <section className={`${styles.tools} scripted screen-only`} aria-labelledby="weigh-presets">
      <h2 id="weigh-presets">{words.presets}</h2>
      <div className={styles.presets}>
        <button type="button" data-preset="">
          {words.presetNothing}
        </button>
        {startFirst(debate.sides, startSide, (side) => side).map((side) => (
          <button key={side.id} type="button" data-preset={side.id}>
            <SideMark index={debate.sides.indexOf(side)} />
            {fill(words.presetSide, { side: side.name }, debate.lang)}
          </button>
        ))}
      </div>
      <p className={styles.note}>{words.presetNote}</p>
      <div className={styles.buttons}>
        <button type="button" data-save="">
          {words.save}
        </button>
        <label className={styles.open}>
          <input type="file" accept="application/json,.json" data-open="" />
          <span>{words.open}</span>
        </label>
        <button type="button" data-copy="">
          {words.copy}
        </button>
      </div>
      <p className={styles.note}>{words.stays}</p>
    </section>
  )
}
