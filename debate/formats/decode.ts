/** Bytes of a file → its text. Spreadsheets and old editors do not always write UTF-8; what was guessed is said. */

/** A text, and how its bytes were read where that was a guess. */
export interface Decoded {
  text: string
  /** The encoding that was guessed. */
  guessed?: string
}

const byMark: { mark: number[]; encoding: string }[] = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * UTF-8, or UTF-16 where the file begins with its mark; what is neither is read as Windows-1252, in which Excel saves CSV in
 * Western Europe and the Americas.
 * Source: WHATWG, "Encoding Standard".
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { text: new TextDecoder(marked.encoding).decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252' }
  }
}
