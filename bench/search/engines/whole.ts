/** MiniSearch as its documentation has it: one index, loaded whole. The texts to show would come on top. */

import MiniSearch from 'minisearch'

const json = await (await fetch('/whole/index.json')).text()
const engine = MiniSearch.loadJSON(json, { fields: ['text'] })

export async function ask(question: string): Promise<string[]> {
  const found = engine.search(question, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
  return found.slice(0, 10).map(({ id }) => String(id))
}
