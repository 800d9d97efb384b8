import type { Write } from '../io/db.ts'
import type { Retention } from './case-file.ts'
import type { NewDocument } from './document.ts'
import { messageKinds } from './message.ts'

/** Takes the next running number of an authority and year; whoever asks at the same time waits for this transaction, so there is no gap. */
export async function takeNumber(tx: Write, authorityId: string, year: number): Promise<number> {
  const row = await tx
    .insertInto('register.counter')
    .values({ authority_id: authorityId, year, last: 1 })
    .onConflict((at) =>
      at.columns(['authority_id', 'year']).doUpdateSet((now) => ({ last: now('register.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}

/** The letters that begin the case numbers of an authority. */
export const prefixOf = (tx: Write, authorityId: string) =>
  tx.selectFrom('people.organisation').select('case_prefix').where('id', '=', authorityId).executeTakeFirst()

type NewCase = {
  readonly id: string
  readonly number: string
  readonly authorityId: string
  readonly process: string
  readonly at: Date
  readonly lang: string
  readonly example: boolean
}

export const insertCase = (tx: Write, file: NewCase) =>
  tx
    .insertInto('register.case_file')
    .values({
      id: file.id,
      number: file.number,
      authority_id: file.authorityId,
      process: file.process,
      opened_at: file.at,
      lang: file.lang,
      example: file.example,
    })
    .execute()

/** Holds a case until the transaction ends. */
export async function lockCase(tx: Write, caseId: string): Promise<void> {
  await tx
    .selectFrom('register.case_file')
    .select('id')
    .where('id', '=', caseId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** The next number of a document in a case. Locks the case, so that two documents never take the same. */
export async function takeDocumentNumber(tx: Write, caseId: string): Promise<number> {
  await lockCase(tx, caseId)
  const newest = await tx
    .selectFrom('register.document')
    .select((row) => row.fn.max('number').as('number'))
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return (newest?.number ?? 0) + 1
}

/** The number of a document in a case; undefined where the case holds none of that id. */
export const numberOf = async (tx: Write, caseId: string, id: string): Promise<number | undefined> => {
  const row = await tx
    .selectFrom('register.document')
    .select('number')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.number
}

export const insertDocument = (tx: Write, document: NewDocument & { readonly id: string; readonly number: number }) =>
  tx
    .insertInto('register.document')
    .values({
      id: document.id,
      case_id: document.caseId,
      number: document.number,
      kind: document.kind,
      direction: document.direction,
      title: document.title,
      lang: document.lang,
      at: document.at,
      sender: document.senderId,
      content: document.content === null ? null : JSON.stringify(document.content),
      file_hash: document.fileHash ?? null,
      hash: document.hash,
      secrecy: document.secrecy ?? 'public',
    })
    .execute()

export const insertDispatches = (tx: Write, documentId: string, organisationIds: readonly string[], at: Date) =>
  tx
    .insertInto('register.dispatch')
    .values(organisationIds.map((organisationId) => ({ document_id: documentId, organisation_id: organisationId, at })))
    .onConflict((row) => row.columns(['document_id', 'organisation_id']).doNothing())
    .execute()

/** How long a case and its documents are kept. */
export async function saveRetention(tx: Write, caseId: string, retention: Retention): Promise<void> {
  await tx.updateTable('register.case_file').set({ retention }).where('id', '=', caseId).execute()
  await tx.updateTable('register.document').set({ retention }).where('case_id', '=', caseId).execute()
}

type Settled = { readonly caseId: string; readonly id: string; readonly who: string; readonly at: Date }

/** Notes that a message from a party needs no answer: `again` where that was noted before, `absent` where the case has none such. */
export async function insertSettled(
  tx: Write,
  { caseId, id, who, at }: Settled,
): Promise<'fresh' | 'again' | 'absent'> {
  const message = await tx
    .selectFrom('register.document')
    .select('id')
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('direction', '=', 'arrived')
    .where('kind', 'in', messageKinds)
    .executeTakeFirst()
  if (message === undefined) return 'absent'
  const made = await tx
    .insertInto('register.settled_message')
    .values({ document_id: id, who, at })
    .onConflict((row) => row.column('document_id').doNothing())
    .returning('document_id')
    .executeTakeFirst()
  return made === undefined ? 'again' : 'fresh'
}
