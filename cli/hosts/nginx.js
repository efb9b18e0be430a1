/** A server of nginx, with the maps that it needs. */

import { contentTypes, everywhere, kinds, patternOf, varying } from '../headers.js'

const textTypes = [
  ...['text/css', 'text/csv', 'text/plain', 'text/vnd.graphviz', 'text/xml'],
  ...['application/atom+xml', 'application/javascript'],
]
const dataTypes = ['application/json', 'application/ld+json', 'application/manifest+json', 'image/svg+xml']

/**
 * Each header is a variable whose value the first matching kind gives; nginx does not send a header without a value.
 * They stand in the server alone: one `add_header` in a location would drop all of these there.
 *
 * @returns {string}
 */
export function renderNginx() {
  return `# Written by node cli/host-files.js. Goes to /etc/nginx/conf.d/: maps stand outside of servers.

${varying.map(mapOf).join('\n\n')}

server {
  listen 8080;
  root /srv/visavis;
  index index.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${textTypes.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${[...textTypes, ...dataTypes].join(' ')};

${Object.entries(everywhere)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${varying.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}

  error_page 404 /404.html;
  location / {
    try_files $uri $uri/ $uri.html =404;
  }
${contentTypes.map(locationOf).join('\n')}
}
`
}

/** @param {string} name */
function mapOf(name) {
  const lines = kinds.map(({ paths, headers }) => {
    return `  "~^(?:${paths.map(patternOf).join('|')})$" "${headers[name] ?? ''}";`
  })
  // Of what is shown, not of what was asked for: the page that says 404 is to be a page.
  return `map $uri ${variableOf(name)} {\n${lines.join('\n')}\n}`
}

/** @param {string} name */
function variableOf(name) {
  return `$visavis_${name.toLowerCase().replaceAll('-', '_')}`
}

/** @param {{ path: string, type: string }} contentType */
function locationOf({ path, type }) {
  const [bare, charset] = type.split('; ')
  return `  location ~ "^${patternOf(path)}$" {
    types { }
    default_type ${bare};${charset ? '' : '\n    charset off;'}
  }`
}
