/** The columns of a sheet, by the names that people give them. */

/** Ours, in the order in which they are written. The first seven are always there. */
export const columnNames = [
  ...(['id', 'side', 'theme', 'text', 'attacks', 'supports', 'sources'] as const),
  ...(['undercuts', 'rephrases', 'linked', 'schemes', 'voices', 'evidence', 'lang', 'detail', 'kind', 'more'] as const),
] as const

export type ColumnName = (typeof columnNames)[number]

export const usualColumns: readonly ColumnName[] = columnNames.slice(0, 7)

/** Columns that tie a statement to others. */
export type TieColumn = (typeof tieColumns)[number]

export const tieColumns = ['attacks', 'supports', 'undercuts', 'rephrases'] as const

const synonyms: Record<ColumnName, readonly string[]> = {
  id: ['key', 'name', 'number', 'no', 'nr'],
  side: ['sides', 'perspective', 'viewpoint', 'camp'],
  theme: ['themes', 'section', 'heading', 'group'],
  text: ['statement', 'claim', 'sentence'],
  attacks: ['attack', 'against', 'argues against', 'objects to', 'answers'],
  supports: ['support', 'backs', 'speaks for', 'reason for'],
  sources: ['source', 'references', 'reference'],
  undercuts: ['undercut'],
  rephrases: ['rephrase', 'says again'],
  linked: ['linked premises', 'together'],
  schemes: ['scheme'],
  voices: ['voice', 'speaker', 'speakers', 'who'],
  evidence: ['status'],
  lang: ['language'],
  detail: ['details', 'explanation', 'notes', 'note', 'comment'],
  kind: ['row', 'kind of row'],
  more: [],
}

const columnOf = new Map(columnNames.flatMap((name) => [name, ...synonyms[name]].map((word) => [word, name] as const)))

/** All words that a column may be called. */
export const columnWords: readonly string[] = [...columnOf.keys()]

/** Which column a header means; capitals and lines under words do not matter. */
export function columnNamed(header: string): ColumnName | undefined {
  return columnOf.get(header.trim().toLowerCase().replaceAll('_', ' '))
}
