import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { toldDeeds, type Change, type Changes } from '../change.ts'
import { partyPart } from '../kept-part.ts'

type Deed = Omit<Change, 'at' | 'applicationId'> & { readonly at: string }

const lastLook = (personId: string) => sql<Date | null>`(
  select max(seen.at) from io.access seen where seen.about_kind = 'application' and seen.about = a.id and seen.who = ${personId}::uuid)`

/** Deeds, and changes of the parts that have a history; a party that was taken out or came back is a deed already. */
const deedsOfOthers = (personId: string) => sql<Deed[]>`coalesce((
  select json_agg(json_build_object('what', x.what, 'who', p.name, 'at', x.at, 'about', x.about) order by x.at desc)
  from (
    select e.what, e.who, e.at, coalesce(s.name, o.name) as about
    from io.event e
      left join forms.section s on s.form_id = a.form_id and s.key = e.data->>'section'
      left join people.organisation o on o.id = (e.data->>'organisation')::uuid
    where e.about_kind = 'application' and e.about = a.id and e.what = any (${[...toldDeeds]})
    union all
    select k.kind || '.changed', w.who, max(h.at), o.name
    from applications.part_history h
      cross join lateral unnest(array_append(h.others, h.who)) as w(who)
      cross join lateral (select case split_part(h.part, ':', 1) when 'tasks' then 'tasks' when 'costs' then 'money' else 'reuse' end) as k(kind)
      left join applications.partner q on k.kind <> 'reuse' and q.id::text = split_part(h.part, ':', 2)
      left join people.organisation o on o.id = q.organisation_id
    where h.application_id = a.id and w.who is not null and not starts_with(h.part, ${partyPart('')})
    group by k.kind, w.who, o.name) x left join people.person p on p.id = x.who
  where x.who is distinct from ${personId}::uuid
    and x.at > coalesce(${lastLook(personId)}, a.begun_at - interval '1 second')), '[]')`

const answersOfOthers = (personId: string) => sql<number>`(
  select count(*)::int from applications.answer n
  where n.application_id = a.id and n.who is distinct from ${personId}::uuid
    and n.at > coalesce(${lastLook(personId)}, a.begun_at - interval '1 second'))`

/** The parts of the form in which those answers are, in its order. */
const sectionsOfOthers = (personId: string) => sql<Words[]>`coalesce((
  select json_agg(x.name order by x.position) from forms.section x where x.form_id = a.form_id and exists (
    select from applications.answer n join forms.question q on q.form_id = a.form_id and q.key = n.question_key
    where n.application_id = a.id and q.section = x.key and n.who is distinct from ${personId}::uuid
      and n.at > coalesce(${lastLook(personId)}, a.begun_at - interval '1 second'))), '[]')`

/**
 * What others did to applications since a person last looked at each of them; everything where the person never looked. Those where
 * nothing happened are left out. The ids come from `listMine`, which has asked the policy.
 */
export async function listChanges(
  db: Read,
  who: Pick<Actor, 'id'>,
  ids: readonly string[],
): Promise<readonly Changes[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('applications.application as a')
    .select([
      'a.id',
      lastLook(who.id).as('since'),
      deedsOfOthers(who.id).as('deeds'),
      answersOfOthers(who.id).as('answers'),
      sectionsOfOthers(who.id).as('sections'),
    ])
    .where('a.id', 'in', ids)
    .execute()
  return rows
    .map(({ id, since, deeds, answers, sections }) => ({
      applicationId: id,
      since,
      answers,
      sections,
      deeds: deeds.map((deed) => ({ ...deed, applicationId: id, at: new Date(deed.at) })),
    }))
    .filter((changes) => changes.deeds.length > 0 || changes.answers > 0)
}
