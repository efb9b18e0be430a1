/** What a writer can choose; of use with a script alone. */

import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { embedThemes, embedViews, type ShareData, snippetKinds } from './share-data.ts'
import styles from './share-panel.module.css'

/** The whole debate or a theme; a script adds the statements. */
export function TargetChoice({ data }: { data: ShareData }) {
  const words = wordsOf(data.lang).share
  return (
    <p className={`${styles.target} scripted`}>
      <label htmlFor="share_target">{words.whatToShare}</label>
      <select id="share_target" name="target" data-share-target="">
        <option value="">{fill(words.wholeDebate, { debate: data.title }, data.lang)}</option>
        {data.themes.length > 0 && (
          <optgroup label={words.themeOfIt}>
            {data.themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </p>
  )
}

export function ShareChoices({ data }: { data: ShareData }) {
  const { kind, kinds, view, views, theme, themes } = wordsOf(data.lang).share.choices
  return (
    <div className={`${styles.choices} scripted`}>
      <Choice legend={kind} name="kind" options={snippetKinds.map((value) => [value, kinds[value]])} />
      <Choice legend={view} name="view" options={embedViews.map((value) => [value, views[value]])} />
      <Choice legend={theme} name="theme" options={embedThemes.map((value) => [value, themes[value]])} />
      <ReleaseChoice data={data} />
    </div>
  )
}

interface ChoiceProps {
  legend: string
  name: string
  /** Values and their words; the first is chosen until a writer chooses. */
  options: (readonly [value: string, words: string])[]
}

/** A few values, one of which holds. */
export function Choice({ legend, name, options }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([value, words], index) => (
        <label key={value}>
          <input
            type="radio"
            name={`share_${name}`}
            value={value}
            defaultChecked={index === 0}
            data-share-choice={name}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

function ReleaseChoice({ data: { releases, lang } }: { data: ShareData }) {
  const words = wordsOf(lang).share.choices
  if (releases.length === 0) {
    return (
      <div className={`${styles.choice} ${styles.version}`}>
        <b>{words.version}</b>
        <p className={styles.hint}>{words.noVersion}</p>
      </div>
    )
  }
  return (
    <div className={`${styles.choice} ${styles.version}`}>
      <label htmlFor="share_release">
        <b>{words.version}</b>
      </label>
      <select id="share_release" data-share-choice="release">
        <option value="">{words.latest}</option>
        {releases.map(({ hash, date }) => (
          <option key={hash} value={hash}>
            {fill(words.pinned, { day: formatDate(date, lang), hash }, lang)}
          </option>
        ))}
      </select>
    </div>
  )
}

function formatDate(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))
}
