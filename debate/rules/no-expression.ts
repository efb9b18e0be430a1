/**
 * A debate holds no code: what stands in braces is a program in MDX, even where it is only a comment.
 *
 * @example passes
 *   A brace that is meant as one is written \{so\} or `{so}`.
 *
 * @example fails
 *   Troops: {process.env.HOME}
 *
 *   {/* to do *\/}
 * @message 1:9: Unexpected expression in braces, expected text [no-expression]
 * @message 3:1: Unexpected expression in braces, expected text [no-expression]
 */

import { nodesOf } from '../read/elements.ts'
import { rule } from './rule.ts'

export const noExpression = rule('no-expression', (reading) =>
  nodesOf(reading)
    .filter(({ node: { type } }) => type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    .map(({ place }) => ({ found: 'expression in braces', expected: 'text', place })),
)
