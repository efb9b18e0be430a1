/** What each key does on the map, for those who see it; the same is said to those who do not (`map-viewer.tsx`). */

import styles from './map-legend.module.css'

const keys = [
  [['→', '←'], 'to what is linked on that side, and back'],
  [['↑', '↓'], 'to what stands beside it'],
  [['1', '9', 'a', 'z'], 'along the link with that blue tag'],
  [['Home', 'End'], 'to the first or last of these'],
  [['Page Up', 'Page Down'], 'to the theme before or after'],
  [['Enter'], 'to its text; Esc leads back'],
  [['Space'], 'closes its branch, or opens it'],
  [['Backspace'], 'to the statement visited before'],
  [['Esc'], 'leaves the statements: arrows then move the map'],
  [['+', '−', '0'], 'zoom, and show everything'],
] as const

export function MapKeys() {
  return (
    <table className={`${styles.legend} ${styles.keys} scripted`}>
      <caption>Keys, once a statement of the map has the focus</caption>
      <tbody>
        {keys.map(([names, does]) => (
          <tr key={does}>
            <td>
              {names.map((name) => (
                <span key={name}>
                  <kbd>{name}</kbd>{' '}
                </span>
              ))}
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
