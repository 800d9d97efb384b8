import path from 'node:path'
import { clock } from './io/clock.ts'
import { filesIn } from './io/files.ts'
import { countRows, migrate, setPasswords } from './io/migrations.ts'
import { open } from './io/pool.ts'
import { reachable } from './io/reachable.ts'
import { passwordsIn, urlFor } from './io/passwords.ts'
import { CannotStart, endWith, tell } from './io/program.ts'
import { settingsFrom } from './io/settings.ts'
import { otherIssuer } from './people/reads/identity.ts'
import { enterFirst, seed } from './seed.ts'

/**
 * What a database needs before Talko serves: migrations and passwords, as its owner; then seeds and the first administrator, as
 * the server's own roles. A process of its own, so that the one that serves never is the owner, and keeps no memory of all this.
 */
async function prepare(): Promise<void> {
  const settings = settingsFrom(process.env)
  const url = settings.databaseUrl
  if (url === undefined) throw new CannotStart('Talko prepares the database at DATABASE_URL, and none is set.')
  const passwords = passwordsIn(settings.dataDir)
  await reachable(url)
  const applied = await migrate(url, 'db/migrations')
  if (applied.length > 0) tell(`Applied ${applied.length} migrations.`)
  await setPasswords(url, passwords)
  const as = (role: 'writer' | 'reader' | 'witness') => open(urlFor(role, url, passwords), 2).db
  const ground = {
    write: as('writer'),
    read: as('reader'),
    witness: as('witness'),
    files: filesIn(path.join(settings.dataDir, 'files')),
    example: settings.issuer === undefined,
  }
  const issuer = ground.example ? await otherIssuer(ground.read) : undefined
  if (issuer !== undefined)
    throw new CannotStart(
      `People have signed in to this database by ${issuer}, so OIDC_ISSUER must be set: no example people are let in beside them.`,
    )
  await seed(ground, clock(), tell)
  if (applied.length > 0) await countRows(url)
  if (settings.adminEmail !== undefined) await enterFirst(ground, clock(), settings.adminEmail)
  await Promise.all([ground.write.destroy(), ground.read.destroy(), ground.witness.destroy()])
  process.exit(0)
}

process.on('disconnect', () => process.exit(1)) // whoever waits for it is gone
prepare().catch(endWith)
