/** A site of Caddy. */

import { contentTypes, everywhere, kinds, patternOf } from '../headers.js'

/**
 * Of several `handle` only the first that matches applies.
 *
 * @returns {string}
 */
export function renderCaddy() {
  const types = contentTypes.map(({ path, type }, index) => {
    return `  @type-${index} path_regexp \`^${patternOf(path)}$\`\n  header @type-${index} Content-Type "${type}"`
  })
  return `# Written by node cli/host-files.js. With a host's name in place of :8080, Caddy gets a certificate by itself.
(visavis-files) {
  try_files {path} {path}/ {path}.html
  file_server
}

:8080 {
  root * /srv/visavis
  encode gzip
  header {
      -Server
${linesOf(everywhere)}
  }
${types.join('\n')}

${kinds.map(handleOf).join('\n')}

  handle_errors {
    # Nothing that was set before is left.
    header {
      -Server
${linesOf({ ...everywhere, ...kinds.at(-1)?.headers, 'Content-Type': 'text/html; charset=utf-8' })}
    }
    rewrite * /404.html
    file_server
  }
}
`
}

/** @param {import('../headers.js').Kind} kind */
function handleOf({ name, paths, headers }) {
  const matcher = `@${name.replaceAll(' ', '-')}`
  return `  ${matcher} path_regexp \`^(?:${paths.map(patternOf).join('|')})$\`
  handle ${matcher} {
    header {
${linesOf(headers)}
    }
    import visavis-files
  }`
}

/** @param {import('../headers.js').Headers} headers */
function linesOf(headers) {
  return Object.entries(headers)
    .map(([name, value]) => `      ${name} "${value}"`)
    .join('\n')
}
