/** The statements of one submission with a mark wherever they say something of that application alone. */
import type pg from 'pg'
import { copied } from './copy.ts'
import type { Said } from './record.ts'

export const mark = '<<k>>'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** What all copies have in common: the parties and their people, the call, the form. */
const common = `select id::text from people.organisation union all select id::text from people.person
  union all select id::text from calls.call union all select id::text from forms.form union all select id::text from catalogue.work`

const caseNumber = `select f.number from register.case_file f join applications.application a on a.case_id = f.id where a.id = $1`

/** Marks ids that are its own or new, and its number in the register. */
export async function marked(owner: pg.Pool, said: readonly Said[], applicationId: string): Promise<readonly Said[]> {
  const shared = new Set((await owner.query<{ id: string }>(common)).rows.map((row) => row.id))
  const number: string = (await owner.query(caseNumber, [applicationId])).rows[0].number
  const mend = (value: unknown) =>
    typeof value === 'string'
      ? value
          .replaceAll(uuid, (id) => (shared.has(id) ? id : copied.marked(id, mark)))
          .replaceAll(number, `${number}.${mark}`)
      : value
  return said.map(({ values, ...rest }) => ({ ...rest, values: values.map(mend) }))
}

/** The values of a statement for the application with a number. */
export const valuesFor = ({ values }: Said, k: number): unknown[] =>
  values.map((value) => (typeof value === 'string' ? value.replaceAll(mark, copied.tail(k)) : value))
