import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'

/** Somebody who is to be asked whether what their organisation said a year ago still holds. */
export type ToAsk = {
  readonly entryId: string
  readonly adoptionId: string
  readonly saidOn: string
  /** The name by which the letter is written one time only. */
  readonly once: string
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
  readonly organisation: Words
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly example: boolean
}

/**
 * Those who write or sign for an organisation whose last word on a work was said after `from` and until `to`, by itself, and that has not
 * left the work; from `second` back they are asked for the second time. One row for each person and adoption to whom that letter has not
 * been written yet, at most `limit`.
 */
export async function listToAsk(db: Read, asked: Asked, limit: number): Promise<ToAsk[]> {
  const { rows } = await sql<ToAsk>`
    select * from (${saidBetween(asked)}) said
    where not exists (select from io.mail m where m.once = said.once)
    order by "entryId", "personId" limit ${limit}`.execute(db)
  return rows
}

type Asked = { readonly from: Date; readonly second: Day; readonly to: Date }

const saidBetween = ({ from, second, to }: Asked) => {
  const turn = sql`case when (e.at at time zone 'Europe/Helsinki')::date <= ${second}::date then 'second' else 'first' end`
  return sql`
    select distinct e.id as "entryId", a.id as "adoptionId", (e.at at time zone 'Europe/Helsinki')::date as "saidOn", w.slug, w.title,
      l.name as coordinator, p.name_in_source as "nameInSource", o.name as organisation, h.id as "personId", h.name, h.email, h.lang,
      (w.example or o.example or h.example) as example,
      concat('adoption-', ${turn}, ':', e.id, ':', h.id) as once
    from catalogue.adoption_entry e
    join catalogue.adoption a on a.id = e.adoption_id
    join catalogue.work w on w.id = a.work_id and w.public
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation l on l.id = p.organisation_id
    join people.organisation o on o.id = a.organisation_id
    join people.mandate m on m.organisation_id = o.id and m.role in ('editor', 'signatory')
      and m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date)
    join people.person h on h.id = m.person_id and h.email is not null
    where e.at > ${from} and e.at <= ${to} and e.stage <> 'left'
      and not exists (select from catalogue.adoption_entry later
        where later.adoption_id = a.id and (later.at, later.id) > (e.at, e.id))`
}
