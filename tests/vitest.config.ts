import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/steady.ts'],
    // No test changes what another imports: to import the pipeline once a worker, not once a file, saves a minute.
    isolate: false,
    // Left to itself vitest keeps one processor free, which of two is half.
    maxWorkers: '100%',
    // Tests that start a process or many random debates take long on a machine busy with other work.
    testTimeout: 30_000,
  },
})
