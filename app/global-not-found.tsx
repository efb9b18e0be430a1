import { Root, rootMetadata } from './root.tsx'

export const metadata = { ...rootMetadata, title: 'No such page' }

/** No such page. Also the emptiest page of the app: bench/ measures the others against it. */
export default function NotFound() {
  return (
    <Root lang="en">
      <main id="main" className="not-found">
        <h1>No such page</h1>
        <p>
          <a href="/">To the debates</a>
        </p>
      </main>
    </Root>
  )
}
