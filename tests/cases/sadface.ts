import type { CaseReport } from './report.ts'

export async function reportSadface(): Promise<CaseReport[]> {
  return []
}
