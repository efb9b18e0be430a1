/** Ours: MiniSearch over an index that is cut into small files. */

import { openSearch } from '../../../debate/search/find.ts'

const search = openSearch('en', async (name) => (await fetch(`/split/${name}`)).json())

export async function ask(question: string): Promise<string[]> {
  return (await search.ask(question, 10)).hits.map(({ address }) => address)
}
