/** A text as lines of at most so many letters, broken at its spaces; a word that is longer is broken where the line ends. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string | undefined
  for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
    if (line === undefined) line = word
    else if (lengthOf(line) + 1 + lengthOf(word) <= width) line = `${line} ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line ?? '']
}

function cut(word: string, width: number): string[] {
  if (lengthOf(word) <= width) return [word]
  const letters = [...word]
  const count = Math.ceil(letters.length / width)
  return Array.from({ length: count }, (_, index) => letters.slice(index * width, (index + 1) * width).join(''))
}

/** In characters as people count them, nearly: no half of a pair is one. */
function lengthOf(text: string): number {
  return [...text].length
}
