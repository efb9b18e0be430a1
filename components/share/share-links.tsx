/** The files beside a debate, and the embeds of its parts: addresses that hold without a script. */

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

/** What the choices do, for those who have none. */
export function SharePlain({ data }: { data: ShareData }) {
  return (
    <div className={styles.plain}>
      <p>
        A part of the debate, or another look, is a matter of the address. Each theme has an embed of its own; one
        statement, with what it is tied to, is the debate’s embed with <code>?focus=</code> and the statement’s id,
        which stands behind the <code>#</code> in its own address. <code>view=compare</code> and <code>view=list</code>{' '}
        begin with columns or a list, <code>theme=dark</code> and <code>theme=auto</code> change the colours.
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
