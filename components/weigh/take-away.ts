/** The file and the address: written, read and copied in the reader's own browser. */

import { largestFile, type OpenedFile, readFile } from './choice-file.ts'

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** What is in the file that a reader has chosen: as `readFile`, or that it is too large to be read. */
export async function readChosenFile(
  file: File,
  slug: string,
  ids: readonly string[],
  steps: readonly string[],
): Promise<OpenedFile | { problem: 'fileTooLarge' }> {
  if (file.size > largestFile) return { problem: 'fileTooLarge' }
  // What cannot be read (it was moved, it is a folder) is none of ours either.
  const text = await file.text().catch(() => '')
  return readFile(text, slug, ids, steps)
}

/** False where there is no clipboard (an address without TLS) or the browser refuses it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
