/** The state of the page, for a component that shows it. */

import { useSyncExternalStore } from 'react'
import { nothingChosen, onPageState, type PageState, readPageState } from './page-state.ts'

export function usePageState(): PageState {
  return useSyncExternalStore(onPageState, readPageState, () => nothingChosen)
}
