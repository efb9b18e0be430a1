/** What a frame in somebody's article shows: a map, the same in words, and the way to the whole. Complete without a script. */

import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import type { CompareView } from '../../debate/view.ts'
import { sayIn, wordsOf } from '../catalogue/catalogue.ts'
import { holderOf, startFirst } from '../holder.ts'
import { EmbedMap } from './embed-map.tsx'
import { EmbedText } from './embed-text.tsx'
import { Mark } from './mark.tsx'

interface EmbedBodyProps {
  view: CompareView
  /** The part that is shown. */
  excerpt: DrawnExcerpt
  /** The full page about it, from the embed. */
  page: string
  /** The compare page, from the embed. */
  root: string
}

/** Ids: `h<side>` names a side, `n<number>` is a statement on the map, `s<number>` in words, `t_<id>` a theme. */
export function EmbedBody({ view, excerpt, page, root }: EmbedBodyProps) {
  const { debate } = view.open
  const { common, embed } = wordsOf(debate.lang)
  const say = sayIn(debate.lang)
  const [shown, all] = [excerpt.drawing.nodes.length, debate.statements.length]
  return (
    <main>
      <div id="top">
        <Head {...{ view, excerpt, page }} />
        <Note lang={debate.lang} all={shown} />
        <EmbedMap {...{ view, excerpt }} />
        <p id="foot">
          <span>
            {say(common.sourcesCounted, { count: debate.sources.length })} ·{' '}
            <time dateTime={debate.updated}>{dateOf(view)}</time> ·{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener license">
              CC BY 4.0
            </a>
          </span>{' '}
          <a href={page} target="_blank" rel="noopener">
            {embed.openPage}
          </a>
        </p>
      </div>
      <details id="text" open>
        <summary>
          {shown < all ? say(embed.someInWords, { shown, count: all }) : say(embed.allInWords, { count: all })}
          {excerpt.outside > 0 && say(embed.outside, { count: excerpt.outside })}
        </summary>
        <EmbedText {...{ view, excerpt, root }} />
      </details>
    </main>
  )
}

/** What is left out where an address asks for a part. The script puts in how many are shown, and the part's name. */
function Note({ lang, all }: { lang: string; all: number }) {
  const { embed, map } = wordsOf(lang)
  const say = sayIn(lang)
  const only = (part: string) => say(embed.only, { shown: '{shown}', count: all, part })
  return (
    <p id="note" hidden data-part={only('{part}')} data-around={only(say(embed.aroundStatement, { number: '{part}' }))}>
      <span />{' '}
      <button type="button" value="all">
        {map.showAll}
      </button>
    </p>
  )
}

/** The title, both sides in halves of one width, and the choice of a view for those who have a script. */
function Head({ view, excerpt, page }: Omit<EmbedBodyProps, 'root'>) {
  const { debate, comparison } = view.open
  const facing = startFirst(debate.sides, comparison.startSide, (side) => side)
  const { common, embed } = wordsOf(debate.lang)
  const views = { map: common.map, compare: common.compare, list: embed.list }
  return (
    <header>
      <h1>
        <a href={page} target="_blank" rel="noopener">
          {debate.title}
          {excerpt.theme && `: ${excerpt.theme.name}`}
        </a>
      </h1>
      <p id="question">{debate.question}</p>
      <p id="sides">
        {facing.map((side) => (
          <b key={side.id} id={`h${debate.sides.indexOf(side)}`}>
            <Mark index={debate.sides.indexOf(side)} />
            {side.name}
          </b>
        ))}
      </p>
      <span id="h-1" hidden>
        {
          holderOf(
            debate.sides.map(({ id }) => id),
            debate.sides,
            debate.lang,
          ).name
        }
      </span>
      <span id="h-2" hidden>
        {holderOf([], debate.sides, debate.lang).name}
      </span>
      <span id="full" hidden>
        {embed.onPage}
      </span>
      <p id="views">
        {Object.entries(views).map(([view, name]) => (
          <button key={view} type="button" value={view}>
            {name}
          </button>
        ))}
      </p>
    </header>
  )
}

function dateOf({ open: { debate } }: CompareView): string {
  return new Intl.DateTimeFormat(debate.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(debate.updated))
}
