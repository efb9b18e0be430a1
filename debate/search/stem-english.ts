/**
 * English words without their endings: `sanctions`, `sanctioned` → `sanction`.
 * Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, pages 130–137.
 */

/** In the paper's words: C is a run of consonants, V of vowels; a `y` after a consonant is a vowel. */
const consonants = '[^aeiou](?:[^aeiouy])*'
const vowels = '[aeiouy][aeiou]*'
/** [C]VC…: m > 0, [C]VC[V]: m = 1, [C]VCVC…: m > 1; and: holds a vowel, ends in consonant, vowel, consonant. */
const someMeasure = new RegExp(`^(?:${consonants})?${vowels}${consonants}`)
const measureOne = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`)
const moreMeasure = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`)
const withVowel = new RegExp(`^(?:${consonants})?[aeiouy]`)
const short = new RegExp(`^${consonants}[aeiouy][^aeiouwxy]$`)

type Condition = (stem: string) => boolean
const isMeasured: Condition = (stem) => someMeasure.test(stem)
const isLong: Condition = (stem) => moreMeasure.test(stem)

/** Steps 2 and 3: an ending and what becomes of it, where the measure of what is before it is above 0. */
const step2 = pairs(
  'ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble',
)
const step3 = pairs('icate ic ative - alize al iciti ic ical ic ful - ness -')
/** Step 4: endings that go where the measure is above 1. */
const step4 = 'ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou'
  .split(' ')
  .map((ending): [string, string] => [ending, ''])

function pairs(text: string): [string, string][] {
  const parts = text.split(' ')
  return parts.flatMap((part, at) => (at % 2 === 0 ? [[part, (parts[at + 1] ?? '').replace('-', '')]] : []))
}

/** The stem of a word in small letters without marks; what is no English word of three letters or more stays as it is. */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word
  let stem = stripParticiple(stripPlural(word))
  stem = stem.replace(/^(.*)y$/, (whole, before: string) => (withVowel.test(before) ? `${before}i` : whole))
  stem = replaceEnding(stem, step2, isMeasured)
  stem = replaceEnding(stem, step3, isMeasured)
  stem = replaceEnding(stem, step4, (before) => isLong(before) && (!stem.endsWith('ion') || /[st]$/.test(before)))
  return stripLast(stem)
}

/** Step 1a. */
function stripPlural(word: string): string {
  return word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1')
}

/** Step 1b. */
function stripParticiple(word: string): string {
  if (word.endsWith('eed')) return isMeasured(word.slice(0, -3)) ? word.slice(0, -1) : word
  const [, before] = /^(.*?)(?:ed|ing)$/.exec(word) ?? []
  if (before === undefined || !withVowel.test(before)) return word
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`
  if (/([^aeiouylsz])\1$/.test(before)) return before.slice(0, -1)
  return short.test(before) ? `${before}e` : before
}

/** The longest ending that fits decides, whether its condition holds or not. */
function replaceEnding(word: string, endings: readonly [string, string][], holds: Condition): string {
  const fitting = endings.filter(([ending]) => word.endsWith(ending))
  const [found] = fitting.sort(([a], [b]) => b.length - a.length)
  if (!found) return word
  const before = word.slice(0, -found[0].length)
  return holds(before) ? before + found[1] : word
}

/** Step 5. */
function stripLast(word: string): string {
  const before = word.slice(0, -1)
  const goes = word.endsWith('e') && (isLong(before) || (measureOne.test(before) && !short.test(before)))
  const stem = goes ? before : word
  return stem.endsWith('ll') && isLong(stem) ? stem.slice(0, -1) : stem
}
