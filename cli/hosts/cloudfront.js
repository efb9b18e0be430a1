/**
 * A function of CloudFront, for a bucket, which has no headers of its own but types and ages. It stands at both events of
 * a viewer: a request is led to its page's file, an answer gets its headers.
 */

import { contentTypes, everywhere, kinds, patternOf } from '../headers.js'

/** @returns {string} in the JavaScript that CloudFront runs (cloudfront-js-2.0) */
export function renderCloudFront() {
  const rows = kinds.map(({ paths, headers }) => rowOf(paths, headers))
  const types = contentTypes.map(({ path, type }) => rowOf([path], { 'Content-Type': type }))
  return `// Written by node cli/host-files.js. For the events viewer request and viewer response.
// @ts-nocheck
// biome-ignore-all lint: CloudFront calls the function by its name.
// biome-ignore-all format: written by a program.
const everywhere = ${JSON.stringify(everywhere)};
const kinds = [
${rows.join('\n')}
];
const types = [
${types.join('\n')}
];

function handler(event) {
  if (event.context.eventType === 'viewer-request') return lead(event.request);
  const response = event.response;
  const uri = event.request.uri.replace(/%40/g, '@');
  const isIt = (row) => row[0].test(uri);
  const headers = Object.assign({}, everywhere, kinds.find(isIt)[1], (types.find(isIt) || [])[1]);
  for (const name in headers) response.headers[name.toLowerCase()] = { value: headers[name] };
  return response;
}

// A bucket knows files alone: a page is a folder's index.html, and has a slash at its end.
function lead(request) {
  const uri = request.uri;
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  // \`//host\` and \`/\\\\host\` as a new address would lead to another host.
  else if (!uri.split('/').pop().includes('.') && !/^\\/[\\/\\\\]/.test(uri)) {
    return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: uri + '/' } } };
  }
  return request;
}
`
}

/** @param {string[]} paths @param {import('../headers.js').Headers} headers */
function rowOf(paths, headers) {
  const pattern = paths.map(patternOf).join('|').replaceAll('/', '\\/')
  return `  [/^(?:${pattern})$/, ${JSON.stringify(headers)}],`
}
