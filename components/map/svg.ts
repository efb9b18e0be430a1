/** Makes the few elements that a viewer adds to a drawn map. */

/** An SVG element with these attributes. */
export function newSvg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
