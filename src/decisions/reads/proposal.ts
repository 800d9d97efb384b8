import { sql } from 'kysely'
import { leftStates } from '../../applications/application.ts'
import type { Read } from '../../io/db.ts'
import type { Proposal } from '../proposal.ts'

type ReturnedRow = { readonly at: string; readonly by: string; readonly why: string }

const returned = sql<ReturnedRow | null>`case when p.returned_at is null then null else json_build_object(
  'at', p.returned_at, 'by', back.name, 'why', p.returned_why) end`

const proposals = (db: Read) =>
  db
    .selectFrom('decisions.proposal as p')
    .innerJoin('people.person as presenter', 'presenter.id', 'p.who')
    .leftJoin('people.person as back', 'back.id', 'p.returned_by')
    .select([
      'p.application_id as applicationId',
      'p.kind',
      'p.cents',
      'p.reasons',
      'p.exception',
      'p.terms',
      'p.who',
      'presenter.name as presenter',
      'p.at',
      'p.revision',
      returned.as('returned'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['executeTakeFirstOrThrow']>>
const proposalOf = (row: Row): Proposal => ({
  ...row,
  returned: row.returned === null ? null : { ...row.returned, at: new Date(row.returned.at) },
})

/** The proposal for an application. Undefined while there is none. */
export async function findProposal(db: Read, applicationId: string): Promise<Proposal | undefined> {
  const row = await proposals(db).where('p.application_id', '=', applicationId).executeTakeFirst()
  return row === undefined ? undefined : proposalOf(row)
}

/** The proposals of a call, by application, without those of applications that were withdrawn or transferred. For people who may handle every one of them: ask the ranking for what a person may see. */
export async function listProposals(db: Read, callId: string): Promise<ReadonlyMap<string, Proposal>> {
  const rows = await proposals(db)
    .innerJoin('applications.application as a', 'a.id', 'p.application_id')
    .where('a.call_id', '=', callId)
    .where('a.state', 'not in', leftStates)
    .execute()
  return new Map(rows.map((row) => [row.applicationId, proposalOf(row)]))
}
