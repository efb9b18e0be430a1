/**
 * All that a writer can take away of a debate, complete without a script: the share page shows it, and a dialog on every
 * other page fetches it from there. With a script (`run-share.ts`) its choices change what its fields hold.
 */

import type { ReactNode } from 'react'
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

const sections = [
  ['paste', 'In a page'],
  ['forms', 'Other forms'],
  ['cite', 'Cite'],
  ['files', 'Files'],
] as const

export function SharePanel({ data, files }: SharePanelProps) {
  const texts = textsFor(data, firstChoice)
  const citations = data.citations.page.map(({ style, name }) => citationField(style, name))
  return (
    <div className={styles.panel} data-share-panel={JSON.stringify(data)}>
      <Head />
      <TargetChoice data={data} />
      <Paste data={data} texts={texts} />
      <Section id="forms">
        <div className={styles.fields}>
          <ShareFields fields={formFields} texts={texts} />
        </div>
      </Section>
      <Section id="cite">
        <p className={styles.cited} data-share-cited="">
          The debate as a whole.
        </p>
        <div className={styles.fields}>
          <ShareFields fields={citations} texts={texts} />
        </div>
      </Section>
      <Section id="files">
        <ShareFiles groups={files} />
      </Section>
      <p className="aside" role="status" data-share-status="" />
    </div>
  )
}

function Head() {
  return (
    <div className={styles.head} data-share-head="">
      <h1 id="share_title">Share or cite</h1>
      <button type="button" className={styles.done} data-share-done="" hidden>
        Done
      </button>
      <nav aria-label="Ways to share">
        <ul>
          {sections.map(([id, name]) => (
            <li key={id}>
              <a href={`#share_${id}`}>{name}</a>
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
    <Section id="paste">
      <div className={styles.paste}>
        <div className={styles.kinds} data-share-kinds="">
          <ShareFields fields={kindFields} texts={texts} />
        </div>
        <SharePreview path={`${data.root}embed.html`} title={snippetTitle(data, firstChoice)} height={data.height} />
        <ShareChoices data={data} />
      </div>
      <SharePlain data={data} />
    </Section>
  )
}

function Section({ id, children }: { id: (typeof sections)[number][0]; children: ReactNode }) {
  const name = sections.find(([other]) => other === id)?.[1]
  return (
    <section className={styles.section} aria-labelledby={`share_${id}`}>
      <h2 id={`share_${id}`} tabIndex={-1}>
        {name}
      </h2>
      {children}
    </section>
  )
}
