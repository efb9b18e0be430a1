/** The share page: what there is to take away, and the texts that a writer pastes elsewhere. */

export const share = {
  heading: 'Share or cite',
  done: 'Done',
  ways: 'Ways to share',
  sections: { paste: 'In a page', forms: 'Other forms', cite: 'Cite', files: 'Files' },
  whatToShare: 'What to share',
  wholeDebate: 'The whole debate: {debate}',
  themeOfIt: 'A theme of it',
  choices: {
    kind: 'Paste it as',
    kinds: { frame: 'A frame', resizer: 'A frame that fits', static: 'A picture and text' },
    view: 'Opens with',
    views: { map: 'The map', compare: 'Two columns', list: 'A list' },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', auto: 'As the reader’s system' },
    version: 'Version',
    noVersion:
      'Always the latest: what you paste changes as the debate does. No version of this debate has been kept for pinning yet.',
    latest: 'Latest: changes as the debate does',
    pinned: '{day} ({hash}): never changes',
  },
  preview: 'Preview',
  width: 'Width in px',
  fields: {
    frame: {
      label: 'HTML of a frame',
      copies: 'Copy the frame',
      hint: 'Works wherever frames are allowed. Its height is fixed; a long list scrolls in it.',
    },
    resizer: {
      label: 'HTML of a frame that fits',
      copies: 'Copy the frame and its script',
      hint: 'A small script from this site makes the frame as high as what it shows.',
    },
    static: {
      label: 'HTML of a picture and text',
      copies: 'Copy the picture and text',
      hint: 'For feeds, mail and pages that take neither frames nor scripts: the map from above, in light colours, and every statement in words.',
    },
    address: {
      label: 'Address',
      copies: 'Copy the address',
      hint: 'On a line of its own in WordPress, or in any editor that asks by oEmbed, it becomes the map: of the debate, or of the theme.',
    },
    wiki: {
      label: 'Wiki',
      copies: 'Copy the wiki link',
      hint: 'For MediaWiki. Wikis allow no frames: this is a link.',
    },
    markdown: {
      label: 'Markdown',
      copies: 'Copy the Markdown',
      hint: 'The picture and a link, since few places that take Markdown take frames.',
    },
    element: {
      label: 'Element',
      copies: 'Copy the element',
      hint: 'The frame that fits, for those who write their own HTML. Without its script it is a link.',
    },
  },
  copyAs: 'Copy as {style}',
  citesWhole: 'The debate as a whole.',
  styles: {
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17 (bibliography)',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  /** What citations say besides the debate's texts (`debate/cite/words.ts`). */
  cite: {
    statement: 'Statement',
    startIn: 'In',
    within: 'in',
    startVersion: 'Version',
    version: 'version',
    retrieved: 'Retrieved ',
    from: ', from ',
    accessed: 'Accessed ',
    lastModified: 'Last modified ',
    months: 'January February March April May June July August September October November December',
    shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.',
    fullDay: '{month} {day}, {year}',
    shortDay: '{day} {month} {year}',
    yearFirst: '{year}, {month} {day}',
  },
  /** What the choices do, for those who have none; the names in braces are written as code. */
  plain:
    'A part of the debate, or another look, is a matter of the address. Each theme has an embed of its own; one ' +
    'statement, with what it is tied to, is the debate’s embed with {focus} and the statement’s id, which stands ' +
    'behind the {hash} in its own address. {compare} and {list} begin with columns or a list, {dark} and {auto} ' +
    'change the colours.',
  groups: {
    pictures: 'Pictures, and a copy to keep',
    programs: 'For other programs',
    sites: 'For sites that show it',
  },
  /** What each file is, by its name. */
  files: {
    'map.svg': 'The map as a drawing: sharp at every size, its text can be searched.',
    'map.png': 'The map as a picture for everything else.',
    'card.png': 'Both sides on a card of 1200 × 630 px, as social media show it.',
    'offline.html': 'The debate in one file that opens from disk.',
    'debate.json': 'Every statement, link and source as data, CC BY 4.0.',
    'debate.aif.json': 'The debate for AIFdb, OVA and other argument mapping tools (AIF).',
    'debate.argdown': 'Text that a person can read and go on writing, with maps in the Argdown editor.',
    'debate.csv': 'A sheet with a row for each statement, for any spreadsheet.',
    'debate.dot': 'The map for Graphviz and programs that draw graphs (DOT).',
    'debate.jsonld': 'The debate as linked data: claims of schema.org, and how they are tied.',
    'debate.kialo.txt': 'An outline of pros and cons, as Kialo exports it.',
    'debate.mmd': 'The map for READMEs, wikis and notes that draw Mermaid.',
    'debate.sadface.json': 'The debate for programs that analyse arguments as graphs (SADFace).',
    'embed.html': 'The map as the frame shows it.',
    'oembed.json': 'What hosts read that were given the address (oEmbed).',
    'oembed.xml': 'The same in XML.',
    'feed.xml': 'News of the debates, for feed readers.',
  },
  /** What the panel's script says and writes: it travels in the page. */
  live: {
    cited: 'Statement {number}: {words}',
    citesWhole: 'The debate as a whole. To cite one statement, choose it above.',
    statementsOf: 'Statements: {theme}',
    withoutTheme: 'Other',
    copied: 'Copied',
    copiedWhat: 'Copied: {what}',
    press: 'Press {keys}',
    pressToCopy: 'Press {keys} to copy: {what}',
    previewOf: 'Preview of {title}',
    ownSize: 'Shown at its own size.',
    smaller: 'Shown at {percent} % of its size.',
    everyStatement: 'Every statement as text',
    picture: 'Argument map of {shown}. {sides} face to face. The statements follow as text.',
    captionOfAll: {
      one: '{sides}. {count} statement; last changed {day}.',
      other: '{sides}. {count} statements; last changed {day}.',
    },
    captionOfOne: '{sides}. The statement and what it is tied to, {count} in all; last changed {day}.',
    noReply: 'no reply recorded',
    together: '{end} together with {others}',
  },
}
