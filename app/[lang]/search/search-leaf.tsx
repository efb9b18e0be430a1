'use client'

/** Hands the engine to the page: `components/` may not reach for it themselves. */

import { useMemo } from 'react'
import { SearchBox } from '../../../components/search-box.tsx'
import type { SearchWords } from '../../../components/search-words.ts'
import { openSearch } from '../../../debate/search/find.ts'

interface SearchLeafProps {
  lang: string
  words: SearchWords
  others: string[]
}

export function SearchLeaf({ lang, words, others }: SearchLeafProps) {
  const search = useMemo(() => openSearch(lang, (name) => load(`/${lang}/search/data/${name}`)), [lang])
  return <SearchBox search={search} words={words} lang={lang} others={others} />
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  return answer.json()
}
