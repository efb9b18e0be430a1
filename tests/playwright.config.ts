import { defineConfig } from '@playwright/test'
import { findBrowser } from '../cli/install.js'

// Another port lets two runs stand beside each other on one machine.
const port = process.env.TEST_PORT ?? '4173'
const executablePath = await findBrowser()

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  workers: 3,
  // A busy machine can starve a browser. What fails twice has failed; what fails once is named at the end of the run.
  retries: 1,
  // Axe looks at thousands of elements on the longest pages; a busy machine takes its time.
  timeout: 180_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node cli/serve.js',
    cwd: '..',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
