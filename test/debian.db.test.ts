import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '../src/io/embedded.ts'
import { migrate, setPasswords } from '../src/io/migrations.ts'
import { open } from '../src/io/pool.ts'
import { reachable } from '../src/io/reachable.ts'
import { urlFor } from '../src/io/passwords.ts'
import { seed } from '../src/seed.ts'
import { asOwner } from './cluster.ts'
import { filesIn } from '../src/io/files.ts'
import { browser, served } from './situations/served.ts'

const debian = '/usr/lib/postgresql'
const oldest = 15
const isServer = (version: string) =>
  Number(version) >= oldest && ['initdb', 'postgres'].every((bin) => existsSync(`${debian}/${version}/bin/${bin}`))
const installed = (existsSync(debian) ? readdirSync(debian) : []).filter(isServer)
const password = 'invented-for-this-test'
const passwords = { owner: password, writer: password, reader: password, witness: password }
const [now, minute] = [new Date('2026-11-23T10:00:00Z'), 60_000]

const folder = mkdtempSync(path.join(os.tmpdir(), 'talko-debian-'))
chmodSync(folder, 0o755) // PostgreSQL runs as `nobody` where we are root
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Debian's server of a version, in a folder of its own, on a free port, as an ordinary user: never its own cluster. */
async function debianServer(version: string) {
  const binaries = { initdb: `${debian}/${version}/bin/initdb`, postgres: `${debian}/${version}/bin/postgres` }
  const server = await startEmbedded(path.join(folder, version), { binaries, password, settings: ['fsync=off'] })
  await asOwner(server.url, (client) => client.query('create database talko'))
  const url = new URL(server.url)
  url.pathname = '/talko'
  return { url: url.href, stop: server.stop }
}

/** What `npm start` does with DATABASE_URL: looks whether it is good enough, migrates, opens as the server's roles, seeds. */
async function filled(url: string) {
  await reachable(url)
  await migrate(url, 'db/migrations')
  await setPasswords(url, passwords)
  const as = (role: 'writer' | 'reader' | 'witness') => open(urlFor(role, url, passwords), 4).db
  const base = { write: as('writer'), read: as('reader'), witness: as('witness') }
  await seed({ ...base, files: filesIn(path.join(folder, 'files')), example: true }, now, () => {})
  const close = () => Promise.all([base.write.destroy(), base.read.destroy(), base.witness.destroy()])
  return { ...base, close }
}

/** Looks at the projects as a visitor and signs in as an example person. */
async function walked(origin: string) {
  const visitor = browser()
  const projects = await visitor.go(`${origin}/fi/projects`)
  const chooser = await visitor.go(`${origin}/fi/sign-in?back=/fi/acting`)
  const body = new URLSearchParams({ subject: 'coordinator' })
  const acting = await visitor.go(chooser.url, { method: 'POST', body, headers: { origin } })
  return { projects: await projects.answer.text(), acting: await acting.answer.text() }
}

const title =
  installed.length === 0 ? 'no server of Debian is installed here' : `Debian's ${installed.join(', ')} is here`
test(`${title}, so that is what has been tried beside the embedded one`, () => {
  const known = ['15', '16', '17', '18'].filter((version) => existsSync(`${debian}/${version}/bin/postgres`))
  expect(installed).toEqual(expect.arrayContaining(known))
})
test.each(installed)(
  "Debian's PostgreSQL %s is migrated and seeded, shows the projects and lets people sign in",
  { timeout: 2 * minute },
  async (version) => {
    const server = await debianServer(version)
    const base = await filled(server.url)
    const talko = await served(base)
    const { projects, acting } = await walked(talko.origin)
    expect(projects).toContain('<h1')
    expect(projects).toContain('/fi/projects/')
    expect(acting).toContain('Aino Esimerkki')
    await talko.close()
    await base.close()
    await server.stop()
  },
)
