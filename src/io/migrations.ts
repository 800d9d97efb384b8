import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const lock = 7_411_001 // one number for every Talko: two starts never migrate at once

const prepare = `
  create schema if not exists talko;
  create table if not exists talko.migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())`

const checksumOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function apply(client: pg.Client, name: string, text: string): Promise<void> {
  const keep = {
    text: 'insert into talko.migration (name, checksum) values ($1, $2)',
    values: [name, checksumOf(text)],
  }
  if (text.startsWith('-- outside a transaction')) {
    await client.query(text)
    await client.query(keep)
    return
  }
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '3s'`)
    await client.query(text)
    await client.query(keep)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw new Error(`migration ${name}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault })
  }
}

async function applyMissing(client: pg.Client, folder: string): Promise<readonly string[]> {
  await client.query(prepare)
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from talko.migration')
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  const fresh: string[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const text = await readFile(path.join(folder, name), 'utf8')
    const before = applied.get(name)
    if (before === undefined) {
      await apply(client, name, text)
      fresh.push(name)
    } else if (before !== checksumOf(text)) throw new Error(`migration ${name} was changed after it had been applied`)
  }
  return fresh
}

/**
 * What graphile-worker keeps is for the writer: the server plans and runs jobs, but never as owner. Its tables come with row security
 * and no policy, which would show the writer an empty queue; the grants guard them instead.
 */
const grantJobs = `
  do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
      execute format('alter table graphile_worker.%I disable row level security', t);
    end loop;
  end $$;
  grant usage on schema graphile_worker to talko_writer;
  grant select, insert, update, delete on all tables in schema graphile_worker to talko_writer;
  grant usage on all sequences in schema graphile_worker to talko_writer;
  grant execute on all functions in schema graphile_worker to talko_writer`

/** Applies what is missing of a folder of .sql files, in the order of their names, as owner. Gives the names it applied. */
export async function migrate(url: string, folder: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await runMigrations({ connectionString: url })
    const fresh = await applyMissing(client, folder)
    await client.query(grantJobs)
    return fresh
  } finally {
    await client.end()
  }
}

/** Lets PostgreSQL count what it holds, so that it plans well from the first page on and not only after its own housekeeping. */
export async function countRows(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('analyze').finally(() => client.end())
}

/** Gives the three roles of the server their passwords. */
export async function setPasswords(url: string, passwords: Readonly<Record<Role, string>>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const role of roles)
      await client.query(`alter role talko_${role} password ${client.escapeLiteral(passwords[role])}`)
  } finally {
    await client.end()
  }
}

export const roles = ['writer', 'reader', 'witness'] as const
export type Role = (typeof roles)[number]
