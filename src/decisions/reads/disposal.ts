import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { KeptCase } from '../../register/disposal.ts'
import { findKeeping } from '../../register/reads.ts'
import { findDisposal, listEnded, type EndedCase } from '../../register/reads/disposal.ts'
import type { Day } from '../../kit/dates.ts'

/** A case as it is asked whether it may be disposed of. */
export type Disposable = KeptCase & {
  readonly caseId: string
  readonly number: string
  readonly authorityId: string
  readonly applicationId: string
  readonly title: Words
  readonly example: boolean
  /** Everybody who has declared a disqualification. */
  readonly disqualified: readonly string[]
}

const title = sql<Words>`coalesce((
  select v.content->'title' from applications.version v where v.application_id = a.id order by v.number desc limit 1), '{}')`
const disqualified = sql<string[]>`coalesce((
  select json_agg(k.person_id) from assessment.conflict k where k.application_id = a.id and k.declared = 'disqualified'), '[]')`

/** The case of an application, with how it is kept. Undefined where there is none. */
export async function findDisposable(db: Read, caseId: string): Promise<Disposable | undefined> {
  const row = await db
    .selectFrom('register.case_file as c')
    .innerJoin('applications.application as a', 'a.case_id', 'c.id')
    .select(['c.id as caseId', 'c.number', 'c.authority_id as authorityId', 'a.id as applicationId', 'c.example'])
    .select([title.as('title'), disqualified.as('disqualified')])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const [keeping, disposal] = [await findKeeping(db, caseId), await findDisposal(db, caseId)]
  return keeping === undefined ? undefined : { ...row, keeping, disposal }
}

/** A case in the list of those whose time has come. */
export type ListedEnded = EndedCase & { readonly title: Words }

/** The cases of an authority whose time has come, without those that a person is disqualified from. */
export async function listDisposable(
  db: Read,
  authorityId: string,
  { personId, today }: { readonly personId: string; readonly today: Day },
): Promise<readonly ListedEnded[]> {
  const ended = await listEnded(db, authorityId, today)
  if (ended.length === 0) return []
  const rows = await db
    .selectFrom('applications.application as a')
    .select(['a.case_id as caseId', title.as('title')])
    .where(
      'a.case_id',
      'in',
      ended.map(({ id }) => id),
    )
    .where(
      sql<boolean>`not exists (select from assessment.conflict k
        where k.application_id = a.id and k.person_id = ${personId}::uuid and k.declared = 'disqualified')`,
    )
    .execute()
  return ended.flatMap((one) => {
    const row = rows.find(({ caseId }) => caseId === one.id)
    return row === undefined ? [] : [{ ...one, title: row.title }]
  })
}
