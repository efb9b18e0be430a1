import type { CaseReport } from './report.ts'

export async function reportMicrotexts(): Promise<CaseReport[]> {
  return []
}
