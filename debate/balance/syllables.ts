/**
 * How many syllables a word has, by rules that fit on a page. They are made to compare texts, not to teach spelling: a word may come
 * out wrong, a hundred words hardly.
 */

/** The languages whose syllables are counted, by primary subtag. */
const rules: Readonly<Record<string, (word: string) => number>> = { en: countEnglish, es: countSpanish }

/** Whether syllables are counted in that language (BCP 47). */
export function knowsSyllables(lang: string): boolean {
  return Object.hasOwn(rules, primary(lang))
}

/**
 * The syllables of what stands between two spaces, in a language that `knowsSyllables` knows.
 *
 * Parts joined by a hyphen or a dash count each. A part in capitals (`US`, `NATO`) has a syllable a letter, a part with figures one a
 * figure; a word has at least one.
 */
export function countSyllables(word: string, lang: string): number {
  const rule = rules[primary(lang)]
  if (!rule) return 0
  const parts = word.split(/[^\p{L}\p{N}'’.]+/u).map((part) => part.replace(/['’.]/gu, ''))
  const counts = parts.filter(Boolean).map((part) => {
    const figures = part.match(/\p{N}/gu)?.length ?? 0
    if (figures > 0) return figures
    return /^\p{Lu}{2,}$/u.test(part) ? part.length : Math.max(1, rule(part.toLowerCase()))
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}

/** Endings whose vowel is not said: `base`, `bases`, `signed`. Those that are said stand before it: `table`, `voices`, `granted`. */
const silent = /(?:[^laeiouy]|[aeiouy]l)e$|(?:[^aeiouylscgzx]|[aeiouy]l|[^aeiou]gu|qu|[^sc]h)es$|[^aeioutd]ed$/
/** Two vowels that are two syllables: `area`, `radio`, `create`, `situation`; `ion` after `t`, `s`, `g` and `c` is one. */
const split =
  /i[au](?!l\b|n\b)|(?<![tsgcx])io|[^q]ua(?!r[dt])|eo(?!pl|us\b)|rea(?=te|l|ct)|ia$|ea(?=$|s$|n\b)|uou|ying|[aiou]ing|eing/g

/**
 * English: a syllable is a run of vowels (`y` is one), less what is silent at the end, more where a run is known to be two.
 */
function countEnglish(word: string): number {
  const runs = word.match(/[aeiouyáéíóúüñ]+/g)?.filter((run) => run !== 'ñ').length ?? 0
  const hidden = runs > 1 && silent.test(word) ? 1 : 0
  return runs - hidden + (word.match(split)?.length ?? 0)
}

/**
 * Spanish: every strong vowel (a, e, o, and í or ú with an accent) makes a syllable; weak ones (i, u, ü, y at the end) go with it, or make
 * one together where there is no strong one. `u` in que, qui, gue and gui is silent.
 * Source: Real Academia Española, "Ortografía de la lengua española" (2010), diphthongs and hiatuses.
 */
function countSpanish(word: string): number {
  const heard = word.normalize('NFC').replace(/([qg])u(?=[eiéí])/g, '$1')
  const vowels = heard.replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '').replace(/y(?![aeiouáéíóú])/g, 'i')
  const runs = vowels.match(/[aeiouáéíóúü]+/g) ?? []
  return runs.reduce((sum, run) => sum + Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0), 0)
}
