import { defineConfig } from '@playwright/test'

// The journeys: the built server in production mode, a browser per worker, two workers on one server (test/journeys/global-setup.ts).
const { TALKO_JOURNEYS_URL, TALKO_CHROMIUM, TALKO_CHROMIUM_LIBRARIES } = process.env
const libraries = TALKO_CHROMIUM_LIBRARIES ?? process.env.LD_LIBRARY_PATH

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '*.spec.ts',
  outputDir: '.talko/journeys',
  globalSetup: './test/journeys/global-setup.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000, // a machine that does other work beside is slow, not wrong
  expect: { timeout: 15_000 },
  reporter:
    process.env.TALKO_JOURNEYS_REPORT === undefined
      ? 'list'
      : [['list'], ['json', { outputFile: process.env.TALKO_JOURNEYS_REPORT }]],
  use: {
    ...(TALKO_JOURNEYS_URL === undefined ? {} : { baseURL: TALKO_JOURNEYS_URL }),
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' }, // a page that fades in cannot be pressed yet
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'off', // a trace takes a quarter of the time; look at one that fails by `npx playwright test NAME --trace on`
    launchOptions: {
      ...(TALKO_CHROMIUM === undefined ? {} : { executablePath: TALKO_CHROMIUM }),
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
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
})
