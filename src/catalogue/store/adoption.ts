import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Declared, EntryKind } from '../adoption/adoption.ts'

type Pair = { readonly workId: string; readonly organisationId: string; readonly applicationId: string | null }

/** The adoption of a work by an organisation, opened where it is not there yet, and locked: two who declare at once wait here. */
export async function keepAdoption(tx: Write, pair: Pair, now: Date): Promise<string> {
  const row = await tx
    .insertInto('catalogue.adoption')
    .values({
      id: newId(),
      work_id: pair.workId,
      organisation_id: pair.organisationId,
      application_id: pair.applicationId,
      opened_at: now,
    })
    .onConflict((on) =>
      on.columns(['work_id', 'organisation_id']).doUpdateSet((row) => ({
        application_id: row.fn.coalesce('catalogue.adoption.application_id', 'excluded.application_id'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export type EntryRow = Declared & {
  readonly id: string
  readonly adoptionId: string
  readonly kind: Exclude<EntryKind, 'source'>
  readonly at: Date
  readonly personId: string
}

/** Adds rows to the history; the same id twice is one row. */
export const insertEntries = (tx: Write, rows: readonly EntryRow[]) =>
  tx
    .insertInto('catalogue.adoption_entry')
    .values(
      rows.map((row) => ({
        id: row.id,
        adoption_id: row.adoptionId,
        kind: row.kind,
        at: row.at,
        person_id: row.personId,
        stage: row.stage,
        sectors: [...row.sectors],
        since: row.since,
        cost_cents: row.costCents,
        saving_cents: row.savingCents,
        experience: row.experience === null ? null : JSON.stringify(row.experience),
        helps: row.helps,
      })),
    )
    .onConflict((on) => on.column('id').doNothing())
    .execute()

type Asked = {
  readonly id: string
  readonly workId: string
  readonly organisationId: string
  readonly by: string
  readonly lang: Lang
  readonly words: string
  readonly at: Date
}

/** Keeps a question; the same id twice is one question. */
export const insertWorkQuestion = (tx: Write, { id, workId, organisationId, by, lang, words, at }: Asked) =>
  tx
    .insertInto('catalogue.work_question')
    .values({ id, work_id: workId, organisation_id: organisationId, asked_by: by, lang, words, asked_at: at })
    .onConflict((on) => on.column('id').doNothing())
    .execute()

type Answered = { readonly words: string; readonly lang: Lang; readonly by: string; readonly at: Date }

/** Answers a question once; gives whether it was still open. */
export async function answerWorkQuestion(tx: Write, id: string, { words, lang, by, at }: Answered): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('catalogue.work_question')
    .set({ answer: words, answer_lang: lang, answered_at: at, answered_by: by })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
