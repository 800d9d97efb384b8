import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { copyKind, type GivenCopy } from '../copy.ts'

/** What the document of a copy says, as it is kept. */
type Kept = Omit<NonNullable<GivenCopy['said']>, 'covered'> & {
  readonly by: string
  readonly covered: readonly unknown[]
}

const copies = (db: Read, caseId: string) =>
  db
    .selectFrom('register.document as d')
    .leftJoin('people.person as p', (on) => on.on(sql<boolean>`p.id = (d.content->>'by')::uuid`))
    .select([
      'd.id',
      'd.number',
      'd.at',
      'd.hash',
      'd.file_hash as fileHash',
      'p.name',
      sql<Kept | null>`d.content`.as('kept'),
    ])
    .where('d.case_id', '=', caseId)
    .where('d.kind', '=', copyKind)

function saidIn(kept: Kept | null): GivenCopy['said'] {
  if (kept === null) return null
  const { asker, askedOn, version, personal, covered } = kept
  return { asker, askedOn, version, personal, covered: covered.length }
}

/** The copies of a case that were given out, the newest first. */
export async function listCopies(db: Read, caseId: string): Promise<readonly GivenCopy[]> {
  const rows = await copies(db, caseId).orderBy('d.number', 'desc').execute()
  return rows.map(({ id, number, at, hash, name, kept }) => ({
    id,
    number,
    at,
    hash,
    by: name,
    said: saidIn(kept),
  }))
}

/** The file of a copy; undefined where the case has no such copy. */
export async function findCopyFile(db: Read, caseId: string, id: string): Promise<string | undefined> {
  const row = await copies(db, caseId).where('d.id', '=', id).executeTakeFirst()
  return row?.fileHash ?? undefined
}
