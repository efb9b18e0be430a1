/** The map in words: every statement and every link, by theme and side. */

import type { Card } from '../debate/cards.ts'
import type { CompareView, ThemeView } from '../debate/view.ts'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import { InlineText } from './inline-text.tsx'
import { LinkNumbers } from './link-numbers.tsx'
import styles from './map-outline.module.css'
import { groupBySide, type SideGroup } from './side-groups.ts'
import { SideMark } from './side-mark.tsx'

interface OutlineProps {
  view: CompareView
  /** The prefix of the map's ids. */
  prefix: string
  /** Address of the compare page, where each statement is found by its id. */
  compareHref: string
  /** Level of the themes' headings; sides stand one deeper. */
  level: 2 | 3
  /** A part of a page that leads to all statements of the debate. */
  isPart?: boolean
}

export function MapOutline({ view, level, isPart = false, ...hrefs }: OutlineProps) {
  const { debate } = view.open
  const Heading = `h${level}` as const
  const here = new Set(view.themes.flatMap(statementIds))
  // What stands on another page is found on the whole map.
  const hrefOf = (id: string) => (here.has(id) || isPart ? `#${id}` : `${hrefs.compareHref}map/#${id}`)
  return (
    <div className={styles.outline}>
      {view.themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`outline-${theme.id}`}>
          <Heading id={`outline-${theme.id}`}>{theme.name}</Heading>
          {groupBySide(theme, debate.sides, debate.lang).map(({ name, index, statements }) => (
            <Group
              key={name}
              {...{ name, index, statements, level, hrefOf, ...hrefs }}
              lang={debate.lang}
              cards={view.cards}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

function statementIds({ exchanges, commonGround, unplaced }: ThemeView): string[] {
  const said = exchanges.flatMap(({ turns }) => turns.map(({ statement }) => statement))
  return [...said, ...commonGround, ...unplaced].map(({ id }) => id)
}

interface Hrefs {
  prefix: string
  compareHref: string
  lang: string
  hrefOf: (id: string) => string
}

type GroupProps = SideGroup & Hrefs & { cards: Map<string, Card>; level: OutlineProps['level'] }

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

function Item({ card, prefix, compareHref, lang: page, hrefOf }: { card: Card } & Hrefs) {
  const { statement, number, text, unanswered, links } = card
  const { id, sides, lang } = statement
  const { common, map, terms } = wordsOf(page)
  const say = sayIn(page)
  const named = { number: String(number) }
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
          <LinkNumbers groups={links} lang={page} hrefOf={hrefOf} />
          {unanswered && <li className={styles.unanswered}>{terms.noReply}</li>}
        </ul>
      )}
      <p className={styles.places}>
        <a href={`#${prefix}-${id}`} aria-label={say(map.statementOnMap, named)}>
          {map.onMap}
        </a>{' '}
        <a href={`${compareHref}#${id}`} aria-label={say(map.statementOnCompare, named)}>
          {common.compare}
        </a>
      </p>
    </li>
  )
}
