import { defineConfig } from 'vitest/config'

// Renders as a published site does, and so needs React to itself.
const alone = ['tests/xss.test.ts']

export default defineConfig({
  test: {
    setupFiles: ['tests/steady.ts'],
    // Left to itself vitest keeps one processor free, which of two is half.
    maxWorkers: '100%',
    // Tests that start a process or many random debates take long on a machine busy with other work.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: alone,
          // No test changes what another imports: to import the pipeline once a worker, not once a file, saves a minute.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
