import { sql, type RawBuilder } from 'kysely'
import { notDisqualified } from '../../assessment/reads/disqualified.ts'
import type { Read } from '../../io/db.ts'
import type { Actor } from '../../people/person.ts'

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

/** On `io.mail as m`: letters of an authority in a case that it has received, none from before that, and none from which the person is disqualified. */
const ofReceived = ({ id }: Actor, authorityId: string) => sql`exists (
  select from applications.application a join calls.call c on c.id = a.call_id
  where a.id = m.about and c.authority_id = ${authorityId}::uuid and m.at >= a.first_submitted_at and ${notDisqualified(id)})`

/**
 * On `io.mail as m`: what the people of an authority read of the outbox. Only its own letters, by kind: between parties (invitations,
 * commitments, reminders), of other authorities, and to private followers are theirs (domain.md §2.2). An example person reads examples.
 */
function readBy(who: Actor): RawBuilder<boolean> {
  const mine = who.actingFor?.id
  if (mine === undefined) return sql<boolean>`false`
  return sql<boolean>`((m.example or not ${who.example}::boolean) and case m.about_kind
    when 'case' then ${ofReceived(who, mine)}
    when 'call' then exists (select from calls.call c where c.id = m.about and c.authority_id = ${mine}::uuid)
    when 'announcement' then exists (select from announcements.announcement t where t.id = m.about and t.authority_id = ${mine}::uuid)
    when 'case_tasks' then exists (select from people.mandate n where n.person_id = m.about and n.organisation_id = ${mine}::uuid)
    when 'enrolment' then true
    else false end)`
}

const matching = (text: string) =>
  sql`(${text} = '' or strpos(lower(m.subject || ' ' || m.to_name), lower(${text})) > 0)`

/** The letters of the outbox that a person may read, newest first, at most `limit`. */
export async function listLetters(db: Read, who: Actor, text: string, limit: number): Promise<ListedLetter[]> {
  const { rows } =
    await sql<ListedLetter>`select ${columns} from io.mail m where ${readBy(who)} and ${matching(text)} order by m.at desc, m.id desc limit ${limit}`.execute(
      db,
    )
  return rows
}

/** One letter with its text. */
export async function findLetter(db: Read, who: Actor, id: string): Promise<Letter | undefined> {
  const { rows } =
    await sql<Letter>`select ${columns}, m.body, m.emptied_at as "emptiedAt" from io.mail m where m.id = ${id}::uuid and ${readBy(who)}`.execute(
      db,
    )
  return rows[0]
}

/** How many letters that a person may not read could not leave. */
export async function countOthersStuck(db: Read, who: Actor): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from io.mail m where m.sent_at is null and m.fault is not null and not ${readBy(who)}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}
