import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'

export type ListedLetter = {
  readonly id: string
  readonly at: Date
  readonly toName: string
  readonly lang: string
  readonly subject: string
  readonly sentAt: Date | null
  readonly tries: number
  readonly failed: boolean
  readonly example: boolean
}
export type Letter = ListedLetter & {
  readonly body: string
  /** When its text and address were removed. */
  readonly emptiedAt: Date | null
}

const columns = sql.raw(
  `m.id, m.at, m.to_name as "toName", m.lang, m.subject, m.sent_at as "sentAt", m.tries, m.fault is not null as failed, m.example`,
)

/** Letters about cases that the person is disqualified from are not there (HL 27 §). */
const visible = (personId: string) => sql`not exists (
  select from assessment.conflict gone where gone.application_id = m.about and gone.person_id = ${personId}::uuid and gone.declared = 'disqualified')`

const matching = (text: string) =>
  sql`(${text} = '' or strpos(lower(m.subject || ' ' || m.to_name), lower(${text})) > 0)`

/** The letters of the outbox, newest first, at most `limit`. */
export async function listLetters(db: Read, personId: string, text: string, limit: number): Promise<ListedLetter[]> {
  const { rows } =
    await sql<ListedLetter>`select ${columns} from io.mail m where ${visible(personId)} and ${matching(text)} order by m.at desc, m.id desc limit ${limit}`.execute(
      db,
    )
  return rows
}

/** One letter with its text. */
export async function findLetter(db: Read, personId: string, id: string): Promise<Letter | undefined> {
  const { rows } =
    await sql<Letter>`select ${columns}, m.body, m.emptied_at as "emptiedAt" from io.mail m where m.id = ${id}::uuid and ${visible(personId)}`.execute(
      db,
    )
  return rows[0]
}
