/** Whether a text is Argdown. Almost any text can be read as some: only what no other kind of text has counts. */

/** Only so much is looked at. */
const looked = 20_000

const frontMatter = /^\s*===+[ \t]*\r?\n[ \t]*[\w-]+:/
/** `[Title]: text` or `<Title>: text`, at the start of a line or behind a relation. */
const definition =
  /^[ \t]*(?:(?:<?[+-]|[+-]>|><|_>|<?_)[ \t]*)?(?:\[[^\]\n]{1,300}\]:[ \t]+\S|<[A-Z\p{Lu}][^<>\n=]{0,300}>:)/mu
/** A relation whose other end is named, beneath something; with a hyphen and square brackets, it could be a list. */
const relation =
  /^[ \t]+(?:(?:<[+-]|\+|[+-]>|><|_>|<_)[ \t]*\[[^\]\n]{1,300}\](?!\()|(?:<?[+-]|[+-]>|_>|<?_)[ \t]*<[^<>/!\n=]{1,300}>)/m
/** A title by itself, with something beneath it. */
const hosted = /^(?:\[[^\]\n]{2,300}\]|<[^<>/!\n=]{1,300}>)[ \t]*\r?\n[ \t]+(?:<?[+-]|[+-]>|><|_>|<?_)[ \t]/m
/** Indented lines with signs that no list has, or a sentence with supports and attacks beneath it. */
const signs = /^[ \t]+(?:<[+-]|[+-]>|><|_>|<_)[ \t]+\S/m
const opposed =
  /^\S[^\n]*\r?\n(?:[ \t]+[+-][ \t]+\S[^\n]*\r?\n)*?[ \t]+(?:\+[ \t]+\S[^\n]*\r?\n[ \t]+-|-[ \t]+\S[^\n]*\r?\n[ \t]+\+)[ \t]+\S/m
/** A premise, a line, a conclusion. */
const structure = /^\(\d+\)[^\n]*\r?\n(?:[^\n]+\r?\n){0,20}?[ \t]*--[^\n]*\r?\n(?:[^\n]+\r?\n){0,20}?\(\d+\)/m

/** Other kinds of text that hold such lines too. */
const other = /^\s*(?:[{[]\s*["{[\]}]|<\?xml|<!DOCTYPE|---\s*$|(?:strict\s+)?(?:di)?graph\b|flowchart\b)/im

export function isArgdown(text: string): boolean {
  const start = text.slice(0, looked)
  if (frontMatter.test(start)) return true
  const first = start.trimStart()
  if (other.exec(first)?.index === 0) return false
  if (/^<[^>]*>[\s\S]*<\//.test(first)) return false
  return [definition, relation, hosted, signs, opposed, structure].some((pattern) => pattern.test(start))
}
