import type { CaseReport } from './report.ts'

export async function reportKialo(): Promise<CaseReport[]> {
  return []
}
