/** Every voice in the debates of one language, by kind; and how much is said without one. */

import type { SharedVoice, Voiceless } from '../debate/library-voices.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { asShown, LibraryCounts } from './library-counts.tsx'
import { LibraryFrame } from './library-frame.tsx'
import list from './shared-list.module.css'
import { Still } from './still.tsx'
import { countWords, kindName } from './voice-page.tsx'
import styles from './voice-page-list.module.css'

interface VoicePageListProps {
  /** Kinds with their voices. */
  kinds: { kind: string; voices: SharedVoice[] }[]
  voiceless: Voiceless[]
  /** Statements of all debates. */
  total: number
  lang: string
  langs: string[]
}

export function VoicePageList({ kinds, voiceless, total, lang, langs }: VoicePageListProps) {
  const { library } = wordsOf(lang)
  const lead = <p>{kinds.length > 0 ? library.voicesLead : library.noVoices}</p>
  return (
    <LibraryFrame place="voices" title={library.voices} lead={lead} lang={lang} langs={langs}>
      <Still id={`library/${lang}/voices`}>
        <nav className={styles.kinds} aria-label={library.kindsOfVoices}>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
          <ul role="list">
            {kinds.map(({ kind, voices }, index) => (
              <li key={kind}>
                <a href={`#kind-${index + 1}`}>
                  {fill(library.choice, { name: kindName(kind, lang), count: voices.length }, lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {kinds.map(({ kind, voices }, index) => (
          <section key={kind} className={styles.kind} aria-labelledby={`kind-${index + 1}`}>
            <h2 id={`kind-${index + 1}`}>{kindName(kind, lang)}</h2>
            <VoiceList voices={voices} lang={lang} />
          </section>
        ))}
        {voiceless.length > 0 && <WithoutVoice voiceless={voiceless} total={total} lang={lang} />}
      </Still>
    </LibraryFrame>
  )
}

function VoiceList({ voices, lang }: { voices: SharedVoice[]; lang: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above.
    <ul className={`${list.list} ${list.dense}`} role="list">
      {voices.map((voice) => (
        <li key={voice.id} data-voice={voice.id}>
          <p className={list.name}>
            <a href={`/${lang}/voices/${voice.id}/`}>{voice.name}</a>
            <span className={list.in}>{countWords(voice, lang)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function WithoutVoice({ voiceless, total, lang }: Pick<VoicePageListProps, 'voiceless' | 'total' | 'lang'>) {
  const { library } = wordsOf(lang)
  const count = voiceless.reduce((sum, one) => sum + one.total, 0)
  return (
    <section className={`${styles.kind} ${styles.voiceless}`} aria-labelledby="voiceless" data-voiceless={count}>
      <h2 id="voiceless">{library.voiceless}</h2>
      <p>{fill(library.voicelessCount, { count, total }, lang)}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
      <ul className={list.list} role="list">
        {voiceless.map(({ open: { debate }, counts, commonGround }) => (
          <li key={debate.slug}>
            <p className={styles.title}>
              <a href={`/${debate.lang}/${debate.slug}/`}>{debate.title}</a>
            </p>
            <LibraryCounts counts={asShown(counts)} commonGround={commonGround} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}
