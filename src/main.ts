import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { house, lines, work, type Door } from './app.tsx'
import { exampleSubjects, exampleWork } from './examples.ts'
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
import { signInBy } from './io/openid.ts'
import type { Outside } from './io/outside.ts'
import { open } from './io/pool.ts'
import { passwordsIn, urlFor, type Passwords } from './io/passwords.ts'
import { AlreadyTold, beginning, tell, type Begun } from './io/program.ts'
import { claim } from './io/running.ts'
import { clamAt } from './io/scanner.ts'
import { portIsFree, serve } from './io/serve.ts'
import { isLocal, settingsFrom, type Settings } from './io/settings.ts'
import { paths } from './paths.ts'

async function database(settings: Settings, passwords: Passwords, begun: Begun): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl
  tell('Starting PostgreSQL …')
  const dir = path.resolve(settings.dataDir, 'postgres')
  return (await startEmbedded(dir, { password: passwords.owner, spawned: begun.add })).url
}

/** Brings the database to where it can be served from (src/prepare.ts). Refuses, once that has told why, where it cannot be done. */
async function prepare(ownerUrl: string, begun: Begun): Promise<void> {
  const env = { ...process.env, DATABASE_URL: ownerUrl }
  const preparing = fork(path.join(import.meta.dirname, 'prepare.js'), { env })
  begun.add(() => preparing.kill())
  const [code] = await once(preparing, 'exit')
  if (code !== 0) throw new AlreadyTold()
}

/** The outside as the server's own roles meet it: never as the owner of the database. */
function outsideOf(settings: Settings, ownerUrl: string, passwords: Passwords) {
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
  const close = () => Promise.all([outside.write.destroy(), outside.read.destroy(), outside.witness.destroy()])
  return { outside, pool: opened.write.pool, close }
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
  const examples = outside.example ? exampleWork(outside) : []
  const all = [...work(outside), ...housework(outside, senderFor(settings)), ...examples]
  await subscribe(outside.write, all)
  return settings.jobs === 'elsewhere' ? { stop: async () => {} } : runJobs(pool, all, outside.log)
}

/** The doors over HTTP. */
async function pages(settings: Settings, outside: Outside, listenUrl: string) {
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
  const portOf = ({ port, protocol }: URL) => Number(port || (protocol === 'https:' ? 443 : 80))
  if (isLocal(settings.baseUrl.hostname) && portOf(settings.baseUrl) !== settings.port)
    tell(`It listens at port ${settings.port}: nobody can sign in unless something else passes that address on to it.`)
  if (!outside.example) return
  tell('An example environment: choose a person at sign-in. Among them are')
  for (const person of exampleSubjects) tell(`  ${person}`)
  tell('Stop with Ctrl-C.')
}

async function start(begun: Begun): Promise<void> {
  const settings = settingsFrom(process.env)
  const onlyJobs = settings.jobs === 'only'
  claim(settings.dataDir, onlyJobs ? 'running-jobs' : 'running')
  if (!onlyJobs) await portIsFree(settings)
  const passwords = passwordsIn(settings.dataDir)
  const ownerUrl = await database(settings, passwords, begun)
  await prepare(ownerUrl, begun)
  const { outside, pool, close } = outsideOf(settings, ownerUrl, passwords)
  begun.add(close)
  const running = await jobs(settings, outside, pool)
  begun.add(running.stop)
  if (onlyJobs) tell('Talko runs jobs here, and serves nothing.')
  else begun.add((await pages(settings, outside, urlFor('reader', ownerUrl, passwords))).close)
}

const begun = beginning()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => begun.end('asked'))
process.on('disconnect', () => begun.end('gone'))
start(begun).catch(begun.failed)
