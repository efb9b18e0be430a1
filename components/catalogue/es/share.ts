/** La página para compartir: lo que hay para llevarse, y los textos que se pegan en otro lugar. */

export const share = {
  heading: 'Compartir o citar',
  done: 'Listo',
  ways: 'Maneras de compartir',
  sections: { paste: 'En una página', forms: 'Otras formas', cite: 'Citar', files: 'Archivos' },
  whatToShare: 'Qué compartir',
  wholeDebate: 'El debate entero: {debate}',
  themeOfIt: 'Uno de sus temas',
  choices: {
    kind: 'Pegarlo como',
    kinds: { frame: 'Un marco', resizer: 'Un marco que se ajusta', static: 'Una imagen y texto' },
    view: 'Se abre con',
    views: { map: 'El mapa', compare: 'Dos columnas', list: 'Una lista' },
    theme: 'Colores',
    themes: { light: 'Claros', dark: 'Oscuros', auto: 'Como el sistema de quien lee' },
    version: 'Versión',
    noVersion:
      'Siempre la más reciente: lo que pegue cambia con el debate. De este debate aún no se ha guardado ninguna versión que se pueda fijar.',
    latest: 'La más reciente: cambia con el debate',
    pinned: '{day} ({hash}): no cambia nunca',
  },
  preview: 'Vista previa',
  width: 'Ancho en px',
  fields: {
    frame: {
      label: 'HTML de un marco',
      copies: 'Copiar el marco',
      hint: 'Funciona donde se admitan marcos. Su altura es fija; una lista larga se desplaza dentro de él.',
    },
    resizer: {
      label: 'HTML de un marco que se ajusta',
      copies: 'Copiar el marco y su script',
      hint: 'Un pequeño script de este sitio hace el marco tan alto como lo que muestra.',
    },
    static: {
      label: 'HTML de una imagen y texto',
      copies: 'Copiar la imagen y el texto',
      hint: 'Para canales de noticias, correo y páginas que no admiten marcos ni scripts: el mapa desde arriba, en colores claros, y cada enunciado en palabras.',
    },
    address: {
      label: 'Dirección',
      copies: 'Copiar la dirección',
      hint: 'En una línea propia en WordPress, o en cualquier editor que pregunte por oEmbed, se convierte en el mapa: del debate o del tema.',
    },
    wiki: {
      label: 'Wiki',
      copies: 'Copiar el enlace wiki',
      hint: 'Para MediaWiki. Los wikis no admiten marcos: esto es un enlace.',
    },
    markdown: {
      label: 'Markdown',
      copies: 'Copiar el Markdown',
      hint: 'La imagen y un enlace, pues pocos lugares que admiten Markdown admiten marcos.',
    },
    element: {
      label: 'Elemento',
      copies: 'Copiar el elemento',
      hint: 'El marco que se ajusta, para quienes escriben su propio HTML. Sin su script es un enlace.',
    },
  },
  copyAs: 'Copiar como {style}',
  citesWhole: 'El debate en su conjunto.',
  styles: {
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17 (bibliografía)',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  plain:
    'Una parte del debate, u otro aspecto, depende de la dirección. Cada tema tiene su propio marco; un enunciado, con ' +
    'aquello con lo que está vinculado, es el marco del debate con {focus} y el identificador del enunciado, que figura ' +
    'tras {hash} en su propia dirección. {compare} y {list} empiezan con columnas o con una lista, {dark} y {auto} ' +
    'cambian los colores.',
  groups: {
    pictures: 'Imágenes, y una copia para guardar',
    programs: 'Para otros programas',
    sites: 'Para sitios que lo muestran',
  },
  files: {
    'map.svg': 'El mapa como dibujo: nítido en cualquier tamaño, y en su texto se puede buscar.',
    'map.png': 'El mapa como imagen para todo lo demás.',
    'card.png': 'Ambas partes en una tarjeta de 1200 × 630 px, como la muestran las redes sociales.',
    'offline.html': 'El debate en un archivo que se abre desde el disco.',
    'debate.json': 'Cada enunciado, vínculo y fuente como datos, CC BY 4.0.',
    'debate.aif.json': 'El debate para AIFdb, OVA y otras herramientas de mapas argumentales (AIF).',
    'debate.argdown': 'Texto que una persona puede leer y seguir escribiendo, con mapas en el editor Argdown.',
    'debate.csv': 'Una tabla con una fila por enunciado, para cualquier hoja de cálculo.',
    'debate.dot': 'El mapa para Graphviz y programas que dibujan grafos (DOT).',
    'debate.jsonld': 'El debate como datos enlazados: afirmaciones de schema.org, y cómo se vinculan.',
    'debate.kialo.txt': 'Un esquema de puntos a favor y en contra, como lo exporta Kialo.',
    'debate.mmd': 'El mapa para archivos README, wikis y notas que dibujan Mermaid.',
    'debate.sadface.json': 'El debate para programas que analizan argumentos como grafos (SADFace).',
    'embed.html': 'El mapa como lo muestra el marco.',
    'oembed.json': 'Lo que leen los sitios a los que se dio la dirección (oEmbed).',
    'oembed.xml': 'Lo mismo en XML.',
    'feed.xml': 'Novedades de los debates, para lectores de canales.',
  },
  live: {
    cited: 'Enunciado {number}: {words}',
    citesWhole: 'El debate en su conjunto. Para citar un enunciado, elíjalo arriba.',
    statementsOf: 'Enunciados: {theme}',
    withoutTheme: 'Otros',
    copied: 'Copiado',
    copiedWhat: 'Copiado: {what}',
    press: 'Pulse {keys}',
    pressToCopy: 'Pulse {keys} para copiar: {what}',
    previewOf: 'Vista previa de {title}',
    ownSize: 'Se muestra en su propio tamaño.',
    smaller: 'Se muestra al {percent} % de su tamaño.',
    everyStatement: 'Cada enunciado como texto',
    picture: 'Mapa argumental de {shown}. {sides} frente a frente. Los enunciados siguen como texto.',
    captionOfAll: {
      one: '{sides}. {count} enunciado; último cambio el {day}.',
      other: '{sides}. {count} enunciados; último cambio el {day}.',
    },
    captionOfOne:
      '{sides}. El enunciado y aquello con lo que está vinculado, {count} en total; último cambio el {day}.',
    noReply: 'sin respuesta registrada',
    together: '{end} junto con {others}',
  },
}
