import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'

export type OwnLetter = {
  readonly id: string
  readonly at: Date
  readonly lang: string
  readonly subject: string
  readonly body: string
}

/** The address to which a person's letters go. */
export const addressOf = async (db: Read, personId: string): Promise<string> =>
  (await db.selectFrom('people.person').select('email').where('id', '=', personId).executeTakeFirst())?.email ?? ''

/** Example letters to an address, newest first, at most `limit`: they leave for nowhere, so they are read here. */
export async function listOwnLetters(db: Read, address: string, limit: number): Promise<readonly OwnLetter[]> {
  const { rows } = await sql<OwnLetter>`
    select m.id, m.at, m.lang, m.subject, m.body from io.mail m
    where lower(m.to_address) = lower(${address}) and m.to_address <> '' and m.example order by m.at desc, m.id desc limit ${limit}`.execute(
    db,
  )
  return rows
}
