import type { Write } from '../../io/db.ts'
import type { MemberState } from '../member.ts'
import { findSpace } from '../reads/spaces.ts'
import type { Space, SpaceSaid } from '../space.ts'

type Opened = SpaceSaid & {
  readonly id: string
  readonly slug: string
  readonly at: Date
  readonly by: string
  readonly example: boolean
  readonly works: readonly string[]
}

/** Keeps a new space with the projects that it is about. Gives false where one with this id is there already. */
export async function insertSpace(tx: Write, { works, ...space }: Opened): Promise<boolean> {
  const { id, slug, name, about, at, by, example } = space
  const kept = await tx
    .insertInto('cooperation.space')
    .values({ id, slug, state: 'open', name, about, opened_at: at, opened_by: by, example })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return false
  await addWorks(tx, id, works)
  return true
}

/** Adds projects to a space; those that are there stay. */
export async function addWorks(tx: Write, spaceId: string, works: readonly string[]): Promise<void> {
  if (works.length === 0) return
  await tx
    .insertInto('cooperation.space_work')
    .values(works.map((workId) => ({ space_id: spaceId, work_id: workId })))
    .onConflict((row) => row.doNothing())
    .execute()
}

/** Takes projects out of a space. */
export async function removeWorks(tx: Write, spaceId: string, works: readonly string[]): Promise<void> {
  if (works.length === 0) return
  await tx
    .deleteFrom('cooperation.space_work')
    .where('space_id', '=', spaceId)
    .where('work_id', 'in', [...works])
    .execute()
}

/** A space, held until the transaction ends. */
export async function lockSpace(tx: Write, slug: string): Promise<Space | undefined> {
  await tx.selectFrom('cooperation.space').select('id').where('slug', '=', slug).forNoKeyUpdate().execute()
  return findSpace(tx, slug)
}

/** Keeps what a space is called and about now. */
export const saveSaid = (tx: Write, { id, name, about, revision }: Pick<Space, 'id' | 'name' | 'about' | 'revision'>) =>
  tx.updateTable('cooperation.space').set({ name, about, revision }).where('id', '=', id).execute()

/** Closes a space. */
export const saveClosed = (tx: Write, id: string, at: Date) =>
  tx.updateTable('cooperation.space').set({ state: 'closed', closed_at: at }).where('id', '=', id).execute()

type Stands = {
  readonly id: string
  readonly spaceId: string
  readonly organisationId: string
  readonly state: MemberState
  readonly said: string
  readonly at: Date
  readonly by: string
}

/** Keeps how an organisation stands to a space. `id` is for a row that is not there yet. */
export const saveMember = (tx: Write, { id, spaceId, organisationId, state, said, at, by }: Stands) =>
  tx
    .insertInto('cooperation.member')
    .values({ id, space_id: spaceId, organisation_id: organisationId, state, said, changed_at: at, changed_by: by })
    .onConflict((row) =>
      row.columns(['space_id', 'organisation_id']).doUpdateSet({ state, said, changed_at: at, changed_by: by }),
    )
    .execute()

type Taking = { readonly spaceId: string; readonly personId: string; readonly organisationId: string }

/** A person takes part for an organisation; twice is once. */
export const insertParticipant = (tx: Write, { spaceId, personId, organisationId, at }: Taking & { at: Date }) =>
  tx
    .insertInto('cooperation.participant')
    .values({ space_id: spaceId, person_id: personId, organisation_id: organisationId, joined_at: at })
    .onConflict((row) => row.doNothing())
    .execute()

/** A person takes part no more for an organisation. */
export const removeParticipant = (tx: Write, { spaceId, personId, organisationId }: Taking) =>
  tx
    .deleteFrom('cooperation.participant')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .execute()

/** Nobody of an organisation takes part any more. */
export const removeParticipantsOf = (tx: Write, spaceId: string, organisationId: string) =>
  tx
    .deleteFrom('cooperation.participant')
    .where('space_id', '=', spaceId)
    .where('organisation_id', '=', organisationId)
    .execute()
