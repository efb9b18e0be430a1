/** The map in words: every statement and every link, by theme and side. */

import type { Card, LinkEnd, LinkGroup } from '../debate/cards.ts'
import type { Side, Statement } from '../debate/model.ts'
import type { CompareView, ThemeView } from '../debate/view.ts'
import { InlineText } from './inline-text.tsx'
import styles from './map-outline.module.css'
import { SideMark } from './side-mark.tsx'
import { relationWords } from './words.ts'

interface OutlineProps {
  view: CompareView
  /** The prefix of the map's ids. */
  prefix: string
  /** Address of the compare page, where each statement is found by its id. */
  compareHref: string
  /** Level of the themes' headings; sides stand one deeper. */
  level: 2 | 3
}

export function MapOutline({ view, level, ...hrefs }: OutlineProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.outline}>
      {view.themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`outline-${theme.id}`}>
          <Heading id={`outline-${theme.id}`}>{theme.name}</Heading>
          {groupsOf(theme, view.open.debate.sides).map(({ name, index, statements }) => (
            <Group key={name} {...{ name, index, statements, level, ...hrefs }} cards={view.cards} />
          ))}
        </section>
      ))}
    </div>
  )
}

interface GroupOfStatements {
  name: string
  index: number
  statements: Statement[]
}

/** A theme's statements by side, then what all sides hold, then what none does yet. */
function groupsOf({ exchanges, commonGround, unplaced }: ThemeView, sides: Side[]): GroupOfStatements[] {
  const said = exchanges.flatMap(({ turns }) => turns.map(({ statement }) => statement))
  const held = sides.map(({ id, name }, index) => ({
    name,
    index,
    statements: said.filter((statement) => statement.sides[0] === id),
  }))
  const others = [
    { name: 'Common ground', index: -1, statements: commonGround },
    { name: 'No side yet', index: -1, statements: unplaced },
  ]
  return [...held, ...others].filter(({ statements }) => statements.length > 0)
}

type GroupProps = GroupOfStatements & Omit<OutlineProps, 'view'> & { cards: Map<string, Card> }

function Group({ name, index, statements, cards, level, ...hrefs }: GroupProps) {
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <>
      <Heading className={styles.side}>
        <SideMark index={index} /> {name}
      </Heading>
      <ol className={styles.statements}>
        {statements.map(({ id }) => {
          const card = cards.get(id)
          return card && <Item key={id} card={card} {...hrefs} />
        })}
      </ol>
    </>
  )
}

function Item({ card, prefix, compareHref }: { card: Card; prefix: string; compareHref: string }) {
  const { statement, number, text, unanswered, links } = card
  const { id, sides, lang } = statement
  return (
    <li
      id={id}
      value={number}
      data-statement={id}
      data-sides={sides.join(' ')}
      data-unanswered={unanswered ? '' : undefined}
    >
      <p lang={lang}>
        <InlineText nodes={text} />
      </p>
      {(links.length > 0 || unanswered) && (
        <ul className={styles.links}>
          {links.map((group) => (
            <Words key={`${group.kind}-${group.direction}`} group={group} />
          ))}
          {unanswered && <li className={styles.unanswered}>No reply recorded</li>}
        </ul>
      )}
      <p className={styles.places}>
        <a href={`#${prefix}-${id}`} aria-label={`Statement ${number} on the map`}>
          On the map
        </a>{' '}
        <a href={`${compareHref}#${id}`} aria-label={`Statement ${number} on the compare page`}>
          Compare
        </a>
      </p>
    </li>
  )
}

/** "challenges 12, 14"; an undercut names the link by the numbers that it joins. */
function Words({ group: { kind, direction, ends } }: { group: LinkGroup }) {
  return (
    <li data-kind={kind} data-direction={direction}>
      {relationWords(kind, direction)}{' '}
      {ends.map((end, index) => (
        <span key={`${end.relation} ${end.id}`} data-relation-words={end.relation}>
          {index > 0 && ', '}
          <a href={`#${end.id}`}>{kind === 'undercut' && direction === 'out' ? end.label : end.number}</a>
          {together(end)}
        </span>
      ))}
    </li>
  )
}

function together({ together: others }: LinkEnd): string {
  return others.length > 0 ? ` (together with ${others.join(', ')})` : ''
}
