/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  // Lets app/watch-content.ts import a debate as text, so that saving it reloads its page in development.
  turbopack: { rules: { '*.mdx': { type: 'text' }, '*.yaml': { type: 'text' } } },
}
