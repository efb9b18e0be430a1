/** A page about a map: the debate's, or one theme's. */

import type { MapDrawing } from '../debate/draw.ts'
import type { CompareView } from '../debate/view.ts'
import { ArgumentMap } from './argument-map.tsx'
import { sayIn, spokenOn, wordsOf } from './catalogue/catalogue.ts'
import { Filled } from './catalogue/filled.tsx'
import { DebateBar } from './debate-bar.tsx'
import type { LanguageVersion } from './language-switch.tsx'
import { openingOf } from './map-block.tsx'
import { MapOutline } from './map-outline.tsx'
import styles from './map-page.module.css'
import { MapViewer } from './map-viewer.tsx'
import { Still } from './still.tsx'

interface MapPageProps {
  /** With the themes that the page shows. */
  view: CompareView
  map: MapDrawing
  /** Where the page is read in other languages. */
  versions: readonly LanguageVersion[]
  /** Where the page is about one theme: which, and how many links lead out of it. */
  part?: { theme: string; outside: number }
}

export function MapPage({ view, map, versions, part }: MapPageProps) {
  const { debate, comparison, prose } = view.open
  const root = `/${debate.lang}/${debate.slug}/`
  const markup = `${debate.lang}/${debate.slug}/map/${part?.theme ?? ''}`
  return (
    <>
      <DebateBar
        debate={debate}
        current="map"
        hasBrief={prose.brief !== undefined}
        versions={versions}
        map="map_window"
      />
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <h1>{part ? view.themes[0]?.name : debate.question}</h1>
          {part && <Whole view={view} shown={map.nodes.length} root={root} {...part} />}
        </header>
        <MapViewer
          debate={{ ...debate, themes: part ? [] : debate.themes }}
          startSide={comparison.startSide}
          prefix="map"
          opening={openingOf(map, debate.lang)}
          paper={map}
          text={
            <section aria-labelledby="outline">
              <h2 id="outline">{wordsOf(debate.lang).map.inWords}</h2>
              <Introduction root={root} themes={part ? [] : view.themes} lang={debate.lang} />
              <Still id={`${markup}#outline`}>
                <MapOutline view={view} prefix="map" compareHref={root} level={3} />
              </Still>
            </section>
          }
        >
          <Still id={markup}>
            <ArgumentMap
              drawing={map}
              debate={debate}
              prefix="map"
              nodeHref={(id) => `#${id}`}
              total={debate.statements.length}
              isPrinted
            />
          </Still>
        </MapViewer>
      </main>
    </>
  )
}

/** What a page about one theme leaves out. */
function Whole({
  view,
  shown,
  theme,
  outside,
  root,
}: { view: CompareView; shown: number; root: string } & NonNullable<MapPageProps['part']>) {
  const { lang, statements } = view.open.debate
  const words = wordsOf(lang).map
  const say = sayIn(lang)
  const more = outside > 0 ? say(words.moreLinks, { count: outside }) : ''
  return (
    <p>
      {say(words.someStatements, { shown, count: statements.length, more })}{' '}
      <a href={`${root}map/`}>{words.wholeMap}</a>{' '}
      <a className="screen-only" href={`${root}share/?focus=${theme}`} data-share="">
        {words.shareTheme}
      </a>
    </p>
  )
}

function Introduction({ root, themes, lang }: { root: string; themes: CompareView['themes']; lang: string }) {
  const words = wordsOf(lang).map
  const links = {
    page: <a href={root}>{words.comparePage}</a>,
    sources: <a href={`${root}sources/`}>{words.sourceList}</a>,
  }
  const own = themes.filter(({ id }) => id !== '')
  return (
    <>
      <p data-intro="">
        <Filled message={words.introduction} values={links} lang={spokenOn(lang)} />
      </p>
      {own.length > 0 && (
        <p data-intro="" className={styles.themes}>
          {words.oneTheme}{' '}
          {own.map(({ id, name }) => (
            <a key={id} href={`${root}map/${id}/`}>
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  )
}
