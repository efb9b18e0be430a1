/**
 * Front matter and sources are YAML. Where they are not, nothing in them can be told apart;
 * an alias is refused because a small file could stand for a huge one, an unknown tag because it means nothing here.
 *
 * @example passes
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: p01, type: report, title: "Annual report: 2026" }
 *   - { id: p02, type: webpage, title: Treaty text }
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - id: p01
 *     type: report
 *     title: Annual report: 2026
 * @message sources.yaml:3:10: Unexpected YAML (nested mappings are not allowed in compact mappings), expected valid YAML [yaml-syntax]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - &one { id: p01, type: report, title: Annual report }
 *   - *one
 * @message sources.yaml:2:3: Unexpected YAML alias `*one`, expected the value itself [yaml-syntax]
 *
 * @example fails
 *   A debate of its own.
 *   --- sources.yaml
 *   - { id: p01, type: report, title: !!js/function "() => 1" }
 * @message sources.yaml:1:35: Unexpected YAML (unresolved tag: tag:yaml.org,2002:js/function), expected valid YAML [yaml-syntax]
 */

import { faultRule } from './rule.ts'

export const yamlSyntax = faultRule('yaml-syntax')
