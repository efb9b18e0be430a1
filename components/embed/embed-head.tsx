/** The head of an embed: its name, and where its full page is. Search engines keep it out, but show it within an article. */

interface EmbedHeadProps {
  title: string
  description: string
  /** Absolute addresses. */
  page: string
  card: string
  oembed: { json: string; xml: string }
  /** Names the content: `embed@<release>.html`. */
  release: string
}

export function EmbedHead({ title, description, page, card, oembed, release }: EmbedHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content="noindex,indexifembedded" />
      <meta name="visavis-release" content={release} />
      <link rel="canonical" href={page} />
      <link rel="alternate" type="application/json+oembed" href={oembed.json} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={oembed.xml} title={title} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Vis-à-vis" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={page} />
      <meta property="og:image" content={card} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
