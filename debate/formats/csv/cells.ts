/** Text ↔ the cell of a sheet. Spreadsheets take a cell that begins like a formula for one, whoever wrote it. */

/** What could begin a formula, or hide its beginning; wide forms, too. Source: OWASP, "CSV Injection". */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A cell that no spreadsheet calculates: one apostrophe more than the text has. */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text of a cell, without the apostrophe that guards it. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** A row's cells as they stand in a file; empty ones at its end are left out. */
export function writeRow(cells: readonly string[], delimiter: string): string {
  const end = cells.findLastIndex((cell) => cell !== '') + 1
  return cells.slice(0, Math.max(end, 1)).map(quoted).join(delimiter)

  function quoted(cell: string): string {
    const guarded = guard(cell)
    return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
  }
}

/** Fields as lines of a cell: `publisher: The Paper`. What is no plain line is written as JSON. */
export function writeFields(fields: readonly (readonly [string, unknown])[]): string {
  return fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => {
      const isPlain = typeof value === 'string' && /^[^\s"[{][^\r\n]*$/.test(value) && value === value.trim()
      return `${name}: ${isPlain ? value : JSON.stringify(value)}`
    })
    .join('\n')
}

/** The fields of a cell; a line without a name is no field. */
export function readFields(cell: string): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const line of cell.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim(), readValue(line.slice(colon + 1).trim()))
  }
  return fields
}

function readValue(text: string): unknown {
  if (!/^["[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
