/** What an embed's address asks for, from closed lists: anything else is the default, and is never shown. */

export interface Choices {
  view: string
  theme: string
  /** The element that it is about: a theme or a statement of this document. */
  focus: Element | null
}

const views = ['map', 'compare', 'list']
const themes = ['light', 'dark', 'auto']

/** Reads `?view=&theme=&focus=`; of two of a kind, the first. */
export function readChoices(search: string): Choices {
  const asked = new URLSearchParams(search)
  const choose = (name: string, [first = '', ...others]: string[]) => others.find((v) => v === asked.get(name)) ?? first
  const id = asked.get('focus')
  return {
    view: choose('view', views),
    theme: choose('theme', themes),
    focus: id ? (document.getElementById(`s_${id}`) ?? document.getElementById(`t_${id}`)) : null,
  }
}
