/** The files of a debate that is about to be written: small, complete, and without a problem for `check` to name. */

/** What is known of a debate before it is written. */
export interface Start {
  lang: string
  title: string
  question: string
  /** Today, an ISO date. */
  date: string
  /** Where the JSON Schemas for editors are, seen from the debate's folder. */
  schemas: string
}

/** What stands in `<lang>.mdx`. */
export function starterDebate({ title, question, date, schemas }: Start): string {
  return `---
${schemaLine(schemas, 'front-matter')}
# content/README.md says what may stand here; \`npx visavis check\` says what is amiss.
title: ${JSON.stringify(title)}
question: ${JSON.stringify(question)}
summary: One or two neutral sentences, shown where this debate is linked from.
updated: ${date}
# Two sides or more: <Claim> speaks for the first, <Concern> for the second. Name them as they would name themselves.
sides:
  official:
    name: Official narrative
    position: The first side's answer to the question, in one sentence that its holders would sign.
  critics:
    name: Critics' concerns
    position: The second side's answer to the question, in one sentence that its holders would sign.
# Headings in the order of the page. Each has a <Theme> below, in which every side has its say.
themes:
  first-theme: The first theme
# Who speaks. Statements name them: voices="ministry".
voices:
  ministry: { name: A ministry, kind: government }
  residents: { name: People who live there, kind: community }
---

Opening prose: what this debate is about, and what nobody contests.

<Theme id="first-theme">
  A paragraph that introduces the theme.

  <Claim id="first-claim" sources="p01" voices="ministry" evidence="documented">
    The ministry says what it does and why, in one sentence of at most 25 words.

    Detail, which a reader opens: who says it, since when, and how far the source goes.
  </Claim>

  <Concern id="first-concern" attacks="first-claim" voices="residents" evidence="unverified">
    Residents say what troubles them about that claim, in one sentence of similar length.

    Detail of similar length. The statement is one that its holders would sign.
  </Concern>

  <Claim id="first-reply" attacks="first-concern" voices="ministry">
    The ministry replies to what residents say; where nobody replied, write no reply.
  </Claim>

  <CommonGround id="first-common-ground">
    Both sides could accept a sentence such as this one.
  </CommonGround>
</Theme>

Closing prose: what is not known, and what would settle it.
`
}

/** What stands in `sources.yaml`. */
export function starterSources({ date, lang, schemas }: Start): string {
  return `${schemaLine(schemas, 'sources')}
# The sources of all languages, in the names of CSL-YAML. Statements cite them by id: sources="p01 p02".
- id: p01
  type: report # what it is: report, article-newspaper, webpage, legislation, book, …
  genre: official document # what readers filter by: official document, law, news, commentary, academic, NGO
  title: The title of a first source
  # author: [{ family: Quispe, given: Ana }, { literal: An office }]
  publisher: Who published it
  issued: ${date.slice(0, 4)} # a year, or a date like ${date}
  language: ${lang}
  # URL: https://…
  # note: What else a reader should know.
`
}

/** By this comment editors find what they complete and check a file by. */
function schemaLine(schemas: string, name: string): string {
  return `# yaml-language-server: $schema=${schemas}/${name}.schema.json`
}
