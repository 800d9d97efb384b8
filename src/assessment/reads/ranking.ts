import { sql } from 'kysely'
import { findCall } from '../../calls/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Cents } from '../../kit/money.ts'
import type { RankedCall, RankedCase } from '../listed.ts'
import type { Points } from '../medians.ts'
import { ranking, type Proposed } from '../ranking.ts'
import { casesSeenBy, listedColumns } from './cases.ts'

/** Complete sheets as points by criterion; those of disqualified assessors do not count. */
const sheets = sql<Points[]>`coalesce((
  select json_agg(one.points) from (
    select json_object_agg(given.criterion_key, given.points) as points
    from assessment.sheet done
    join assessment.score given on given.application_id = done.application_id and given.person_id = done.person_id and given.points is not null
    where done.application_id = a.id and not exists (
      select from assessment.conflict k where k.application_id = done.application_id and k.person_id = done.person_id and k.declared = 'disqualified')
    group by done.person_id order by done.person_id) one), '[]')`
const expected = sql<number>`(select count(*)::int from assessment.assignment s where s.application_id = a.id and not exists (
  select from assessment.conflict k where k.application_id = a.id and k.person_id = s.person_id and k.declared = 'disqualified'))`
const proposed = sql<Proposed | null>`(
  select json_build_object('kind', p.kind, 'cents', p.cents) from assessment.proposed p where p.application_id = a.id)`
const flagged = sql<number>`(select count(*)::int from assessment.flag f where f.application_id = a.id and f.confirmed = 'not_fulfilled')`

type Asked = {
  readonly callId: string
  /** Who looks: what the person is disqualified from is left out. */
  readonly personId: string
  /** Another appropriation than the call's, in cents, to see what it would mean. */
  readonly appropriationCents?: Cents | undefined
}

/** All received applications of a call in order, with the running sum against the appropriation. Undefined where there is no such call. */
export async function rankingOf(
  db: Read,
  { callId, personId, appropriationCents }: Asked,
): Promise<RankedCall | undefined> {
  const call = await findCall(db, callId)
  if (call === undefined) return undefined
  const rows: RankedCase[] = await casesSeenBy(db, personId)
    .select([...listedColumns])
    .select([sheets.as('sheets'), expected.as('expected'), proposed.as('proposed'), flagged.as('notFulfilled')])
    .where('a.call_id', '=', callId)
    .execute()
  const rules = {
    criteria: call.criteria,
    lowestScore: call.lowestScore,
    appropriationCents: appropriationCents ?? call.appropriationCents,
    priorityPurpose: call.priorityPurpose,
  }
  return { call, ranking: ranking(rows, rules), cases: new Map(rows.map((row) => [row.applicationId, row])) }
}
