/**
 * Spanish words without the endings of gender and number: `bases` and `base` → `bas`.
 * Source: J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006, and
 * the Spanish one of the same author (members.unine.ch/jacques.savoy/clef).
 */

/** The stem of a word in small letters without marks; of four letters at least (five in the source), so that `bases` finds `base`. */
export function stemSpanish(word: string): string {
  if (word.length < 4) return word
  if (/[oae]$/.test(word)) return word.slice(0, -1)
  if (/eses$/.test(word)) return word.slice(0, -2)
  if (/ces$/.test(word)) return `${word.slice(0, -3)}z`
  return /[oae]s$/.test(word) ? word.slice(0, -2) : word
}
