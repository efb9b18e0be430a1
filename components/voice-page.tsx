/** One voice in all debates of a language: everything that it says, with what meets it. */

import type { Card } from '../debate/cards.ts'
import type { SharedVoice, SpokenFor, VoiceInDebate } from '../debate/library-voices.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { DebateHeading } from './debate-heading.tsx'
import { LibraryFrame, type PagePart } from './library-frame.tsx'
import { SideMark } from './side-mark.tsx'
import { Still } from './still.tsx'
import styles from './voice-page.module.css'
import { VoicePageSaid } from './voice-page-said.tsx'

/** What a voice says in one debate, ready to be shown. */
export interface ShownVoice {
  use: VoiceInDebate
  spoken: SpokenFor[]
  cards: Map<string, Card>
}

interface VoicePageProps {
  voice: SharedVoice
  /** Of the debates that this page shows. */
  shown: ShownVoice[]
  part: PagePart
  lang: string
  langs: string[]
}

export function VoicePage({ voice, shown, part, lang, langs }: VoicePageProps) {
  const { library } = wordsOf(lang)
  const { id, name, kind } = voice
  const lead = (
    <>
      <p>{fill(library.voiceKind, { kind: kindName(kind, lang) }, lang)}</p>
      <p>{library.voiceLead}</p>
      <p>
        {countWords(voice, lang)}
        {part.pages > 1 && ` · ${fill(library.pageOf, { ...part }, lang)}`}
      </p>
    </>
  )
  return (
    <LibraryFrame place="voices" id={id} title={name} lead={lead} lang={lang} langs={langs} part={part}>
      <Still id={`library/${lang}/voices/${id}/${part.page}`}>
        {shown.map((one) => (
          <VoiceInOne key={one.use.open.debate.slug} shown={one} called={name} lang={lang} />
        ))}
      </Still>
    </LibraryFrame>
  )
}

function VoiceInOne({ shown, called, lang }: { shown: ShownVoice; called: string; lang: string }) {
  const { use, spoken, cards } = shown
  const { debate } = use.open
  const { library } = wordsOf(lang)
  const { name } = use.voice
  const root = `/${debate.lang}/${debate.slug}/`
  return (
    <section className={styles.debate} aria-labelledby={debate.slug} data-debate={debate.slug}>
      <DebateHeading debate={debate} called={name === called ? undefined : fill(library.calledHere, { name }, lang)} />
      {spoken.map(({ side, said }) => (
        <div key={side?.id ?? ''} data-speaks-for={side?.id ?? ''}>
          <h3 className={styles.side}>
            <SideMark index={side ? debate.sides.indexOf(side) : -1} />{' '}
            {side ? fill(library.speaksFor, { side: side.name }, lang) : library.speaksForNone}
          </h3>
          <VoicePageSaid said={said} cards={cards} sides={debate.sides} root={root} lang={lang} />
        </div>
      ))}
    </section>
  )
}

/** A kind of voices in the words of the page; as its author wrote it where these have none. */
export function kindName(kind: string, lang: string): string {
  const kinds: Record<string, string> = wordsOf(lang).library.kinds
  return (Object.hasOwn(kinds, kind) && kinds[kind]) || kind
}

/** `12 statements, 3 without a reply, in 2 debates`. */
export function countWords({ statements, unanswered, debates }: SharedVoice, lang: string): string {
  const { common, library } = wordsOf(lang)
  return [
    fill(common.statements, { count: statements }, lang),
    fill(library.unanswered, { count: unanswered }, lang),
    fill(library.debatesCounted, { count: debates.length }, lang),
  ].join(' · ')
}
