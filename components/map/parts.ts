/** Fetches the blocks of a large map, each once: its boxes and links as they were drawn, and its statements as text. */

import { type MapLink, readLink } from './graph.ts'

/** A block of a large map. */
export interface Part {
  nodes: Map<string, SVGElement>
  links: { link: MapLink; element: SVGElement }[]
  text: Element | undefined
}

export interface Parts {
  /** Asks for a block; `then` is called once it is there. */
  load(index: number): Promise<Part | undefined>
  /** A block that is there already. */
  get(index: number): Part | undefined
}

/** Blocks kept; those not asked for the longest go first. */
const kept = 40

export function openParts(base: string): Parts {
  const asked = new Map<number, Promise<Part | undefined>>()
  const there = new Map<number, Part>()
  const load = (index: number) => {
    const known = asked.get(index) ?? fetchPart(`${base}${index}.html`)
    // Asked for last: goes to the end.
    asked.delete(index)
    asked.set(index, known)
    for (const [oldest] of asked) {
      if (asked.size <= kept) break
      asked.delete(oldest)
      there.delete(oldest)
    }
    return known.then((part) => {
      if (part && asked.has(index)) there.set(index, part)
      // What did not come may come another time.
      else if (!part) asked.delete(index)
      return part
    })
  }
  return { load, get: (index) => there.get(index) }
}

async function fetchPart(address: string): Promise<Part | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? readPart(await answer.text()) : undefined
  } catch {
    return undefined
  }
}

/** Parsed as a document of its own: nothing in it runs. */
function readPart(html: string): Part {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const nodes = [...page.querySelectorAll<SVGElement>('[data-node]')].map((node) => document.adoptNode(node))
  const links = [...page.querySelectorAll<SVGElement>('[data-relation]')].map((element) => document.adoptNode(element))
  const text = page.querySelector('[data-part-text]')
  return {
    nodes: new Map(nodes.map((node) => [node.getAttribute('data-node') ?? '', node])),
    links: links.map((element) => ({ link: readLink(element), element })),
    text: text ? document.adoptNode(text) : undefined,
  }
}
