import type { CaseReport } from './report.ts'

export async function reportSheets(): Promise<CaseReport[]> {
  return []
}
