/** A short run of what `npm run fuzz` does a hundred thousand times for each format: no bad file throws, or gives a debate that is none. */

import { describe, expect, it } from 'vitest'
import { readableFormats } from '../debate/formats/import.ts'
import { seedsOf } from './fuzz/seeds.ts'
import { tryInput } from './fuzz/try-input.ts'

const times = 100

describe('bad files', { timeout: 120_000 }, () => {
  it.each(readableFormats.map((format) => [format.name, format] as const))(
    'of %s are read as far as they go',
    async (name, format) => {
      const seeds = seedsOf(name)
      expect(seeds.length).toBeGreaterThan(2)
      const wrong: string[] = []
      for (let seed = 0; seed < times; seed++) {
        const found = await tryInput(format, seeds, seed, seed % 25 === 0)
        if (found !== undefined) wrong.push(`${name} ${seed}: ${found}`)
      }
      expect(wrong).toEqual([])
    },
  )
})
