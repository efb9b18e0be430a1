/** One bad file, read as one format, and what became of it. */

import { compareSides } from '../../debate/compare.ts'
import type { Format } from '../../debate/formats/format.ts'
import { importText } from '../../debate/formats/import.ts'
import { readBack } from '../same-debate.ts'
import { findUnsound } from '../sound-debate.ts'
import { mutate } from './mutate.ts'

/** What is wrong with how a mutated file is read; nothing where all is well. `deep` also writes it as content and in its own format. */
export async function tryInput(
  format: Format,
  seeds: readonly string[],
  seed: number,
  deep: boolean,
): Promise<string | undefined> {
  try {
    const text = mutate(seeds, seed)
    const { imported, messages } = await importText({ path: 'bad', text }, { today: '2026-11-25', from: format.name })
    if (!imported) return messages.length > 0 ? undefined : 'neither a debate nor a message'
    const unsound = findUnsound(imported.debate)
    if (unsound.length > 0) return unsound.slice(0, 3).join('; ')
    return deep ? tryWriting(format, imported.debate) : undefined
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)
  }
}

function tryWriting(format: Format, debate: Parameters<typeof compareSides>[0]): string | undefined {
  const errors = readBack(debate).messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return `content that check refuses: ${errors[0]?.reason} [${errors[0]?.rule}]`
  format.write?.(debate, compareSides(debate))
  return undefined
}
