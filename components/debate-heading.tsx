/** Which debate what follows is from, on the pages that gather from many. */

import type { ReactNode } from 'react'
import type { Debate } from '../debate/model.ts'
import styles from './debate-heading.module.css'

interface DebateHeadingProps {
  debate: Debate
  /** What the debate itself calls what the page is about, where that is something else. */
  called?: string | undefined
  children?: ReactNode
}

export function DebateHeading({ debate, called, children }: DebateHeadingProps) {
  const { lang, slug, title, question } = debate
  return (
    <header className={styles.heading}>
      <p className={styles.title}>{title}</p>
      <h2 id={slug}>
        <a href={`/${lang}/${slug}/`}>{question}</a>
      </h2>
      {called !== undefined && <p className={styles.called}>{called}</p>}
      {children}
    </header>
  )
}
