/** Pagefind as its documentation has it; the folder says whether each statement is a record or each debate a page. */

interface Data {
  url: string
  sub_results: { url: string }[]
}

interface Pagefind {
  init(): Promise<void>
  search(question: string): Promise<{ results: { data(): Promise<Data> }[] }>
}

async function open(folder: string): Promise<(question: string) => Promise<string[]>> {
  const pagefind = (await import(`${folder}/pagefind.js`)) as Pagefind
  await pagefind.init()
  return async (question) => {
    const { results } = await pagefind.search(question)
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()))
    // Of a page every part that matches counts as found, however many there are.
    return data.flatMap(({ url, sub_results: parts }) => [url, ...parts.map((part) => part.url)])
  }
}

export const ask = await open(location.hash.slice(1))
