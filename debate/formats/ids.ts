/** Ids for what comes from elsewhere: of a form that addresses can hold (`rules/id-format.ts`), each given once, the same again for the same file. */

/** An id as `rules/id-format.ts` wants it. */
const wanted = /^[a-z][a-z0-9-]*$/
/** Words that say nothing of what a sentence is about. */
const small = new Set('a an the of to in on at by for and or is are be was were that this it its as with'.split(' '))
const mostWords = 5
const mostLetters = 48

/** Gives out ids; two things never get the same. */
export interface IdMaker {
  /** The name itself where it is an id and not taken, else one made of its words, else of what is given as a stand-in. */
  make(name: string, standIn: string): string
}

export function idMaker(): IdMaker {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  const free = (id: string): string => {
    if (!taken.has(id)) return id
    for (let number = next.get(id) ?? 2; ; number++) {
      next.set(id, number + 1)
      if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
    }
  }
  const make = (name: string, standIn: string): string => {
    const id = free(isId(name) ? name : idOfWords(name) || standIn)
    taken.add(id)
    return id
  }
  return { make }
}

/** Whether a name can be an id as it is. Names that every object has would find something where nothing was defined. */
export function isId(name: string): boolean {
  return wanted.test(name) && name.length <= 80 && !(name in Object.prototype)
}

/** The first words that say something, in small Latin letters without accents; nothing where there are none. */
export function idOfWords(text: string): string {
  // Only the beginning counts, and a text may be a megabyte.
  const plain = text.slice(0, 400).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  const telling = words.filter((word) => !small.has(word))
  const chosen = (telling.length > 0 ? telling : words).slice(0, mostWords)
  const id = chosen.join('-').slice(0, mostLetters).replace(/-$/, '')
  if (id === '') return ''
  return isId(id) ? id : `s-${id}`
}
