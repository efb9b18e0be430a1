/** What a writer can choose; of use with a script alone. */

import type { ShareData } from './share-data.ts'
import styles from './share-panel.module.css'

/** The whole debate or a theme; a script adds the statements. */
export function TargetChoice({ data }: { data: ShareData }) {
  return (
    <p className={`${styles.target} scripted`}>
      <label htmlFor="share_target">What to share</label>
      <select id="share_target" name="target" data-share-target="">
        <option value="">The whole debate: {data.title}</option>
        {data.themes.length > 0 && (
          <optgroup label="A theme of it">
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
  return (
    <div className={`${styles.choices} scripted`}>
      <Choice
        legend="Paste it as"
        name="kind"
        options={[
          ['frame', 'A frame'],
          ['resizer', 'A frame that fits'],
          ['static', 'A picture and text'],
        ]}
      />
      <Choice
        legend="Opens with"
        name="view"
        options={[
          ['map', 'The map'],
          ['compare', 'Two columns'],
          ['list', 'A list'],
        ]}
      />
      <Choice
        legend="Colours"
        name="theme"
        options={[
          ['light', 'Light'],
          ['dark', 'Dark'],
          ['auto', 'As the reader’s system'],
        ]}
      />
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
  if (releases.length === 0) {
    return (
      <div className={`${styles.choice} ${styles.version}`}>
        <b>Version</b>
        <p className={styles.hint}>
          Always the latest: what you paste changes as the debate does. No version of this debate has been kept for
          pinning yet.
        </p>
      </div>
    )
  }
  return (
    <div className={`${styles.choice} ${styles.version}`}>
      <label htmlFor="share_release">
        <b>Version</b>
      </label>
      <select id="share_release" data-share-choice="release">
        <option value="">Latest: changes as the debate does</option>
        {releases.map(({ hash, date }) => (
          <option key={hash} value={hash}>
            {formatDate(date, lang)} ({hash}): never changes
          </option>
        ))}
      </select>
    </div>
  )
}

function formatDate(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))
}
