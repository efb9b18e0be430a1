/** How far a translation has come: the same words for each side, so that a reader sees whom it lets speak. */

import type { Debate } from '../debate/model.ts'
import type { Translation } from '../debate/translation.ts'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import { nameIn } from './language-names.ts'
import styles from './translation-note.module.css'

export function TranslationNote({ debate, translation }: { debate: Debate; translation: Translation | undefined }) {
  if (!translation) return null
  const { lang, sides } = debate
  const words = wordsOf(lang).translation
  const say = sayIn(lang)
  const language = nameIn(translation.from, lang)
  const isWhole = translation.missing.length === 0
  return (
    <aside className={styles.note} data-translation={translation.from}>
      <p>
        {say(isWhole ? words.whole : words.about, { language })} {!isWhole && say(words.rest, { language })}
      </p>
      {!isWhole && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
        <ul role="list">
          {translation.parts.map(({ side, translated, total }) => (
            <li key={side ?? ''} data-translated={side ?? ''}>
              {say(words.ofSide, {
                side: sides.find(({ id }) => id === side)?.name ?? words.commonGround,
                translated,
                count: total,
              })}
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
