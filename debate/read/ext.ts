/** `ext.yaml` → what belongs to the format that a debate was imported from. Only that format's writer knows what is in it. */

import { isMap } from 'yaml'
import type { TextFile } from '../load.ts'
import type { Faults } from './reading.ts'
import { mapAt, readYaml } from './yaml.ts'

/** A map from formats to whatever they keep; nothing where there is no file, or none that can be read. */
export function readExt(file: TextFile | undefined, faults: Faults): Record<string, unknown> | undefined {
  if (!file) return undefined
  const parsed = readYaml({ file: file.path, text: file.text, linesBefore: 0 }, faults)
  if (!parsed) return undefined
  const { node } = parsed.value
  if (isMap(node)) return node.toJSON() as Record<string, unknown>
  // Says what it is instead.
  mapAt(parsed.value, 'ext', parsed.reader)
  return undefined
}
