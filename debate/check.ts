/** `Reading` → messages. Runs every rule; adding a rule is adding a file and its line here. */

import { compareMessages, type Message } from './message.ts'
import type { Reading } from './read/reading.ts'
import { balanceNote } from './rules/balance-note.ts'
import { depthFocus } from './rules/depth-focus.ts'
import { elementNesting } from './rules/element-nesting.ts'
import { emptyElement } from './rules/empty-element.ts'
import { emptyFigure } from './rules/empty-figure.ts'
import { fieldShape } from './rules/field-shape.ts'
import { idFormat } from './rules/id-format.ts'
import { knownAttribute } from './rules/known-attribute.ts'
import { knownDepth } from './rules/known-depth.ts'
import { knownElement } from './rules/known-element.ts'
import { knownEvidence } from './rules/known-evidence.ts'
import { knownKey } from './rules/known-key.ts'
import { knownKind } from './rules/known-kind.ts'
import { knownOriginal } from './rules/known-original.ts'
import { knownRelation } from './rules/known-relation.ts'
import { knownSide } from './rules/known-side.ts'
import { knownSource } from './rules/known-source.ts'
import { knownStatement } from './rules/known-statement.ts'
import { knownTheme } from './rules/known-theme.ts'
import { knownView } from './rules/known-view.ts'
import { knownVoice } from './rules/known-voice.ts'
import { linkScheme } from './rules/link-scheme.ts'
import { literalAttribute } from './rules/literal-attribute.ts'
import { mdxSyntax } from './rules/mdx-syntax.ts'
import { noEsm } from './rules/no-esm.ts'
import { noEventHandler } from './rules/no-event-handler.ts'
import { noExpression } from './rules/no-expression.ts'
import { noImage } from './rules/no-image.ts'
import { noRepeat } from './rules/no-repeat.ts'
import { noSelfAttack } from './rules/no-self-attack.ts'
import { releaseFile } from './rules/release-file.ts'
import { requiredAttribute } from './rules/required-attribute.ts'
import { requiredField } from './rules/required-field.ts'
import { reservedSlug } from './rules/reserved-slug.ts'
import type { Rule } from './rules/rule.ts'
import { silentSide } from './rules/silent-side.ts'
import { statementBlocks } from './rules/statement-blocks.ts'
import { statementLength } from './rules/statement-length.ts'
import { statementSide } from './rules/statement-side.ts'
import { statementText } from './rules/statement-text.ts'
import { themeBlock } from './rules/theme-block.ts'
import { translationBalance } from './rules/translation-balance.ts'
import { translationDetail } from './rules/translation-detail.ts'
import { translationStructure } from './rules/translation-structure.ts'
import { uniqueAttribute } from './rules/unique-attribute.ts'
import { uniqueId } from './rules/unique-id.ts'
import { unplacedStatement } from './rules/unplaced-statement.ts'
import { yamlFrontMatter } from './rules/yaml-front-matter.ts'
import { yamlSyntax } from './rules/yaml-syntax.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  balanceNote,
  depthFocus,
  elementNesting,
  emptyElement,
  emptyFigure,
  fieldShape,
  idFormat,
  knownAttribute,
  knownDepth,
  knownElement,
  knownEvidence,
  knownKey,
  knownKind,
  knownOriginal,
  knownRelation,
  knownSide,
  knownSource,
  knownStatement,
  knownTheme,
  knownView,
  knownVoice,
  linkScheme,
  literalAttribute,
  mdxSyntax,
  noEsm,
  noEventHandler,
  noExpression,
  noImage,
  noRepeat,
  noSelfAttack,
  releaseFile,
  requiredAttribute,
  requiredField,
  reservedSlug,
  silentSide,
  statementBlocks,
  statementLength,
  statementSide,
  statementText,
  themeBlock,
  translationBalance,
  translationDetail,
  translationStructure,
  uniqueAttribute,
  uniqueId,
  unplacedStatement,
  yamlFrontMatter,
  yamlSyntax,
]

/**
 * Every problem of a reading, in the order of the files. A translation's errors are its own and its original's, on which it stands;
 * what its original is warned of is said where that is checked.
 */
export function checkDebate(reading: Reading): Message[] {
  const own = rules.flatMap((rule) => rule.check(reading))
  const original = reading.translating?.original
  if (!original) return own.sort(compareMessages)
  const { debate, sources, ext } = original.files
  const elsewhere = new Set([debate.path, sources?.path, ext?.path])
  const errors = checkDebate(original).filter(({ severity }) => severity === 'error')
  return [...own.filter(({ place }) => !elsewhere.has(place.file)), ...errors].sort(compareMessages)
}
