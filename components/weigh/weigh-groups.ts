/** What a statement is counted with: its one side, common ground, or nobody yet. No side's id looks like these. */

export const commonGroup = '+'
export const noGroup = '-'

/** The group of a statement that these sides hold. */
export function groupOf(sides: readonly string[]): string {
  const [side] = sides
  return sides.length > 1 ? commonGroup : (side ?? noGroup)
}
