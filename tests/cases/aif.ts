import type { CaseReport } from './report.ts'

export async function reportAif(): Promise<CaseReport[]> {
  return []
}
