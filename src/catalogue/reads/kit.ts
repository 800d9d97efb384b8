import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Kit, KitVersion } from '../kit/kit.ts'

const columns = sql.raw(
  `k.version, o.name as organisation, (k.written_at at time zone 'Europe/Helsinki')::date as "on"`,
)

/** A version of the kit of a work, the last one unless another is asked for; undefined where there is none. */
export async function findKit(db: Read, workId: string, version?: number): Promise<Kit | undefined> {
  const { rows } = await sql<Kit>`
    select ${columns}, k.parts from catalogue.kit k join people.organisation o on o.id = k.organisation_id
    where k.work_id = ${workId}::uuid and (${version ?? null}::int is null or k.version = ${version ?? null}::int)
    order by k.version desc limit 1`.execute(db)
  return rows[0]
}

/** All versions of the kit of a work, the last first. */
export async function listKitVersions(db: Read, workId: string): Promise<readonly KitVersion[]> {
  const { rows } = await sql<KitVersion>`
    select ${columns} from catalogue.kit k join people.organisation o on o.id = k.organisation_id
    where k.work_id = ${workId}::uuid order by k.version desc`.execute(db)
  return rows
}
