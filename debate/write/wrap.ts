/** Long lines of inline Markdown → lines of a length that an author can read, which Markdown reads as the same line. */

const widest = 110

/** Words that can begin a line: nothing that would open a list, a heading, a quotation or a block there. */
const mayBegin = /^[\p{L}"'“‘«]/u

/** One line of inline Markdown, indented, broken at spaces where Markdown does not mind. */
export function wrapMarkdown(markdown: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of markdown.split(' ')) {
    const isFull = line !== '' && indent.length + line.length + 1 + word.length > widest
    // A backslash at the end of a line would break it for the reader too; dashes alone on a line would be a rule.
    if (isFull && mayBegin.test(word) && !line.endsWith('\\') && /[\p{L}\p{N}]/u.test(line)) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}
