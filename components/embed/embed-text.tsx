/** Every statement and every link of an embed in words: in facing columns or one below the other, as the stylesheet says. */

import type { Card } from '../../debate/cards.ts'
import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import type { FacingExchange, FacingTheme } from '../../debate/facing.ts'
import type { CompareView } from '../../debate/view.ts'
import { sayIn, spokenOn, wordsOf } from '../catalogue/catalogue.ts'
import { Filled } from '../catalogue/filled.tsx'
import { holderOf } from '../holder.ts'
import { InlineText } from '../inline-text.tsx'
import { Mark } from './mark.tsx'

interface EmbedTextProps {
  view: CompareView
  excerpt: DrawnExcerpt
  /** The compare page. */
  root: string
}

/** What every part needs: the debate, and which statements stand in this document. */
interface Whole extends Omit<EmbedTextProps, 'excerpt'> {
  here: ReadonlySet<string>
}

export function EmbedText({ view, excerpt, root }: EmbedTextProps) {
  const whole = { view, root, here: new Set(excerpt.drawing.nodes.map(({ id }) => id)) }
  return excerpt.themes.map((theme) => (
    <ThemeText key={theme.theme?.id ?? ''} theme={theme} isNamed={excerpt.themes.length > 1} {...whole} />
  ))
}

function ThemeText({ theme, isNamed, ...whole }: Whole & { theme: FacingTheme; isNamed: boolean }) {
  const shared = [...theme.commonGround, ...theme.unplaced]
  const { terms } = wordsOf(whole.view.open.debate.lang)
  return (
    <section id={`t_${theme.theme?.id ?? ''}`}>
      {isNamed && <h2>{theme.theme?.name ?? terms.otherStatements}</h2>}
      {theme.exchanges.map((exchange) => (
        <Exchange key={exchange.id} exchange={exchange} {...whole} />
      ))}
      {shared.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
        <ul role="list">
          {shared.map(({ id }) => (
            <StatementText key={id} id={id} {...whole} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Exchange({ exchange, ...whole }: Whole & { exchange: FacingExchange }) {
  const { startSide } = whole.view.open.comparison
  const columnOf = (side: string) => (side === startSide ? 1 : 2)
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above.
    <ul role="list" data-exchange={exchange.id}>
      {exchange.rows.flat().map(({ statement, side }) => (
        <StatementText key={statement.id} id={statement.id} column={columnOf(side)} {...whole} />
      ))}
      {exchange.silent.map((side) => (
        <Gap key={side} column={columnOf(side)} {...{ exchange, side }} {...whole} />
      ))}
    </ul>
  )
}

/** A side that says nothing here: said in words, on either side. */
function Gap({ exchange, side, column, view, here, root }: Whole & GapProps) {
  const { cards, open } = view
  const { sides, lang } = open.debate
  const { embed, terms } = wordsOf(lang)
  const name = sides.find(({ id }) => id === side)?.name ?? ''
  const own = exchange.elsewhere.flatMap((id) => cards.get(id) ?? []).filter((card) => isBy(card, side))
  const silence = cards.get(exchange.id)?.unanswered ? terms.noReplyFrom : terms.nothingFrom
  const numbers = own.map(({ statement, number }, index) => (
    <span key={statement.id}>
      {index > 0 && ', '}
      <Way id={statement.id} number={number} here={here} root={root} />
    </span>
  ))
  return (
    <li data-column={column} data-gap={side}>
      {own.length === 0 ? (
        sayIn(lang)(silence, { side: name })
      ) : (
        <Filled message={embed.elsewhere} values={{ side: name, numbers }} lang={spokenOn(lang)} />
      )}
    </li>
  )
}

interface GapProps {
  exchange: FacingExchange
  side: string
  column: number
}

function isBy({ statement }: Card, side: string): boolean {
  return statement.sides.includes(side)
}

function StatementText({ id, column, ...whole }: Whole & { id: string; column?: number }) {
  const { view, root } = whole
  const card = view.cards.get(id)
  if (!card) return null
  const { statement, number, text, links, unanswered } = card
  const { sides, lang } = view.open.debate
  const { terms } = wordsOf(lang)
  const { index, name } = holderOf(statement.sides, sides, lang)
  return (
    <li
      id={`s${number}`}
      data-statement={id}
      data-sides={statement.sides.join(' ')}
      data-column={column}
      data-unanswered={unanswered ? '' : undefined}
    >
      <p>
        <Mark index={index} />
        {name}
      </p>
      <p lang={statement.lang}>
        <a href={`${root}#${id}`} target="_blank" rel="noopener" aria-describedby="full">
          {number}
        </a>{' '}
        <InlineText nodes={text} /> {statement.evidence && <small>{terms.evidence[statement.evidence]}</small>}
      </p>
      {(links.length > 0 || unanswered) && (
        // biome-ignore lint/a11y/noRedundantRoles: as above.
        <ul role="list">
          {links.map((group) => (
            <Links key={`${group.kind} ${group.direction}`} group={group} {...whole} />
          ))}
          {unanswered && <li>{terms.noReply}</li>}
        </ul>
      )}
    </li>
  )
}

/** "challenges 12, 14 (together with 15)". */
function Links({ group: { kind, direction, ends }, view, here, root }: Whole & { group: Card['links'][number] }) {
  const isLink = kind === 'undercut' && direction === 'out'
  const { lang } = view.open.debate
  const { common, relations } = wordsOf(lang)
  const besides = (numbers: string) => sayIn(lang)(common.togetherWith, { numbers })
  return (
    <li>
      {relations[kind][direction]}{' '}
      {ends.map(({ relation, id, number, label, together }, index) => (
        <span key={`${relation} ${id}`}>
          {index > 0 && ', '}
          <Way id={id} number={number} {...(isLink && { label })} here={here} root={root} />
          {together.length > 0 && ` (${besides(together.join(', '))})`}
        </span>
      ))}
    </li>
  )
}

/** To a statement: here, or on the full page. */
function Way({
  id,
  number,
  label = number,
  here,
  root,
}: { id: string; number: number; label?: string | number } & Pick<Whole, 'here' | 'root'>) {
  if (here.has(id)) return <a href={`#s${number}`}>{label}</a>
  return (
    <a href={`${root}#${id}`} target="_blank" rel="noopener">
      {label}
    </a>
  )
}
