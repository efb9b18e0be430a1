/** The statements in facing columns, a choice and a label at each: the order of the compare page, both sides in equal halves. */

import type { Card } from '../../debate/cards.ts'
import type { Side } from '../../debate/model.ts'
import type { CompareView, ThemeView } from '../../debate/view.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { startFirst } from '../holder.ts'
import { SideMark } from '../side-mark.tsx'
import { LabelSums } from './label-sums.tsx'
import { WeighCard } from './weigh-card.tsx'
import styles from './weigh-columns.module.css'

export function WeighColumns({ view }: { view: CompareView }) {
  const { debate, comparison } = view.open
  const { startSide } = comparison
  return (
    <div className={styles.columns} data-columns="">
      <WeighNames sides={debate.sides} startSide={startSide} lang={debate.lang} />
      {view.themes.map((theme) => (
        <WeighTheme key={theme.id} theme={theme} view={view} />
      ))}
      <WeighStatus lang={debate.lang} />
    </div>
  )
}

/** Whose column is whose, and how much of it stands: stays in view while the columns go by. */
function WeighNames({ sides, startSide, lang }: { sides: Side[]; startSide: string; lang: string }) {
  const [first, ...others] = startFirst(sides, startSide, (side) => side)
  const columns = [first ? [first] : [], others]
  return (
    <div className={styles.names} data-side-names="">
      {columns.map((column, index) => (
        <div key={column[0]?.id} className={styles.name} data-column={index + 1}>
          {column.map((side) => (
            <p key={side.id}>
              <span className={styles.side}>
                <SideMark index={sides.indexOf(side)} /> {side.name}
              </span>
              <span className="scripted">
                <LabelSums group={side.id} lang={lang} />
              </span>
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

function WeighTheme({ theme, view }: { theme: ThemeView; view: CompareView }) {
  const { debate, comparison } = view.open
  const words = wordsOf(debate.lang).weigh
  const apart = [...theme.commonGround, ...theme.unplaced]
  const cardOf = (id: string) => view.cards.get(id)
  return (
    <section className={styles.theme} data-theme={theme.id} aria-labelledby={`theme_${theme.id}`}>
      <h2 id={`theme_${theme.id}`}>{theme.id === '' ? words.otherStatements : theme.name}</h2>
      {theme.exchanges.map(({ id, turns }) => (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
        <ul key={id} className={styles.exchange} role="list">
          {turns.map(({ statement, side, depth }) => (
            <li
              key={statement.id}
              className={styles.turn}
              data-column={side === comparison.startSide ? 1 : 2}
              data-depth={Math.min(depth, 2)}
            >
              <Known card={cardOf(statement.id)} view={view} />
            </li>
          ))}
        </ul>
      ))}
      {apart.length > 0 && (
        <div className={styles.common}>
          <h3>{theme.commonGround.length > 0 ? words.commonGround : words.noSide}</h3>
          {apart.map(({ id }) => (
            <Known key={id} card={cardOf(id)} view={view} />
          ))}
        </div>
      )}
    </section>
  )
}

function Known({ card, view }: { card: Card | undefined; view: CompareView }) {
  return card ? <WeighCard card={card} debate={view.open.debate} /> : null
}

/** What the last choice did, and the way back: in reach wherever the reader is. */
function WeighStatus({ lang }: { lang: string }) {
  const words = wordsOf(lang).weigh
  return (
    <div className={`${styles.status} scripted screen-only`}>
      <p role="status" data-status="" />
      <p className={styles.ways}>
        <button type="button" data-undo="" disabled>
          {words.undo}
        </button>
        <a href="#results" data-to="results">
          {words.toResults}
        </a>
      </p>
    </div>
  )
}
