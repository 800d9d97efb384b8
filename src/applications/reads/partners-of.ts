import { sql } from 'kysely'
import { digestOf } from '../../io/digest.ts'
import { promised, type Commitment, type Partner, type Promised } from '../partner.ts'
import type { Submission } from '../submission.ts'
import { newPromises, type Answered, type NewPromise } from '../supplement-promise.ts'

type Given = Omit<Commitment, 'at'> & { readonly at: string }
export type PartnerRow = Omit<Partner, 'commitment' | 'digest'> & { readonly commitment: Given | null }

const lines = sql`coalesce((
  select json_agg(json_build_object('costType', l.cost_type, 'year', l.year, 'cents', l.cents) order by l.year, l.cost_type)
  from applications.budget_line l where l.partner_id = p.id), '[]')`

/** Whether the application is now as it was sent: then the commitments that were sent stand, whoever coordinates since. */
const asSent = sql`exists (select from applications.version v where v.application_id = a.id and v.revision = a.revision)`

/** Whether the party coordinated when the application was sent as it is now: it committed itself by that. */
const hasSent = sql`exists (select from applications.version v where v.application_id = a.id and v.revision = a.revision
    and v.content->'partners' @> jsonb_build_array(jsonb_build_object('organisationId', p.organisation_id, 'role', 'coordinator')))`

/** On a commitment `g`: the words by which it was given, null where none were kept. */
export const statementOf = sql`case when g.statement is not null then json_build_object('text', g.statement, 'lang', g.statement_lang) end`

const newest = sql`(
  select json_build_object('id', g.id, 'givenBy', by.name, 'position', g.position, 'basis', g.basis, 'at', g.at, 'promised', g.promised,
    'statement', ${statementOf},
    'toAnother', g.coordinator_id <> a.coordinator_id and not ${asSent})
  from applications.commitment g join people.person by on by.id = g.given_by
  where g.partner_id = p.id order by g.at desc, g.id desc limit 1)`

/** The parties of the application `a` of a query, the coordinator first. Read them with `partnersIn`. */
export const partnersOf = sql<PartnerRow[]>`(
  select coalesce(json_agg(json_build_object(
    'id', p.id, 'organisationId', p.organisation_id, 'name', o.name, 'kind', o.kind,
    'businessId', o.business_id, 'code', (select m.code from people.municipality m where m.organisation_id = o.id), 'role', p.role, 'position', p.position,
    'tasks', p.tasks, 'ownCents', p.own_cents, 'lang', p.lang, 'hasSent', ${hasSent}, 'lines', ${lines}, 'commitment', ${newest}) order by p.position), '[]')
  from applications.partner p join people.organisation o on o.id = p.organisation_id
  where p.application_id = a.id)`

/** The hash of what is promised and to which coordinator, as a commitment keeps it. */
export const digestOfPromise = (promise: Promised, coordinatorId: string): string =>
  digestOf({ ...promised(promise), coordinatorId })

/** What an answer to a request makes anew of the promises to a coordinator, each with its hash. */
export const promisesAnew = (content: Submission, answered: Answered, coordinatorId: string): readonly NewPromise[] =>
  newPromises(content, answered, (promise) => digestOfPromise(promise, coordinatorId))

/** Parties out of their rows: moments as moments, and the hash of what each would promise now. */
export function partnersIn(rows: readonly PartnerRow[]): readonly Partner[] {
  const coordinatorId = rows.find(({ role }) => role === 'coordinator')?.organisationId ?? ''
  return rows.map((row) => ({
    ...row,
    commitment: row.commitment === null ? null : { ...row.commitment, at: new Date(row.commitment.at) },
    digest: digestOfPromise(row, coordinatorId),
  }))
}
