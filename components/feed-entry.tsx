/**
 * A debate as readers of feeds get it: a still picture, then the whole argument in words, by theme and side.
 * No class, no id, no script: feed readers strip them, and nothing here needs them.
 */

import { Fragment } from 'react'
import type { Card, LinkEnd, LinkGroup } from '../debate/cards.ts'
import type { CompareView, ThemeView } from '../debate/view.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { Filled } from './catalogue/filled.tsx'
import { InlineText } from './inline-text.tsx'
import { groupBySide } from './side-groups.ts'

interface FeedEntryProps {
  view: CompareView
  /** The address of the compare page, in full: a feed is read elsewhere. */
  page: string
  picture: { src: string; width: number; height: number }
}

export function FeedEntry({ view, page, picture }: FeedEntryProps) {
  const { debate } = view.open
  const { title, lang, question, summary, statements, relations, sources } = debate
  const { common, figures, terms } = wordsOf(lang)
  return (
    <>
      <figure>
        <a href={`${page}map/`}>
          {/* Lazy: else React asks for it ahead in a `<link>` of its own. */}
          {/* biome-ignore lint/performance/noImgElement: for other people's readers; nothing of ours runs there. */}
          <img {...picture} alt={fill(terms.argumentMap, { name: title }, lang)} loading="lazy" />
        </a>
        <figcaption>
          <Filled
            message={figures.feed}
            values={{
              question,
              statements: fill(common.statements, { count: statements.length }, lang),
              links: fill(common.links, { count: relations.length }, lang),
              page: <a href={page}>{figures.fullPage}</a>,
              sources: fill(common.sourcesCounted, { count: sources.length }, lang),
            }}
            lang={lang}
          />
        </figcaption>
      </figure>
      <p>{summary}</p>
      <ul>
        {view.themes.map((theme) => (
          <li key={theme.id}>
            <strong>{theme.name}</strong>
            <Sides theme={theme} view={view} page={page} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The side that won the toss comes first, as on the page. */
function Sides({ theme, view, page }: { theme: ThemeView; view: CompareView; page: string }) {
  const { debate, comparison } = view.open
  const start = debate.sides.findIndex(({ id }) => id === comparison.startSide)
  const groups = groupBySide(theme, debate.sides, debate.lang).sort(
    (a, b) => Number(b.index === start) - Number(a.index === start),
  )
  return (
    <ul>
      {groups.map(({ name, statements }) => (
        <li key={name}>
          <em>{name}</em>
          <ul>
            {statements.map(({ id }) => {
              const card = view.cards.get(id)
              return card && <Item key={id} card={card} page={page} lang={debate.lang} />
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Item({ card, page, lang }: { card: Card; page: string; lang: string }) {
  const { statement, number, text, links, unanswered } = card
  const words = wordsOf(lang)
  return (
    <li>
      <a href={`${page}#${statement.id}`}>{number}</a>{' '}
      <span lang={statement.lang}>
        <InlineText nodes={text} />
      </span>
      {(links.length > 0 || unanswered) && (
        <ul>
          {links.map((group) => (
            <li key={`${group.kind}-${group.direction}`}>
              {words.relations[group.kind][group.direction]} <Ends group={group} page={page} lang={lang} />
            </li>
          ))}
          {unanswered && <li>{words.terms.noReply}</li>}
        </ul>
      )}
    </li>
  )
}

/** The other ends of links by their numbers, which the picture shows too. */
function Ends({ group, page, lang }: { group: LinkGroup; page: string; lang: string }) {
  return group.ends.map((end, index) => (
    <Fragment key={`${end.relation} ${end.id}`}>
      {index > 0 && ', '}
      <a href={`${page}#${end.id}`}>{nameEnd(group, end)}</a>
      {end.together.length > 0 &&
        ` (${fill(wordsOf(lang).common.togetherWith, { numbers: end.together.join(', ') }, lang)})`}
    </Fragment>
  ))
}

/** An undercut names the link that it questions by the numbers that it joins. */
function nameEnd({ kind, direction }: LinkGroup, { label, number }: LinkEnd): string | number {
  return kind === 'undercut' && direction === 'out' ? label : number
}
