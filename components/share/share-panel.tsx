/**
 * All that a writer can take away of a debate, complete without a script: the share page shows it, and a dialog on every
 * other page fetches it from there. With a script (`run-share.ts`) its choices change what its fields hold.
 */

import type { ReactNode } from 'react'
import { wordsOf } from '../catalogue/catalogue.ts'
import { ShareChoices, TargetChoice } from './share-choices.tsx'
import { firstChoice, type ShareData } from './share-data.ts'
import { citationField, formFields, kindFields, ShareFields } from './share-fields.tsx'
import { type ShareFileGroup, ShareFiles, SharePlain } from './share-links.tsx'
import styles from './share-panel.module.css'
import { SharePreview } from './share-preview.tsx'
import { textsFor } from './share-texts.ts'
import { snippetTitle } from './snippets.ts'

interface SharePanelProps {
  data: ShareData
  files: ShareFileGroup[]
}

const sections = ['paste', 'forms', 'cite', 'files'] as const

export function SharePanel({ data, files }: SharePanelProps) {
  const texts = textsFor(data, firstChoice)
  const { lang } = data
  const words = wordsOf(lang).share
  const citations = data.citations.page.map(({ style }) => citationField(style, lang))
  return (
    <div className={styles.panel} data-share-panel={JSON.stringify(data)}>
      <Head lang={lang} />
      <TargetChoice data={data} />
      <Paste data={data} texts={texts} />
      <Section id="forms" lang={lang}>
        <div className={styles.fields}>
          <ShareFields fields={formFields(lang)} texts={texts} />
        </div>
      </Section>
      <Section id="cite" lang={lang}>
        <p className={styles.cited} data-share-cited="">
          {words.citesWhole}
        </p>
        <div className={styles.fields}>
          <ShareFields fields={citations} texts={texts} />
        </div>
      </Section>
      <Section id="files" lang={lang}>
        <ShareFiles groups={files} />
      </Section>
      <p className="aside" role="status" data-share-status="" />
    </div>
  )
}

function Head({ lang }: { lang: string }) {
  const words = wordsOf(lang).share
  return (
    <div className={styles.head} data-share-head="">
      <h1 id="share_title">{words.heading}</h1>
      <button type="button" className={styles.done} data-share-done="" hidden>
        {words.done}
      </button>
      <nav aria-label={words.ways}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#share_${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** The snippet to copy and what it looks like; the choices stand beside them, or below where there is no room. */
function Paste({ data, texts }: { data: ShareData; texts: Map<string, string> }) {
  return (
    <Section id="paste" lang={data.lang}>
      <div className={styles.paste}>
        <div className={styles.kinds} data-share-kinds="">
          <ShareFields fields={kindFields(data.lang)} texts={texts} />
        </div>
        <SharePreview
          path={`${data.root}embed.html`}
          title={snippetTitle(data, firstChoice)}
          height={data.height}
          lang={data.lang}
        />
        <ShareChoices data={data} />
      </div>
      <SharePlain data={data} />
    </Section>
  )
}

interface SectionProps {
  id: (typeof sections)[number]
  lang: string
  children: ReactNode
}

function Section({ id, lang, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={`share_${id}`}>
      <h2 id={`share_${id}`} tabIndex={-1}>
        {wordsOf(lang).share.sections[id]}
      </h2>
      {children}
    </section>
  )
}
