import pg from 'pg'
import { CannotStart } from './program.ts'

const oldest = 150_000 // PostgreSQL 15

/** Why a database cannot be reached, as a sentence for the person who starts the program. */
const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No PostgreSQL answers at the address of DATABASE_URL. Start it, or correct the host and port.',
  ENOTFOUND: 'The host of DATABASE_URL is not known. Correct its name.',
  ETIMEDOUT: 'The host of DATABASE_URL does not answer. Check the address and the network.',
  '28P01': 'PostgreSQL refuses the name or the password of DATABASE_URL.',
  '28000': 'PostgreSQL refuses the user of DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names is not there. Create it first.',
}

const codeOf = (fault: unknown) => (fault instanceof Error && 'code' in fault ? String(fault.code) : '')

/** Asks whether the owner's database answers, is new enough and lets its owner make roles. Throws CannotStart with a sentence. */
export async function reachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; may: boolean }>(
      `select current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user`,
    )
    const [found] = rows
    if ((found?.version ?? 0) < oldest) throw new CannotStart('Talko needs PostgreSQL 15 or newer.')
    if (found?.may !== true)
      throw new CannotStart(
        'The user of DATABASE_URL must be able to create roles (createrole): the server connects as roles of its own.',
      )
  } catch (fault) {
    const sentence = sentences[codeOf(fault)]
    if (sentence !== undefined) throw new CannotStart(sentence)
    throw fault
  } finally {
    await client.end().catch(() => {})
  }
}
