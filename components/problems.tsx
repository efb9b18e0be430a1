/** What is wrong with a debate, shown to its author in development where the page would be; in English, as messages are. */

import { wordsOf } from './catalogue/catalogue.ts'
import styles from './problems.module.css'

export function Problems({ messages }: { messages: string[] }) {
  const words = wordsOf('en').pages
  return (
    <main id="main" className={styles.problems}>
      <h1>{words.problems}</h1>
      <p>{words.mendThese}</p>
      <ol>
        {messages.map((text) => (
          <li key={text}>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </main>
  )
}
