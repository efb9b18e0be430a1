import type { CaseReport } from './report.ts'

export async function reportCarneades(): Promise<CaseReport[]> {
  return []
}
