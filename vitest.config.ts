import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    // A page in a browser on a machine with other work may take longer than the second that is vitest's default.
    expect: { poll: { timeout: 20_000 } },
  },
})
