/** The tools above a map: find, choose a theme, zoom, and what can be done with the statement where the reader stands. */

import type { ReactNode } from 'react'
import type { Theme } from '../debate/model.ts'
import styles from './map-tools.module.css'

interface MapToolsProps {
  prefix: string
  themes: Theme[]
  hasText: boolean
  opening: Opening
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
  ['in', 'Zoom in', 'M12 5v14M5 12h14'],
  ['out', 'Zoom out', 'M5 12h14'],
  ['fit', 'Show the whole map', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'],
] as const

const moveButtons = [
  ['left', 'Move left', 'M14 6l-6 6l6 6'],
  ['up', 'Move up', 'M6 14l6-6l6 6'],
  ['down', 'Move down', 'M6 10l6 6l6-6'],
  ['right', 'Move right', 'M10 6l6 6l-6 6'],
] as const

export function MapTools({ prefix, themes, hasText, opening, children }: MapToolsProps) {
  return (
    <div className={`${styles.tools} screen-only`}>
      <div className={`${styles.row} scripted`}>
        {hasText && <Views />}
        <Finder prefix={prefix} />
        {themes.length > 0 && <ThemeChoice themes={themes} />}
        <button type="button" className={styles.button} data-map-action="unanswered">
          Next unanswered
        </button>
        <fieldset className={styles.icons} aria-label="Zoom and move the map">
          <Icons buttons={zoomButtons} />
          <Icons buttons={moveButtons} />
        </fieldset>
      </div>
      <div className={`${styles.row} ${styles.place} scripted`}>
        <nav aria-label="Where you are on the map">
          <ol className={styles.crumbs} data-map-crumbs="">
            {['Whole map', opening.theme].map((name) => (
              <li key={name}>
                <button type="button">{name}</button>
              </li>
            ))}
          </ol>
        </nav>
        <fieldset className={styles.around} aria-labelledby={`${prefix}_current`}>
          <span id={`${prefix}_current`} data-map-current="">
            Around statement {opening.number}
          </span>
          {([0, 1, 2, 3] as const).map((steps) => (
            <button key={steps} type="button" className={styles.step} data-map-steps={steps} aria-pressed={steps === 0}>
              {steps === 0 ? 'everything' : steps === 1 ? '1 step' : `${steps} steps`}
            </button>
          ))}
          <button type="button" className={`${styles.button} ${styles.branch}`} data-map-action="branch" data-idle="">
            Hide its branch (0)
          </button>
        </fieldset>
        <p className={styles.shown}>
          <span data-map-shown="">All {opening.total} statements shown</span>
          <button type="button" className={styles.button} data-map-action="all" hidden>
            Show all
          </button>
        </p>
      </div>
      <details className={styles.legend} data-map-legend="">
        <summary>
          How to read the map<kbd className="scripted">?</kbd>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark. */}
        <div className={styles.sheet} role="group" aria-label="Signs and keys of the map" tabIndex={0}>
          {children}
        </div>
      </details>
    </div>
  )
}

/** A small screen shows the map or the text. */
function Views() {
  return (
    <fieldset className={styles.views} aria-label="Show">
      <button type="button" data-map-action="text" aria-pressed="true">
        Text
      </button>
      <button type="button" data-map-action="map" aria-pressed="false">
        Map
      </button>
    </fieldset>
  )
}

function ThemeChoice({ themes }: { themes: Theme[] }) {
  return (
    <label className={styles.theme}>
      <span>Theme</span>
      <select data-map-theme="" aria-label="Theme">
        <option value="">all</option>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Finder({ prefix }: { prefix: string }) {
  return (
    <div className={styles.finder}>
      <input
        type="search"
        role="combobox"
        data-map-find=""
        aria-label="Find a statement"
        aria-expanded="false"
        aria-autocomplete="list"
        aria-controls={`${prefix}_found`}
        autoComplete="off"
        placeholder="Find a statement"
      />
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox is one. */}
      <ul id={`${prefix}_found`} role="listbox" aria-label="Statements found" data-map-found="" hidden />
    </div>
  )
}

function Icons({ buttons }: { buttons: readonly (readonly [action: string, name: string, shape: string])[] }) {
  return buttons.map(([action, name, shape]) => (
    <button key={action} type="button" data-map-action={action} aria-label={name} title={name}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  ))
}
