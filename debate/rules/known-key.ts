/**
 * Every key is one that somebody reads. A misspelt key would vanish in silence.
 *
 * @example passes
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: p01, type: report, title: Annual report, publisher: Congress of Peru }
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - id: p01
 *     type: report
 *     title: Annual report
 *     author: [{ name: Congress of Peru }]
 * @message sources.yaml:4:14: Unexpected key `name`, expected one of `family`, `given`, `literal` [known-key]
 */

import { faultRule } from './rule.ts'

export const knownKey = faultRule('known-key')
