import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import {
  coveredFor,
  messageKinds,
  messagePart,
  type Addressee,
  type Message,
  type MessageContent,
  type MessageFile,
  type MessageKind,
} from '../message.ts'
import { isClosed, standingOf } from '../secrecy/secrecy.ts'
import { findSecrecy } from './secrecy.ts'

/**
 * Whether a message waits for the authority: it came from a party, nobody has written back after it, and nobody has said that it needs
 * no answer. On `register.document as d`.
 */
export const waiting: RawBuilder<boolean> = sql<boolean>`(d.direction = 'arrived' and d.kind in ('message', 'addition')
  and not exists (select from register.settled_message done where done.document_id = d.id)
  and not exists (select from register.document later
    where later.case_id = d.case_id and later.number > d.number and later.kind = 'message' and later.direction = 'sent'))`

/** To whom a document went and when each opened it, as the database writes it; read by `addresseesIn`. */
export type AddresseeRow = Omit<Addressee, 'seenAt'> & { readonly seenAt: string | null }
/** On `register.document as d`. */
export const addressees = sql<AddresseeRow[]>`coalesce((
  select json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'seenAt', (
      select min(seen.at) from io.access seen where seen.about = d.id and seen.acting_for = o.id and seen.at >= s.at))
    order by o.name->'fi'->>'text' collate "fi-x-icu")
  from register.dispatch s join people.organisation o on o.id = s.organisation_id where s.document_id = d.id), '[]')`

/** To whom a document went and when each opened it, out of its row. */
export const addresseesIn = (rows: readonly AddresseeRow[]): readonly Addressee[] =>
  rows.map((one) => ({ ...one, seenAt: one.seenAt === null ? null : new Date(one.seenAt) }))

const kindIn = (kind: string): MessageKind => messageKinds.find((one) => one === kind) ?? 'message'

/** Whether a case holds a document of that id: the same form has come before. */
export async function isEntered(db: Read, caseId: string | null, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('register.document')
    .select('id')
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row !== undefined
}

type Asked = {
  readonly caseId: string
  /** The application of the case: by its id it is kept what is secret in it. */
  readonly about: string
  /** Whether the reader may see what is secret: the parties, and those of the authority whose task it is. Ask the policy. */
  readonly sees: boolean
}

const rowsOf = (db: Read, caseId: string) =>
  db
    .selectFrom('register.document as d')
    .leftJoin('people.organisation as sender', 'sender.id', 'd.sender')
    .leftJoin('people.person as writer', (on) => on.on(sql<boolean>`writer.id = (d.content->>'by')::uuid`))
    .select([
      'd.id',
      'd.number',
      'd.kind',
      'd.direction',
      'd.title as subject',
      'd.lang',
      'd.at',
      'd.hash',
      'writer.name as by',
      'sender.name as organisation',
      sql<string>`d.content->>'text'`.as('text'),
      sql<MessageFile[]>`coalesce(d.content->'files', '[]')`.as('files'),
      addressees.as('to'),
      waiting.as('waits'),
    ])
    .where('d.case_id', '=', caseId)
    .where(sql<boolean>`d.kind in ('message', 'addition')`)
    .orderBy('d.number')
    .execute()

/**
 * The messages of a case, from the first to the last, with who has opened each and how each stands as to secrecy; what is closed for the
 * reader says nothing. Ask the policy before showing them.
 */
export async function listMessages(db: Read, { caseId, about, sees }: Asked): Promise<readonly Message[]> {
  const [rows, secrecy] = await Promise.all([rowsOf(db, caseId), findSecrecy(db, about)])
  return rows.map(({ to, hash, ...row }) => {
    const message = {
      ...row,
      kind: kindIn(row.kind),
      to: addresseesIn(to),
      standing: standingOf(secrecy, messagePart(row.id), hash),
      covered: false,
    }
    return sees ? message : coveredFor(message)
  })
}

/** A file that goes with a message of a case. Undefined where there is none such for the reader. */
export async function findMessageFile(
  db: Read,
  { caseId, about, sees }: Asked,
  { message, file }: { readonly message: string; readonly file: string },
): Promise<MessageFile | undefined> {
  if (!isId(message)) return undefined
  const row = await db
    .selectFrom('register.document')
    .select(['hash', sql<MessageFile[]>`coalesce(content->'files', '[]')`.as('files')])
    .where('id', '=', message)
    .where('case_id', '=', caseId)
    .where(sql<boolean>`kind in ('message', 'addition')`)
    .executeTakeFirst()
  const one = row?.files.find(({ id }) => id === file)
  if (row === undefined || one === undefined || sees) return one
  return isClosed(standingOf(await findSecrecy(db, about), messagePart(message), row.hash)) ? undefined : one
}

/** A message as a part that may be secret: with what it says, as its hash is made of it. */
export type MessageSaid = { readonly part: string; readonly subject: string; readonly says: MessageContent }

/** The messages of a case as parts that may be secret, the newest first; none where there is no case yet or it was emptied. */
export async function listMessageParts(db: Read, caseId: string | null): Promise<readonly MessageSaid[]> {
  if (caseId === null) return []
  const rows = await db
    .selectFrom('register.document')
    .select(['id', 'title as subject', sql<MessageContent>`content`.as('says')])
    .where('case_id', '=', caseId)
    .where(sql<boolean>`kind in ('message', 'addition')`)
    .where('content', 'is not', null)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ id, ...row }) => ({ part: messagePart(id), ...row }))
}

export type Unread = { readonly count: number; readonly waiting: number }

/** How many messages a case holds, and how many of them wait for the authority. */
export async function countMessages(db: Read, caseId: string): Promise<Unread> {
  const row = await db
    .selectFrom('register.document as d')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`(count(*) filter (where ${waiting}))::int`.as('waiting'),
    ])
    .where('d.case_id', '=', caseId)
    .where(sql<boolean>`d.kind in ('message', 'addition')`)
    .executeTakeFirst()
  return row ?? { count: 0, waiting: 0 }
}

/** Whether a case, by its column, holds something of these kinds for an organisation that nobody of it has opened. */
export const unopenedFor = (
  caseId: RawBuilder<unknown>,
  organisationId: string | null,
  kinds: readonly string[],
): RawBuilder<boolean> => sql<boolean>`exists (
  select from register.document d join register.dispatch s on s.document_id = d.id
  where d.case_id = ${caseId} and d.kind = any(${[...kinds]}::text[]) and s.organisation_id = ${organisationId}::uuid
    and not exists (select from io.access x where x.about = d.id and x.acting_for = s.organisation_id))`
