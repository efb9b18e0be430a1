/** The fields of the share panel: what each is called, what its button copies, what it is good for. */

import { ShareField, type ShareFieldProps } from './share-field.tsx'

type Described = Omit<ShareFieldProps, 'text'>

/** What holds the map in a page: with a script the chosen one alone, without one all three. */
export const kindFields: Described[] = [
  {
    name: 'frame',
    label: 'HTML of a frame',
    copies: 'Copy the frame',
    rows: 6,
    hint: 'Works wherever frames are allowed. Its height is fixed; a long list scrolls in it.',
  },
  {
    name: 'resizer',
    label: 'HTML of a frame that fits',
    copies: 'Copy the frame and its script',
    rows: 7,
    hint: 'A small script from this site makes the frame as high as what it shows.',
  },
  {
    name: 'static',
    label: 'HTML of a picture and text',
    copies: 'Copy the picture and text',
    rows: 7,
    hint: 'For feeds, mail and pages that take neither frames nor scripts: the map from above, in light colours, and every statement in words.',
  },
]

export const formFields: Described[] = [
  {
    name: 'address',
    label: 'Address',
    copies: 'Copy the address',
    rows: 2,
    hint: 'On a line of its own in WordPress, or in any editor that asks by oEmbed, it becomes the map: of the debate, or of the theme.',
  },
  {
    name: 'wiki',
    label: 'Wiki',
    copies: 'Copy the wiki link',
    rows: 2,
    hint: 'For MediaWiki. Wikis allow no frames: this is a link.',
  },
  {
    name: 'markdown',
    label: 'Markdown',
    copies: 'Copy the Markdown',
    rows: 5,
    hint: 'The picture and a link, since few places that take Markdown take frames.',
  },
  {
    name: 'element',
    label: 'Element',
    copies: 'Copy the element',
    rows: 5,
    hint: 'The frame that fits, for those who write their own HTML. Without its script it is a link.',
  },
]

/** Prose takes whole lines; data stands beside data. */
export function citationField(style: string, name: string): Described {
  const isProse = !/bibtex|json/.test(style)
  const short = name.replace(/ \(.*\)$/, '')
  return { name: style, label: name, copies: `Copy as ${short}`, rows: isProse ? 3 : 10, isProse }
}

export function ShareFields({ fields, texts }: { fields: Described[]; texts: Map<string, string> }) {
  return fields.map((field) => <ShareField key={field.name} {...field} text={texts.get(field.name) ?? ''} />)
}
