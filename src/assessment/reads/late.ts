import { sql } from 'kysely'
import { leftStates } from '../../applications/application.ts'
import type { Read } from '../../io/db.ts'
import type { LateArrival } from '../late-arrival.ts'
import { notDisqualified } from './disqualified.ts'

/** On `applications.application as a`: neither taken back nor handled yet, and not sent as it stands now. */
export const isLeftUnsent = sql`(a.state in ('draft', 'submitted') and not exists (
  select from applications.version sent where sent.application_id = a.id and sent.revision = a.revision))`

/**
 * The applications of a call that were tried to be sent after it had closed (io.attempt) and are left unsent or were admitted, in the order in which they arrived, with what
 * their applicants show and how they were admitted. Nothing of what they say, and none that the person is disqualified from.
 */
export async function listLate(db: Read, callId: string, personId: string): Promise<readonly LateArrival[]> {
  const { rows } = await sql<LateArrival>`
    select a.id as "applicationId", o.name as coordinator, a.state, a.example, late.at as "triedAt", late.count as tries,
      sender.name as "triedBy", shown.showing,
      v.arrived_at as "sentBefore", l.admitted_at as "admittedAt"
    from applications.application a
    join calls.call c on c.id = a.call_id
    join people.organisation o on o.id = a.coordinator_id
    join lateral (
      select min(t.at) as at, count(*)::int as count, (array_agg(t.who order by t.id))[1] as who from io.attempt t
      where t.about = a.id and t.deed = 'application.submit' and t.outcome = 'call_closed' and t.at > c.closes_at) late on late.count > 0
    left join people.person sender on sender.id = late.who
    left join lateral (
      select s.showing from applications.late_showing s where s.application_id = a.id order by s.id desc limit 1) shown on true
    left join applications.late_admission l on l.application_id = a.id
    left join lateral (
      select v.arrived_at from applications.version v
      where v.application_id = a.id and v.arrived_at <= c.closes_at order by v.number desc limit 1) v on true
    where a.call_id = ${callId}::uuid and a.state <> all(${[...leftStates]}::text[])
      and (l.application_id is not null or ${isLeftUnsent}) and ${notDisqualified(personId)}
    order by late.at, a.id`.execute(db)
  return rows
}
