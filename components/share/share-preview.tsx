/** The real embed, as wide as it may be asked to be; without a script as wide as the page. */

import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { Choice } from './share-choices.tsx'
import styles from './share-panel.module.css'
import { frameSandbox } from './snippets.ts'

/** Widths in px to try: a phone, an article, a page. */
const widths = [320, 640, 1024]

interface SharePreviewProps {
  /** The embed's path on this site. */
  path: string
  title: string
  height: number
  /** Of the debate: BCP 47. */
  lang: string
}

export function SharePreview({ path, title, height, lang }: SharePreviewProps) {
  const words = wordsOf(lang).share
  return (
    <section className={styles.preview} aria-labelledby="share_preview">
      <h3 id="share_preview">{words.preview}</h3>
      <div className={`${styles.widths} scripted`}>
        <Choice legend={words.width} name="width" options={widths.map((width) => [`${width}`, `${width}`])} />
        <p data-share-scale="" />
      </div>
      <div className={styles.stage} data-share-stage="">
        <iframe
          src={path}
          title={fill(words.live.previewOf, { title }, lang)}
          width="100%"
          height={height}
          loading="lazy"
          sandbox={frameSandbox}
          referrerPolicy="strict-origin-when-cross-origin"
          data-share-frame=""
        />
      </div>
    </section>
  )
}
