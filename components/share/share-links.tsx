/** The files beside a debate, and the embeds of its parts: addresses that hold without a script. */

import { wordsOf } from '../catalogue/catalogue.ts'
import { Filled } from '../catalogue/filled.tsx'
import { embedAddress, pageAddress } from './share-addresses.ts'
import { firstChoice, type ShareData } from './share-data.ts'
import styles from './share-panel.module.css'

/** A file that can be taken away. */
export interface ShareFile {
  path: string
  name: string
  about: string
}

/** Files that are for the same. */
export interface ShareFileGroup {
  title: string
  files: ShareFile[]
}

export function ShareFiles({ groups }: { groups: ShareFileGroup[] }) {
  return groups.map(({ title, files }) => (
    <div key={title} className={styles.files}>
      <h3>{title}</h3>
      <ul>
        {files.map(({ path, name, about }) => (
          <li key={path}>
            <a href={path} translate="no">
              {name}
            </a>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** Parts of an address, as the words around them name them. */
const codes = {
  focus: <code>?focus=</code>,
  hash: <code>#</code>,
  compare: <code>view=compare</code>,
  list: <code>view=list</code>,
  dark: <code>theme=dark</code>,
  auto: <code>theme=auto</code>,
}

/** What the choices do, for those who have none. */
export function SharePlain({ data }: { data: ShareData }) {
  return (
    <div className={styles.plain}>
      <p>
        <Filled message={wordsOf(data.lang).share.plain} values={codes} lang={data.lang} />
      </p>
      <ul>
        {data.themes.map(({ id, name }) => {
          const target = { kind: 'theme', id, name } as const
          return (
            <li key={id}>
              <a href={pageAddress({ ...data, site: '' }, target)}>{name}</a>{' '}
              <code translate="no">{embedAddress(data, { ...firstChoice, target })}</code>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
