import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { house, work } from '../../src/app.tsx'
import { exampleIssuer, examplePath } from '../../src/io/example-issuer.ts'
import { filesIn } from '../../src/io/files.ts'
import { housework } from '../../src/io/housework.ts'
import { runJobs, subscribe } from '../../src/io/jobs.ts'
import { foreignText } from '../../src/io/foreign-text.ts'
import { openLog } from '../../src/io/log.ts'
import { senderFor } from '../../src/io/mail.ts'
import { signInBy } from '../../src/io/openid.ts'
import type { Outside } from '../../src/io/outside.ts'
import { open } from '../../src/io/pool.ts'
import { serve } from '../../src/io/serve.ts'
import { settingsFrom } from '../../src/io/settings.ts'
import { paths } from '../../src/paths.ts'
import { seed } from '../../src/seed.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { freePort } from '../../src/io/free-port.ts'
import type { MovableClock } from './clock.ts'

export type Ground = {
  readonly origin: string
  readonly base: TestDatabase
  readonly outside: Outside
  readonly clock: MovableClock
  close(): Promise<void>
}

const writerOf = (base: TestDatabase) => {
  const url = new URL(base.url)
  url.username = 'talko_writer'
  return open(url.href, 4).pool
}

/** The jobs of every room, as in `npm start`; without SMTP the letters stay in the outbox. */
async function jobs(base: TestDatabase, outside: Outside) {
  const all = [
    ...work(outside),
    ...housework(outside, senderFor({ smtpUrl: undefined, mailFrom: 'Talko <talko@localhost>' })),
  ]
  await subscribe(outside.write, all)
  const pool = writerOf(base)
  const running = await runJobs(pool, all, outside.log)
  return async () => {
    await running.stop()
    await pool.end()
  }
}

/** A whole Talko of its own, with the rounds before a year: database, jobs, example sign-in and server, by a clock that is moved. */
export async function openGround(clock: MovableClock, year: number): Promise<Ground> {
  const base = await freshDatabase('empty')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-rehearsal-'))
  const settings = settingsFrom({ PORT: String(await freePort()) })
  const { origin } = settings.baseUrl
  const { write, read, witness } = base
  const outside: Outside = {
    write,
    read,
    witness,
    files: filesIn(folder),
    foreign: foreignText(),
    clock: clock.now,
    log: openLog('error'),
    baseUrl: settings.baseUrl,
    example: true,
  }
  await seed(outside, clock.now(), () => {}, { roundsBefore: year })
  const stopJobs = await jobs(base, outside)
  const issuer = exampleIssuer(settings.baseUrl, paths.signInCallback, (uid) => paths.exampleSignIn('fi', uid))
  const signIn = signInBy({
    ...issuer,
    redirectUri: `${origin}${paths.signInCallback}`,
    alwaysAsk: true,
    keptAs: 'example',
  })
  const server = await serve(house(outside, { signIn, exampleIssuer: issuer }), settings, {
    beside: { path: examplePath, handle: issuer.handle },
  })
  const close = async () => {
    await server.close()
    await stopJobs()
    await base.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, base, outside, clock, close }
}
