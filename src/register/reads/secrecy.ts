import type { Read } from '../../io/db.ts'
import type { Secrecy, SecrecyDecision, SecrecyRequest } from '../secrecy/secrecy.ts'

const requests = (db: Read, abouts: readonly string[]) =>
  db
    .selectFrom('register.secrecy_request as r')
    .innerJoin('people.person as p', 'p.id', 'r.who')
    .select(['r.about', 'r.id', 'r.part', 'r.ground', 'r.law', 'r.reason', 'r.at', 'p.name as by'])
    .where('r.about', 'in', [...abouts])
    .where('r.revoked_at', 'is', null)
    .orderBy('r.at')
    .orderBy('r.id')
    .execute()

const decisions = (db: Read, abouts: readonly string[]) =>
  db
    .selectFrom('register.secrecy_decision as d')
    .innerJoin('people.person as p', 'p.id', 'd.who')
    .select(['d.about', 'd.part', 'd.digest', 'd.outcome', 'd.ground', 'd.law', 'd.reason', 'd.at', 'p.name as by'])
    .where('d.about', 'in', [...abouts])
    .orderBy('d.at')
    .orderBy('d.id')
    .execute()

/**
 * What is asked to be secret in several applications and what is decided of it, by the id of the application; none is missing. What a
 * form asks by itself is not here. Ask the policy before showing a reason.
 */
export async function listSecrecy(db: Read, abouts: readonly string[]): Promise<ReadonlyMap<string, Secrecy>> {
  if (abouts.length === 0) return new Map()
  const [asked, decided] = await Promise.all([requests(db, abouts), decisions(db, abouts)])
  const own = <Row extends { readonly about: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ about }) => about === id)
  return new Map(
    abouts.map((id) => [
      id,
      {
        requests: own(asked, id).map(({ about: _, ...row }): SecrecyRequest => ({ ...row, said: null })),
        decisions: own(decided, id).map(({ about: _, ...row }): SecrecyDecision => row),
      },
    ]),
  )
}

/** The same of one application. */
export const findSecrecy = async (db: Read, about: string): Promise<Secrecy> =>
  (await listSecrecy(db, [about])).get(about) ?? { requests: [], decisions: [] }

/** Whether this very decision of an application has been made. */
export async function isDecisionKept(db: Read, about: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('register.secrecy_decision')
    .select('id')
    .where('id', '=', id)
    .where('about', '=', about)
    .executeTakeFirst()
  return row !== undefined
}
