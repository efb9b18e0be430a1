/** What each key does on the map, for those who see it; the same is said to those who do not (`map-viewer.tsx`). */

import { wordsOf } from './catalogue/catalogue.ts'
import styles from './map-legend.module.css'

/** The keys of each line; what is not one of the catalogue's names stands on the key itself. */
const keys = [
  ['follow', ['→', '←']],
  ['beside', ['↑', '↓']],
  ['link', ['1', '9', 'a', 'z']],
  ['ends', ['Home', 'End']],
  ['themes', ['PageUp', 'PageDown']],
  ['text', ['Enter']],
  ['branch', ['Space']],
  ['back', ['Backspace']],
  ['leave', ['Esc']],
  ['zoom', ['+', '−', '0']],
] as const

export function MapKeys({ lang }: { lang: string }) {
  const { legend } = wordsOf(lang)
  const names: Readonly<Record<string, string>> = legend.keyNames
  return (
    <table className={`${styles.legend} ${styles.keys} scripted`}>
      <caption>{legend.keysCaption}</caption>
      <tbody>
        {keys.map(([does, pressed]) => (
          <tr key={does}>
            <td>
              {pressed.map((key) => (
                <span key={key}>
                  <kbd>{names[key] ?? key}</kbd>{' '}
                </span>
              ))}
            </td>
            <td>{legend.keys[does]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
