/**
 * A translation holds words and ids. What is tied to what, whose it is and where it comes from stands in the original alone: said
 * twice, it would one day be said differently. Every theme of the original is opened, or its statements would be on no page.
 *
 * @example passes
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation" voices="ministry">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *   --- es.mdx
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Las tropas vienen por invitación.</Claim>
 *     <Concern id="own-agenda">Podrían seguir una agenda propia.</Concern>
 *   </Theme>
 *
 * @example fails
 *   <Claim id="by-invitation">Troops come by invitation.</Claim>
 *   <Concern id="own-agenda" attacks="by-invitation">They may follow an agenda of their own.</Concern>
 *   --- es.mdx
 *   <Claim id="by-invitation" voices="ministry">Las tropas vienen por invitación.</Claim>
 *   <Claim id="own-agenda">Podrían seguir una agenda propia.</Claim>
 *
 *   <Relation kind="support" from="own-agenda" to="standard-concern" />
 *   <Claim id="standard-claim">El Gobierno está de acuerdo.</Claim>
 *   <Concern id="standard-concern">Nadie preguntó al Congreso.</Concern>
 * @message es.mdx:1:27: Unexpected `voices` in a translation, expected `id` alone: the original says the rest [translation-structure]
 * @message es.mdx:2:1: Unexpected `<Claim>` for `own-agenda`, expected `<Concern>` as in the original [translation-structure]
 * @message es.mdx:4:1: Unexpected `<Relation>` in a translation, expected words alone: the original says what is tied to what [translation-structure]
 *
 * @example fails
 *   <Theme id="sovereignty">
 *     <Claim id="by-invitation">Troops come by invitation.</Claim>
 *     <Concern id="own-agenda">They may follow an agenda of their own.</Concern>
 *   </Theme>
 *   --- es.mdx
 *   ---
 *   translates: en
 *   title: Fuerzas de Estados Unidos
 *   question: ¿Son bienvenidas?
 *   summary: Tropas que entrenan en el Perú.
 *   updated: 2026-11-24
 *   sides:
 *     official: { name: Versión oficial, position: Vienen por invitación. }
 *     critics: { name: Preocupaciones críticas, position: Siguen una agenda propia. }
 *   ---
 *   Nada más que una introducción.
 * @message es.mdx:1:1: Unexpected translation without the theme `sovereignty`, expected `<Theme id="sovereignty">` [translation-structure]
 */

import type { Element, Reading } from '../read/reading.ts'
import { attributeText, isStatementElement } from '../read/statements.ts'
import { elementAttributes, knownElements } from '../read/vocabulary.ts'
import { type Finding, rule } from './rule.ts'

export const translationStructure = rule('translation-structure', (reading) => {
  const { translating } = reading
  if (!translating) return []
  const inBody = knownElements(reading).filter(({ place }) => place.file === reading.files.debate.path)
  const names = new Map(translating.original.elements.filter(isStatementElement).map((one) => [idOf(one), one.name]))
  return [
    ...inBody.flatMap((element) => findStructure(element, names)),
    ...findClosedThemes(reading, translating.original.elements),
  ]
})

function findStructure(element: Element, names: ReadonlyMap<string, string>): Finding[] {
  const { name, attributes, place } = element
  if (name === 'Relation') {
    const expected = 'words alone: the original says what is tied to what'
    return [{ found: '`<Relation>` in a translation', expected, place }]
  }
  if (!isStatementElement(element)) return []
  const known = elementAttributes.get(name) ?? []
  const beyond = attributes.filter((attribute) => attribute.name !== 'id' && known.includes(attribute.name))
  const original = names.get(idOf(element)) ?? name
  return [
    ...beyond.map((attribute) => ({
      found: `\`${attribute.name}\` in a translation`,
      expected: '`id` alone: the original says the rest',
      place: attribute.place,
    })),
    ...(original === name
      ? []
      : [{ found: `\`<${name}>\` for \`${idOf(element)}\``, expected: `\`<${original}>\` as in the original`, place }]),
  ]
}

/** Themes that the original opens and the translation does not. */
function findClosedThemes({ files, elements, unread }: Reading, original: Element[]): Finding[] {
  if (unread.has('body')) return []
  const opened = new Set(elements.filter(({ name }) => name === 'Theme').map(idOf))
  const place = { file: files.debate.path, line: 1, column: 1 }
  return original
    .filter((element) => element.name === 'Theme' && !opened.has(idOf(element)))
    .map(idOf)
    .map((id) => ({
      found: `translation without the theme \`${id}\``,
      expected: `\`<Theme id="${id}">\``,
      place,
    }))
}

function idOf(element: Element): string {
  return attributeText(element, 'id') ?? ''
}
