import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Removed } from '../kept-part.ts'
import type { Promised, ReadStatement } from '../partner.ts'
import type { BudgetLine } from '../submission.ts'

type New = {
  readonly id: string
  readonly applicationId: string
  readonly organisationId: string
  readonly role: 'coordinator' | 'partner'
  readonly tasks: string
  readonly lang: 'fi' | 'sv'
}

/** Enters a party after those that are there. */
export const insertPartner = (tx: Write, partner: New) =>
  tx
    .insertInto('applications.partner')
    .values({
      id: partner.id,
      application_id: partner.applicationId,
      organisation_id: partner.organisationId,
      role: partner.role,
      tasks: partner.tasks,
      lang: partner.lang,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from applications.partner where application_id = ${partner.applicationId})`,
    })
    .execute()

export const deletePartner = (tx: Write, id: string) =>
  tx.deleteFrom('applications.partner').where('id', '=', id).execute()

export type PartnerChange = { readonly tasks?: string; readonly ownCents?: number; readonly lang?: 'fi' | 'sv' }

/** Changes what is given of a party. Says whether anything became different. */
export async function updatePartner(tx: Write, id: string, { tasks, ownCents, lang }: PartnerChange): Promise<boolean> {
  const given = Object.entries({ tasks, own_cents: ownCents, lang }).filter(([, value]) => value !== undefined)
  if (given.length === 0) return false
  const row = await tx
    .updateTable('applications.partner')
    .set(Object.fromEntries(given))
    .where('id', '=', id)
    .where((is) => is.or(given.map(([column, value]) => sql<boolean>`${sql.ref(column)} is distinct from ${value}`)))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A party as it comes back with after it was taken out. */
export async function partnerAt(tx: Write, id: string): Promise<Removed> {
  const row = await tx
    .selectFrom('applications.partner')
    .select(['organisation_id as organisationId', 'lang'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, ...(await promiseOf(tx, id)) }
}

/** What a party would promise now: its tasks, its own money and its costs. */
export const promiseOf = (tx: Write, id: string): Promise<Promised> =>
  tx
    .selectFrom('applications.partner as p')
    .select(['p.tasks', 'p.own_cents as ownCents'])
    .select(
      sql<BudgetLine[]>`coalesce((
        select json_agg(json_build_object('costType', l.cost_type, 'year', l.year, 'cents', l.cents) order by l.year, l.cost_type)
        from applications.budget_line l where l.partner_id = p.id), '[]')`.as('lines'),
    )
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()

/** Puts lines in the place of all that a party has. */
export async function replaceLines(tx: Write, partnerId: string, lines: readonly BudgetLine[]): Promise<void> {
  await tx.deleteFrom('applications.budget_line').where('partner_id', '=', partnerId).execute()
  if (lines.length === 0) return
  await tx
    .insertInto('applications.budget_line')
    .values(
      lines.map((line) => ({ partner_id: partnerId, cost_type: line.costType, year: line.year, cents: line.cents })),
    )
    .execute()
}

type NewCommitment = {
  readonly id: string
  readonly partnerId: string
  readonly digest: string
  /** The organisation that coordinates. */
  readonly coordinatorId: string
  readonly promised: Promised
  readonly position: string
  readonly basis: string
  /** Null where it was given in an answer to a request before such words were kept. */
  readonly statement: ReadStatement | null
  readonly by: string
  readonly at: Date
}

export const insertCommitment = (tx: Write, given: NewCommitment) =>
  tx
    .insertInto('applications.commitment')
    .values({
      id: given.id,
      partner_id: given.partnerId,
      digest: given.digest,
      coordinator_id: given.coordinatorId,
      promised: JSON.stringify(given.promised),
      position: given.position,
      basis: given.basis,
      statement: given.statement?.text ?? null,
      statement_lang: given.statement?.lang ?? null,
      given_by: given.by,
      at: given.at,
    })
    .execute()

/** The newest commitment of a party. */
export const newestCommitment = (tx: Write, partnerId: string) =>
  tx
    .selectFrom('applications.commitment')
    .select(['id', 'digest', sql<Promised>`promised`.as('promised')])
    .where('partner_id', '=', partnerId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
