import { sql } from 'kysely'
import { digestOf } from '../../io/digest.ts'
import type { Read } from '../../io/db.ts'
import type { Kept, Shown } from '../clash.ts'
import type { AnswerValue } from '../submission.ts'

/** The beginning of the hash of an answer: enough to know it again. */
export const shortDigest = (value: AnswerValue): string => digestOf(value).slice(0, 16)

/** The answers to some questions as they are kept now, with who kept them. */
export async function listKept(
  db: Read,
  applicationId: string,
  questions: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  if (questions.length === 0) return new Map()
  const rows = await db
    .selectFrom('applications.answer as n')
    .leftJoin('people.person as p', 'p.id', 'n.who')
    .select([
      'n.question_key as question',
      'n.revision',
      'n.at',
      'p.name as who',
      sql<AnswerValue>`n.value`.as('value'),
      'n.row_ids as rowIds',
    ])
    .where('n.application_id', '=', applicationId)
    .where('n.question_key', 'in', questions)
    .execute()
  return new Map(rows.map(({ question, ...row }) => [question, { ...row, digest: shortDigest(row.value) }]))
}

const nothing: Shown = { revision: 0, digest: shortDigest('') }

/** What somebody sees of some questions now, for the form that is shown to them. */
export async function listSeen(
  db: Read,
  applicationId: string,
  questions: readonly string[],
): Promise<ReadonlyMap<string, Shown>> {
  const kept = await listKept(db, applicationId, questions)
  return new Map(questions.map((question) => [question, kept.get(question) ?? nothing]))
}
