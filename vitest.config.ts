import { defineConfig } from 'vitest/config'

const notOurs = ['node_modules/**', '.talko/**', 'test/journeys/**']

/** `unit` needs nothing and is quick; `database` gets one PostgreSQL per run (test/setup-cluster.ts) and a database per file. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', development: false } }, // React runs in production here, as it does in npm start
  test: {
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    env: { TZ: 'UTC', NODE_ENV: 'production' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
          exclude: [...notOurs, '**/*.db.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.{ts,tsx}', 'test/**/*.db.test.{ts,tsx}'],
          exclude: notOurs,
          globalSetup: ['test/setup-cluster.ts'],
        },
      },
    ],
  },
})
