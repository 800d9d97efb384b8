import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { toldDeeds, type Change, type Changes } from '../change.ts'

type Deed = Omit<Change, 'at' | 'applicationId'> & { readonly at: string }

const lastLook = (personId: string) => sql<Date | null>`(
  select max(seen.at) from io.access seen where seen.about_kind = 'application' and seen.about = a.id and seen.who = ${personId}::uuid)`

const deedsOfOthers = (personId: string) => sql<Deed[]>`coalesce((
  select json_agg(json_build_object('what', e.what, 'who', p.name, 'at', e.at) order by e.at desc)
  from io.event e left join people.person p on p.id = e.who
  where e.about_kind = 'application' and e.about = a.id and e.what = any (${[...toldDeeds]}) and e.who is distinct from ${personId}::uuid
    and e.at > coalesce(${lastLook(personId)}, a.begun_at - interval '1 second')), '[]')`

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
