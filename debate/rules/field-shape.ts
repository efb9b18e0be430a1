/**
 * A field is read as what it is meant to be: text, a list, a map, a date. Nothing guesses what another shape could mean.
 *
 * @example passes
 *   A debate of its own.
 *   --- sources.yaml
 *   - id: p01
 *     type: report
 *     title: 2026
 *     author: [{ literal: Congress of Peru }]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - id: p01
 *     type: report
 *     title: [Annual, report]
 *     author: Congress of Peru
 * @message sources.yaml:3:10: Unexpected list as `title`, expected text [field-shape]
 * @message sources.yaml:4:11: Unexpected text as `author`, expected a list [field-shape]
 *
 * @example fails
 *   ---
 *   title: Troops
 *   question: Are they welcome?
 *   summary: Troops come and go.
 *   updated: yesterday
 *   sides:
 *     official: { name: Official narrative, position: They come by invitation. }
 *     critics: Critics' concerns
 *   ---
 * @message 5:10: Unexpected `yesterday` as `updated`, expected a date like 2026-11-23 [field-shape]
 * @message 8:12: Unexpected text as `sides.critics`, expected a map [field-shape]
 */

import { faultRule } from './rule.ts'

export const fieldShape = faultRule('field-shape')
