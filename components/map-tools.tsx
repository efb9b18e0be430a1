/** The tools above a map: find, choose a theme, zoom, and what can be done with the statement where the reader stands. */

import type { ReactNode } from 'react'
import type { Theme } from '../debate/model.ts'
import { type Catalogue, sayIn, wordsOf } from './catalogue/catalogue.ts'
import styles from './map-tools.module.css'

interface MapToolsProps {
  prefix: string
  themes: Theme[]
  hasText: boolean
  opening: Opening
  /** Of the page: BCP 47. */
  lang: string
  /** The legend. */
  children: ReactNode
}

/** What a map opens with: said before any script says it, so that nothing moves when one does. */
export interface Opening {
  theme: string
  /** The first statement's number. */
  number: number
  /** How many statements the map has. */
  total: number
}

const zoomButtons = [
  ['in', 'zoomIn', 'M12 5v14M5 12h14'],
  ['out', 'zoomOut', 'M5 12h14'],
  ['fit', 'showWhole', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'],
] as const

const moveButtons = [
  ['left', 'moveLeft', 'M14 6l-6 6l6 6'],
  ['up', 'moveUp', 'M6 14l6-6l6 6'],
  ['down', 'moveDown', 'M6 10l6 6l6-6'],
  ['right', 'moveRight', 'M10 6l6 6l-6 6'],
] as const

export function MapTools({ prefix, themes, hasText, opening, lang, children }: MapToolsProps) {
  const words = wordsOf(lang).map
  return (
    <div className={`${styles.tools} screen-only`}>
      <div className={`${styles.row} scripted`}>
        {hasText && <Views words={words} />}
        <Finder prefix={prefix} words={words} />
        {themes.length > 0 && <ThemeChoice themes={themes} words={words} />}
        <button type="button" className={styles.button} data-map-action="unanswered">
          {words.nextUnanswered}
        </button>
        <fieldset className={styles.icons} aria-label={words.zoomAndMove}>
          <Icons buttons={zoomButtons} words={words} />
          <Icons buttons={moveButtons} words={words} />
        </fieldset>
      </div>
      <Place prefix={prefix} opening={opening} lang={lang} />
      <details className={styles.legend} data-map-legend="">
        <summary>
          {words.howToRead}
          <kbd className="scripted">?</kbd>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark. */}
        <div className={styles.sheet} role="group" aria-label={words.signsAndKeys} tabIndex={0}>
          {children}
        </div>
      </details>
    </div>
  )
}

type Words = Catalogue['map']

/** Where one is on the map, and what can be shown of it from there. */
function Place({ prefix, opening, lang }: Pick<MapToolsProps, 'prefix' | 'opening' | 'lang'>) {
  const { map, viewer } = wordsOf(lang)
  const say = sayIn(lang)
  return (
    <div className={`${styles.row} ${styles.place} scripted`}>
      <nav aria-label={map.whereYouAre}>
        <ol className={styles.crumbs} data-map-crumbs="">
          {[viewer.wholeMap, opening.theme].map((name) => (
            <li key={name}>
              <button type="button">{name}</button>
            </li>
          ))}
        </ol>
      </nav>
      <fieldset className={styles.around} aria-labelledby={`${prefix}_current`}>
        <span id={`${prefix}_current`} data-map-current="">
          {say(viewer.around, { number: String(opening.number) })}
        </span>
        {([0, 1, 2, 3] as const).map((steps) => (
          <button key={steps} type="button" className={styles.step} data-map-steps={steps} aria-pressed={steps === 0}>
            {steps === 0 ? map.everything : say(map.steps, { count: steps })}
          </button>
        ))}
        <button type="button" className={`${styles.button} ${styles.branch}`} data-map-action="branch" data-idle="">
          {say(viewer.hideBranch, { number: 0 })}
        </button>
      </fieldset>
      <p className={styles.shown}>
        <span data-map-shown="">{say(viewer.allShown, { count: opening.total })}</span>
        <button type="button" className={styles.button} data-map-action="all" hidden>
          {map.showAll}
        </button>
      </p>
    </div>
  )
}

/** A small screen shows the map or the text. */
function Views({ words }: { words: Words }) {
  return (
    <fieldset className={styles.views} aria-label={words.show}>
      <button type="button" data-map-action="text" aria-pressed="true">
        {words.text}
      </button>
      <button type="button" data-map-action="map" aria-pressed="false">
        {words.map}
      </button>
    </fieldset>
  )
}

function ThemeChoice({ themes, words }: { themes: Theme[]; words: Words }) {
  return (
    <label className={styles.theme}>
      <span>{words.theme}</span>
      <select data-map-theme="" aria-label={words.theme}>
        <option value="">{words.allThemes}</option>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Finder({ prefix, words }: { prefix: string; words: Words }) {
  return (
    <div className={styles.finder}>
      <input
        type="search"
        role="combobox"
        data-map-find=""
        aria-label={words.find}
        aria-expanded="false"
        aria-autocomplete="list"
        aria-controls={`${prefix}_found`}
        autoComplete="off"
        placeholder={words.find}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox is one. */}
      <ul id={`${prefix}_found`} role="listbox" aria-label={words.foundList} data-map-found="" hidden />
    </div>
  )
}

type IconName = (typeof zoomButtons | typeof moveButtons)[number][1]

interface IconsProps {
  buttons: readonly (readonly [action: string, name: IconName, shape: string])[]
  words: Words
}

function Icons({ buttons, words }: IconsProps) {
  return buttons.map(([action, key, shape]) => {
    const name = words[key]
    return (
      <button key={action} type="button" data-map-action={action} aria-label={name} title={name}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={shape} />
        </svg>
      </button>
    )
  })
}
