// Written by node cli/host-files.js. For the events viewer request and viewer response.
// @ts-nocheck
// biome-ignore-all lint: CloudFront calls the function by its name.
// biome-ignore-all format: written by a program.
const everywhere = {"Strict-Transport-Security":"max-age=31536000; includeSubDomains","X-Content-Type-Options":"nosniff","Referrer-Policy":"strict-origin-when-cross-origin","Permissions-Policy":"fullscreen=(self), clipboard-write=(self), accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()"};
const kinds = [
  [/^(?:\/[^\/]+\/[^\/]+\/embed@.*|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed@.*)$/, {"Content-Security-Policy":"frame-ancestors * file: data: blob:; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Resource-Policy":"cross-origin","Cache-Control":"public, max-age=31536000, immutable"}],
  [/^(?:\/[^\/]+\/[^\/]+\/embed\.html|\/[^\/]+\/[^\/]+\/embed|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed\.html|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed)$/, {"Content-Security-Policy":"frame-ancestors * file: data: blob:; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Resource-Policy":"cross-origin","Cache-Control":"public, max-age=300"}],
  [/^(?:\/_next\/static\/.*)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Opener-Policy":"same-origin","Cross-Origin-Resource-Policy":"same-origin","Cache-Control":"public, max-age=31536000, immutable"}],
  [/^(?:\/embed\.js|\/feed\.xml|\/.*\/feed\.xml|\/.*\/oembed\.xml|\/.*\.svg|\/.*\.png|\/.*\.json|\/.*\.jsonld|\/.*\.argdown|\/.*\.csv|\/.*\.dot|\/.*\.mmd|\/[^\/]+\/[^\/]+\/debate\.kialo\.txt)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; script-src 'none'","Cross-Origin-Resource-Policy":"cross-origin","Access-Control-Allow-Origin":"*","Cache-Control":"public, max-age=300"}],
  [/^(?:\/.*)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Opener-Policy":"same-origin","Cross-Origin-Resource-Policy":"same-origin","Cache-Control":"public, max-age=300"}],
];
const types = [
  [/^(?:\/feed\.xml)$/, {"Content-Type":"application/atom+xml; charset=utf-8"}],
  [/^(?:\/.*\/feed\.xml)$/, {"Content-Type":"application/atom+xml; charset=utf-8"}],
  [/^(?:\/.*\/oembed\.xml)$/, {"Content-Type":"text/xml; charset=utf-8"}],
  [/^(?:\/.*\.argdown)$/, {"Content-Type":"text/plain; charset=utf-8"}],
  [/^(?:\/.*\.csv)$/, {"Content-Type":"text/csv; charset=utf-8"}],
  [/^(?:\/.*\.dot)$/, {"Content-Type":"text/vnd.graphviz; charset=utf-8"}],
  [/^(?:\/.*\.json)$/, {"Content-Type":"application/json"}],
  [/^(?:\/.*\.jsonld)$/, {"Content-Type":"application/ld+json"}],
  [/^(?:\/.*\.mmd)$/, {"Content-Type":"text/plain; charset=utf-8"}],
  [/^(?:\/.*\.svg)$/, {"Content-Type":"image/svg+xml"}],
  [/^(?:\/[^\/]+\/[^\/]+\/debate\.kialo\.txt)$/, {"Content-Type":"text/plain; charset=utf-8"}],
  [/^(?:\/.*\.webmanifest)$/, {"Content-Type":"application/manifest+json"}],
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
  // `//host` and `/\\host` as a new address would lead to another host.
  else if (!uri.split('/').pop().includes('.') && !/^\/[\/\\]/.test(uri)) {
    return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: uri + '/' } } };
  }
  return request;
}
