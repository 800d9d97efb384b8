import { house, lines, work, type Door } from './app.tsx'
import { clock } from './io/clock.ts'
import { startEmbedded } from './io/embedded.ts'
import { embeddingsAt } from './io/embedding.ts'
import { exampleIssuer, examplePath } from './io/example-issuer.ts'
import { filesIn } from './io/files.ts'
import { foreignText } from './io/foreign-text.ts'
import { beating } from './io/heartbeat.ts'
import { housework } from './io/housework.ts'
import { runJobs, subscribe } from './io/jobs.ts'
import { openLog } from './io/log.ts'
import { listenTo } from './io/notices.ts'
import { senderFor } from './io/mail.ts'
import { countRows, migrate, setPasswords } from './io/migrations.ts'
import { signInBy } from './io/openid.ts'
import type { Outside } from './io/outside.ts'
import { open } from './io/pool.ts'
import { reachable } from './io/reachable.ts'
import { CannotStart, claim, passwordsIn, urlFor, type Passwords } from './io/running.ts'
import { clamAt } from './io/scanner.ts'
import { serve } from './io/serve.ts'
import { BadSetting, settingsFrom, type Settings } from './io/settings.ts'
import { paths } from './paths.ts'
import { enterFirst, exampleSubjects, seed } from './seed.ts'
import path from 'node:path'

const tell = (text: string) => process.stdout.write(`${text}\n`)

async function database(settings: Settings, passwords: Passwords) {
  if (settings.databaseUrl !== undefined) return { url: settings.databaseUrl, stop: async () => {} }
  tell('Starting PostgreSQL …')
  return startEmbedded(path.resolve(settings.dataDir, 'postgres'), { password: passwords.owner })
}

/** Migrations as owner; everything after them as the server's own roles. */
async function prepared(settings: Settings, ownerUrl: string, passwords: Passwords) {
  await reachable(ownerUrl)
  const applied = await migrate(ownerUrl, 'db/migrations')
  if (applied.length > 0) tell(`Applied ${applied.length} migrations.`)
  await setPasswords(ownerUrl, passwords)
  const opened = {
    write: open(urlFor('writer', ownerUrl, passwords), 16),
    read: open(urlFor('reader', ownerUrl, passwords), 12),
    witness: open(urlFor('witness', ownerUrl, passwords), 4),
  }
  const example = settings.issuer === undefined
  const log = openLog(settings.logLevel)
  const outside: Outside = {
    write: opened.write.db,
    read: opened.read.db,
    witness: opened.witness.db,
    files: filesIn(path.join(settings.dataDir, 'files')),
    scan: settings.clamavUrl === undefined ? undefined : clamAt(settings.clamavUrl),
    embed: settings.embeddings === undefined ? undefined : embeddingsAt(settings.embeddings, log),
    foreign: foreignText(),
    clock,
    log,
    baseUrl: settings.baseUrl,
    example,
  }
  const firstTime = applied.length > 0
  const close = () => Promise.all([outside.write.destroy(), outside.read.destroy(), outside.witness.destroy()])
  return { outside, pool: opened.write.pool, close, firstTime }
}

function doorOf(settings: Settings): Door {
  const redirectUri = `${settings.baseUrl.origin}${paths.signInCallback}`
  if (settings.issuer !== undefined)
    return { signIn: signInBy({ ...settings.issuer, redirectUri, alwaysAsk: false }), exampleIssuer: undefined }
  const choosing = (uid: string, lang: string) => paths.exampleSignIn(lang === 'sv' || lang === 'en' ? lang : 'fi', uid)
  const issuer = exampleIssuer(settings.baseUrl, paths.signInCallback, choosing)
  return { signIn: signInBy({ ...issuer, redirectUri, alwaysAsk: true, keptAs: 'example' }), exampleIssuer: issuer }
}

async function jobs(settings: Settings, outside: Outside, pool: Parameters<typeof runJobs>[0]) {
  const all = [...work(outside), ...housework(outside, senderFor(settings))]
  await subscribe(outside.write, all)
  return settings.jobs === 'elsewhere' ? { stop: async () => {} } : runJobs(pool, all, outside.log)
}

/** The doors over HTTP; a process that only runs jobs has none. */
async function pages(settings: Settings, outside: Outside, listenUrl: string) {
  if (settings.jobs === 'only') return { close: () => Promise.resolve([]) }
  const door = doorOf(settings)
  const issuer = door.exampleIssuer
  const beside = issuer === undefined ? undefined : { path: examplePath, handle: issuer.handle }
  const live = lines(outside)
  const notices = listenTo(listenUrl, live.channels, live.told)
  const server = await serve(house({ ...outside, settle: live.settle }, door), settings, { beside, live })
  const beats = beating(outside)
  welcome(settings, outside)
  return { close: () => Promise.all([server.close(), notices.stop(), beats.stop()]) }
}

function welcome(settings: Settings, outside: Outside): void {
  tell(`\nTalko is at ${settings.baseUrl.origin}`)
  if (!outside.example) return
  tell('An example environment: choose a person at sign-in. Among them are')
  for (const person of exampleSubjects) tell(`  ${person}`)
  tell('Stop with Ctrl-C.')
}

async function start(): Promise<void> {
  const settings = settingsFrom(process.env)
  claim(settings.dataDir)
  const passwords = passwordsIn(settings.dataDir)
  const postgres = await database(settings, passwords)
  const { outside, pool, close, firstTime } = await prepared(settings, postgres.url, passwords)
  await seed(outside, clock(), tell)
  if (firstTime) await countRows(postgres.url)
  if (settings.adminEmail !== undefined) await enterFirst(outside, clock(), settings.adminEmail)
  const running = await jobs(settings, outside, pool)
  const server = await pages(settings, outside, urlFor('reader', postgres.url, passwords))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    tell('\nStopping: requests under way are answered first.')
    await server.close()
    await running.stop()
    await close()
    await postgres.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  process.on('disconnect', () => void stop())
}

start().catch((fault: unknown) => {
  const known = fault instanceof BadSetting || fault instanceof CannotStart
  process.stderr.write(
    known ? `${fault.message}\n` : `Talko could not start: ${fault instanceof Error ? fault.stack : String(fault)}\n`,
  )
  process.exit(1)
})
