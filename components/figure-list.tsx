/** A part of the argument as a list: by side, each statement with its links in words. */

import type { Card } from '../debate/cards.ts'
import type { ComparedTheme } from '../debate/compare.ts'
import type { Side } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './figure-list.module.css'
import { FigureStatement } from './figure-statement.tsx'
import { groupBySide } from './side-groups.ts'
import { SideMark } from './side-mark.tsx'

interface FigureListProps {
  themes: ComparedTheme[]
  cards: Map<string, Card>
  sides: Side[]
  startSide: string
  /** The id of what names it. */
  labelledBy: string
  /** The address of the compare page. */
  root: string
  /** Of the page: BCP 47. */
  lang: string
}

export function FigureList({ themes, labelledBy, ...rest }: FigureListProps) {
  const [only, ...others] = themes
  if (only && others.length === 0) return <Sides theme={only} labelledBy={labelledBy} {...rest} />
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.list} role="list" aria-labelledby={labelledBy}>
      {themes.map((theme) => (
        <li key={theme.theme?.id ?? ''}>
          <p className={styles.theme}>{theme.theme?.name ?? wordsOf(rest.lang).terms.otherStatements}</p>
          <Sides theme={theme} {...rest} />
        </li>
      ))}
    </ul>
  )
}

type SidesProps = Omit<FigureListProps, 'themes' | 'labelledBy'> & { theme: ComparedTheme; labelledBy?: string }

/** The side that won the toss comes first. */
function Sides({ theme, cards, sides, startSide, labelledBy, root, lang }: SidesProps) {
  const start = sides.findIndex(({ id }) => id === startSide)
  const groups = groupBySide(theme, sides, lang).sort((a, b) => Number(b.index === start) - Number(a.index === start))
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.list} role="list" aria-labelledby={labelledBy}>
      {groups.map(({ name, index, statements }) => (
        <li key={name}>
          <p className={styles.side}>
            <SideMark index={index} /> {name}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
          <ul className={styles.statements} role="list">
            {statements.map(({ id }) => {
              const card = cards.get(id)
              return (
                card && (
                  <li key={id}>
                    <FigureStatement card={card} root={root} lang={lang} />
                  </li>
                )
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
