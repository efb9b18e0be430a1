// Written by node cli/host-files.js. For the events viewer request and viewer response.
// @ts-nocheck
// biome-ignore-all lint: CloudFront calls the function by its name.
// biome-ignore-all format: written by a program.
const everywhere = {"Strict-Transport-Security":"max-age=31536000; includeSubDomains","X-Content-Type-Options":"nosniff","Referrer-Policy":"strict-origin-when-cross-origin","Permissions-Policy":"fullscreen=(self), clipboard-write=(self), accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()"};
const kinds = [
  [/^(?:\/[^\/]+\/[^\/]+\/embed@.*|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed@.*)$/, {"Content-Security-Policy":"frame-ancestors *; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Resource-Policy":"cross-origin","Cache-Control":"public, max-age=31536000, immutable"}],
  [/^(?:\/[^\/]+\/[^\/]+\/embed\.html|\/[^\/]+\/[^\/]+\/embed|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed\.html|\/[^\/]+\/[^\/]+\/map\/[^\/]+\/embed)$/, {"Content-Security-Policy":"frame-ancestors *; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Resource-Policy":"cross-origin","Cache-Control":"public, max-age=300"}],
  [/^(?:\/_next\/static\/.*)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Opener-Policy":"same-origin","Cross-Origin-Resource-Policy":"same-origin","Cache-Control":"public, max-age=31536000, immutable"}],
  [/^(?:\/embed\.js|\/feed\.xml|\/.*\/feed\.xml|\/.*\/oembed\.xml|\/.*\.svg|\/.*\.png|\/.*\.json|\/.*\.jsonld|\/.*\.argdown|\/.*\.csv)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; script-src 'none'","Cross-Origin-Resource-Policy":"cross-origin","Access-Control-Allow-Origin":"*","Cache-Control":"public, max-age=300"}],
  [/^(?:\/.*)$/, {"Content-Security-Policy":"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'","Cross-Origin-Opener-Policy":"same-origin","Cross-Origin-Resource-Policy":"same-origin","Cache-Control":"public, max-age=300"}],
];

function handler(event) {
  if (event.context.eventType === 'viewer-request') return lead(event.request);
  const response = event.response;
  const kind = kinds.find((each) => each[0].test(event.request.uri.replace(/%40/g, '@')));
  const headers = Object.assign({}, everywhere, kind[1]);
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
