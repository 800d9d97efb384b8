import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Neighbour } from '../found.ts'
import { unknownOffer, type OfferTold } from '../offer/offer.ts'
import type { Work } from '../work.ts'
import { near } from './near.ts'
import { isConcluded, statusOf } from './status.ts'
import { subjectsOf } from './subjects.ts'

const related =
  sql.raw(`json_build_object('slug', x.slug, 'kind', x.kind, 'title', x.title, 'example', x.example, 'coordinator', (
  select o.name from catalogue.work_party p join people.organisation o on o.id = p.organisation_id where p.work_id = x.id and p.position = 1))`)

const nothingTold: OfferTold = {
  offer: unknownOffer,
  statusConcluded: false,
  families: [],
  subjects: [],
  named: [],
  ownerInFile: null,
  resultOf: null,
  results: [],
}

/** What a work offers, its families, and the works that it came of or led to. Public ones alone. `on`: the day of whose state is told. */
export async function findOffer(db: Read, workId: string, on: Day): Promise<OfferTold> {
  const { rows } = await sql<OfferTold>`
    select json_build_object('form', w.form, 'status', ${statusOf('w', on)}, 'licence', w.licence, 'licenceRead', w.licence_read,
        'costCents', w.cost_cents, 'contact', w.contact, 'gets', w.gets, 'changes', w.changes, 'services', w.services,
        'sortedBy', w.sorted_by, 'usersWords', w.users_words, 'lastChangeOn', w.last_change_on) as offer, ${isConcluded('w')} as "statusConcluded",
      coalesce((select json_agg(json_build_object('key', f.key, 'name', f.name, 'by', b.by) order by f.position)
        from catalogue.work_family b join catalogue.family f on f.key = b.family_key where b.work_id = w.id), '[]') as families,
      ${subjectsOf('w.id')} as subjects,
      coalesce((select json_agg(json_build_object('name', u.name, 'from', u.told_in, 'organisationId', u.organisation_id) order by u.position)
        from catalogue.known_user u where u.work_id = w.id), '[]') as named,
      (select coalesce(p.said->>'owner', p.said->'organisation'->>'name') from catalogue.publiccode p where p.work_id = w.id) as "ownerInFile",
      (select ${related} from catalogue.work x where x.id = w.result_of and x.public) as "resultOf",
      coalesce((select json_agg(${related} order by x.slug) from catalogue.work x where x.result_of = w.id and x.public), '[]') as results
    from catalogue.work w where w.id = ${workId}`.execute(db)
  return rows[0] ?? nothingTold
}

/** Works that solve the same problems as this one, those with most problems in common first, then those that are most about the same. */
export async function listSolvers(db: Read, work: Pick<Work, 'id'>, limit: number): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    with me as (select no from catalogue.work where id = ${work.id}),
    ${near},
    solving as (
      select b.work_id, count(*) as shared from catalogue.work_family a
      join catalogue.work_family b on b.family_key = a.family_key and b.work_id <> a.work_id
      where a.work_id = ${work.id} group by b.work_id)
    select w.slug, w.kind, w.title, o.name as coordinator, p.name_in_source as "nameInSource", r.year, false as "sameTheme", w.example
    from solving s join catalogue.work w on w.id = s.work_id and w.public and w.title is not null
    left join near on near.work_no = w.no
    left join catalogue.round r on r.key = w.round_key
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    order by s.shared desc, near.points desc nulls last, w.slug limit ${limit}`.execute(db)
  return rows
}
