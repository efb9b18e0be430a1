/** The share page: the panel alone. */

import { Still } from '../still.tsx'
import type { ShareData } from './share-data.ts'
import type { ShareFileGroup } from './share-links.tsx'
import styles from './share-page.module.css'
import { SharePanel } from './share-panel.tsx'

export function SharePage({ data, files }: { data: ShareData; files: ShareFileGroup[] }) {
  return (
    <main id="main" className={styles.main}>
      <p className={styles.debate} lang={data.lang}>
        {data.title}
      </p>
      <Still id={`${data.root}share`}>
        <SharePanel data={data} files={files} />
      </Still>
    </main>
  )
}
