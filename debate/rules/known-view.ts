/**
 * A figure is a map, facing rows or a list. With any other word it would be a map without saying so.
 *
 * @example passes
 *   <ArgumentMap theme="sovereignty" view="rows" />
 *
 * @example fails
 *   <ArgumentMap theme="sovereignty" view="table" />
 * @message 1:40: Unexpected view `table`, expected `map`, `rows` or `list` [known-view]
 */

import { figureViews } from '../model.ts'
import { attributeRule } from './rule.ts'

export const knownView = attributeRule('known-view', 'ArgumentMap', 'view', figureViews)
