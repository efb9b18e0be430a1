/** How many sentences a text has. */

/** Words that end in a full stop within a sentence; a capital letter with a full stop (`U.S.`, `EE.UU.`) is known without a list. */
const abbreviations = new Set(
  [
    'approx art arts cf col cols dept dr dra est etc fig gen gob gral ing jr lic lt mr mrs ms mt no núm nro op pág párr ph prof',
  ]
    .concat(['rev sen sgt sr sra srta sres st univ vol vs hon adm capt cmdr corp inc ltd rep res reg dec dto ud uds'])
    .flatMap((words) => words.split(' ')),
)

// A full stop, question or exclamation mark, what closes with it, a space, and how a sentence can begin.
const end = /(?<=[.!?…][\p{Pe}\p{Pf}"'’”»]*)\s+(?=[\p{Ps}\p{Pi}"'“«¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u
// Scripts that put no space after the mark.
const wideEnd = /[。！？]+/u

/**
 * The sentences of one paragraph without marks; a paragraph with a word in it is one at least. A sentence ends at `.`, `!`, `?` or
 * `…` before a space and a capital letter, a figure or an opening mark, not after an abbreviation.
 */
export function countSentences(plain: string): number {
  if (!/[\p{L}\p{N}]/u.test(plain)) return 0
  const parts = plain.split(wideEnd).filter((part) => /[\p{L}\p{N}]/u.test(part))
  return parts.reduce((sum, part) => sum + countSpaced(part), 0)
}

function countSpaced(text: string): number {
  const parts = text.trim().split(end)
  return parts.filter((part, index) => index === parts.length - 1 || !endsInAbbreviation(part)).length
}

/** Whether its last word is an abbreviation: a capital letter, one that is doubled (`EE.UU.`), or one of the list. */
function endsInAbbreviation(part: string): boolean {
  const word = /(?<word>\p{L}+)\.$/u.exec(part)?.groups?.word ?? ''
  return /^(?<letter>\p{Lu})\k<letter>?$/u.test(word) || abbreviations.has(word.toLowerCase())
}
