'use client'

/**
 * The one place of the site that writes markup as text: markup that the build has made from our own
 * components, never from somebody's words; and data (`linked-data.tsx`) in which no word can be markup.
 *
 * Next sends what a server component renders twice, as HTML and again as data for React. What never
 * changes in the browser needs no second copy: here the server writes the markup, and the browser,
 * which is given none, leaves alone what it finds. See `still.tsx`.
 */

const shelf = Symbol.for('visavis.markup')

/** Markup on its way from the server components to this one, which are bundled apart but share a process. */
function takeMarkup(id: string): string {
  const shared = (globalThis as { [shelf]?: { markups: Map<string, string> } })[shelf]
  return shared?.markups.get(id) ?? ''
}

export function StaticMarkup({ id, className }: { id: string; className?: string }) {
  const markup = typeof window === 'undefined' ? takeMarkup(id) : ''
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the reviewed place; see above.
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
}
