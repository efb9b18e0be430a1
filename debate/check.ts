/** `Reading` → messages. Runs every rule; adding a rule is adding a file and its line here. */

import { compareMessages, type Message } from './message.ts'
import type { Reading } from './read/reading.ts'
import { mdxSyntax } from './rules/mdx-syntax.ts'
import { noSelfAttack } from './rules/no-self-attack.ts'
import type { Rule } from './rules/rule.ts'
import { silentSide } from './rules/silent-side.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [mdxSyntax, noSelfAttack, silentSide]

/** Every problem of a reading, in the order of the files. */
export function checkDebate(reading: Reading): Message[] {
  return rules.flatMap((rule) => rule.check(reading)).sort(compareMessages)
}
