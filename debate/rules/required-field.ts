/**
 * A debate has a title, a question, a summary, a date and two sides with a position each; a voice has a name and a kind,
 * a source a type and a title. A page without them would have holes that no reader can fill.
 *
 * @example passes
 *   A debate of its own.
 *
 * @example fails
 *   ---
 *   title: Troops
 *   question: Are they welcome?
 *   summary:
 *   updated: 2026-11-23
 *   sides:
 *     official: { name: Official narrative }
 *   ---
 * @message 4:1: Unexpected front matter without `summary`, expected `summary: …` [required-field]
 * @message 6:1: Unexpected 1 side, expected two or more [required-field]
 * @message 7:3: Unexpected side `official` without `position`, expected `position: …` [required-field]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: p01, type: report }
 * @message sources.yaml:1:3: Unexpected source without `title`, expected `title: …` [required-field]
 */

import { faultRule } from './rule.ts'

export const requiredField = faultRule('required-field')
