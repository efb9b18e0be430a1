import type { CaseReport } from './report.ts'

export async function reportArgdown(): Promise<CaseReport[]> {
  return []
}
