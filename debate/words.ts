/** How many words a text has, as its reader reads them. */

/** Letters of languages that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const isWord = /[\p{L}\p{N}]/u

/** Finds words by dictionary where a language needs it, whatever the locale. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The words of a text without marks: what stands between spaces and holds a letter or a digit, so that `US-led` is one word
 * and a lone dash none. In languages without spaces between words they are found with a dictionary.
 */
export function countWords(plain: string): number {
  const parts = plain.split(/\s+/).filter((part) => isWord.test(part))
  return parts.reduce((sum, part) => sum + (unspaced.test(part) ? countSegments(part) : 1), 0)
}

function countSegments(part: string): number {
  return [...segmenter.segment(part)].filter(({ isWordLike }) => isWordLike).length
}
