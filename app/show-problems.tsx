import type { ReactNode } from 'react'
import { Problems } from '../components/problems.tsx'
import { ContentError, formatMessage } from '../debate/message.ts'

/**
 * A page, or in development the problems of the debate that it would show.
 *
 * @throws in a build, where nothing is shown that does not hold.
 */
export async function showProblems(page: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await page()
  } catch (error) {
    if (!(error instanceof ContentError) || process.env.NODE_ENV !== 'development') throw error
    return <Problems messages={error.messages.map(formatMessage)} />
  }
}
