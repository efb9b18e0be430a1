/** What is wrong with a debate, shown to its author in development where the page would be. */

import styles from './problems.module.css'

export function Problems({ messages }: { messages: string[] }) {
  return (
    <main id="main" className={styles.problems}>
      <h1>This debate cannot be shown yet</h1>
      <p>Mend these and save: the page follows.</p>
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
