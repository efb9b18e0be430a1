import { interfaceLanguages, wordsOf } from '../components/catalogue/catalogue.ts'
import { Root, rootMetadata } from './root.tsx'

const words = wordsOf('en').pages
const others = interfaceLanguages.filter((lang) => lang !== 'en')

export const metadata = { ...rootMetadata, title: words.noSuchPage }

/** No such page, in every language, since its address says none. Also the emptiest page of the app: bench/ measures the others against it. */
export default function NotFound() {
  return (
    <Root lang="en">
      <main id="main" className="not-found">
        <h1>{words.noSuchPage}</h1>
        <p>
          <a href="/">{words.toDebates}</a>
        </p>
        {others.map((lang) => (
          <p key={lang} lang={lang}>
            {wordsOf(lang).pages.noSuchPage}. <a href="/">{wordsOf(lang).pages.toDebates}</a>
          </p>
        ))}
      </main>
    </Root>
  )
}
