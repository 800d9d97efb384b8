import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import { trade } from '../meaning/feature.ts'
import type { WorkSubject } from '../subject/subject.ts'

const labelled = sql`(select jsonb_object_agg(l.key, jsonb_build_object('text', l.value, 'by', 'official')) from jsonb_each_text(c.label) l where l.value <> '') as label`

/** The confirmed subjects of a work, as JSON, for the work of an alias. */
export const subjectsOf = (workId: string) =>
  sql.raw(`coalesce((select json_agg(json_build_object('yso', t.yso, 'label', t.label) order by t.settled_at, t.yso)
    from catalogue.work_subject t where t.work_id = ${workId} and t.settled = 'confirmed'), '[]')`)

/** Whether a work, by a column with its id, has a subject that a person has confirmed. */
export const hasSubject = (workId: string, yso: string) =>
  sql`exists (select from catalogue.work_subject t where t.work_id = ${sql.raw(workId)} and t.yso = ${yso} and t.settled = 'confirmed')`

/** The subjects of a work that a person has confirmed, or those that one has removed. */
export async function listSubjects(
  db: Read,
  workId: string,
  settled: 'confirmed' | 'removed' = 'confirmed',
): Promise<readonly WorkSubject[]> {
  const { rows } = await sql<WorkSubject>`
    select t.yso, t.label from catalogue.work_subject t
    where t.work_id = ${workId}::uuid and t.settled = ${settled} order by t.settled_at, t.yso`.execute(db)
  return rows
}

/** What a subject named in one language alone weighs at least, as a share of the heaviest. */
const worthOne = 0.3

/** The stems of a text in a language, each once. */
const stemsIn = (text: string) => sql.raw(`tsvector_to_array(to_tsvector(l.dictionary, coalesce(${text}, '')))`)

/**
 * Subjects of the vocabulary that a work names, the weightiest first, without those that a person has settled. The likeness of meanings
 * alone would also bring what only begins alike (a pocket computer for a town in the pocket): a subject is proposed when every word of
 * its name is a word of the title or the summary; those so named in two languages come first, one language alone counts where it weighs.
 */
export async function listProposedSubjects(db: Read, workId: string, limit: number): Promise<readonly WorkSubject[]> {
  const { rows } = await sql<WorkSubject>`
    with l(lang, dictionary) as (values ('fi', 'finnish'::regconfig), ('sv', 'swedish'::regconfig), ('en', 'english'::regconfig)),
    said as materialized (
      select l.lang, l.dictionary, ${stemsIn(`concat_ws(' ', w.title->l.lang->>'text', w.summary->l.lang->>'text')`)} as stems
      from catalogue.work w, l where w.id = ${workId}::uuid),
    named as (
      select c.yso, c.label, f.weight, (
        select count(*) from said l, lateral (select ${stemsIn(`c.label->>l.lang`)} as stems) name
        where cardinality(name.stems) > 0 and name.stems <@ l.stems) as languages
      from catalogue.work w
      join catalogue.work_feature f on f.work_no = w.no and f.feature >= 0 and f.feature < ${trade}
      join catalogue.concept c on c.no = f.feature and c.yso is not null
      where w.id = ${workId}::uuid and not exists (
        select from catalogue.work_subject t where t.work_id = w.id and t.yso = c.yso)),
    heaviest as (select max(weight) as weight from named where languages > 0)
    select c.yso, ${labelled} from named c, heaviest h
    where c.languages > 1 or (c.languages = 1 and c.weight >= h.weight * ${worthOne})
    order by c.languages > 1 desc, c.weight desc, c.yso limit ${limit}`.execute(db)
  return rows
}

/** The subject of the vocabulary that a text is the name of, in any of the three languages; undefined where it is none. */
export async function findSubject(db: Read, name: string): Promise<WorkSubject | undefined> {
  const { rows } = await sql<WorkSubject>`
    select c.yso, ${labelled} from catalogue.concept c
    where c.yso is not null and lower(${name}) in (lower(c.label->>'fi'), lower(c.label->>'sv'), lower(c.label->>'en'))
    order by c.no limit 1`.execute(db)
  return rows[0]
}

/** One time at which the subjects of a work were settled: when, for which organisation, and which by their names. */
export type SubjectsSettled = {
  readonly id: string
  readonly on: Day
  readonly organisation: Words | null
  readonly confirmed: readonly Words[]
  readonly removed: readonly Words[]
}

const namesIn = (key: 'confirmed' | 'removed') => sql`
  coalesce((select json_agg(t.label order by t.yso) from catalogue.work_subject t
    where t.work_id = e.about and e.data->${sql.lit(key)} ? t.yso), '[]')`

/** How the subjects of a work were settled, the last time first. */
export async function listSubjectsSettled(db: Read, workId: string): Promise<readonly SubjectsSettled[]> {
  const { rows } = await sql<SubjectsSettled>`
    select e.id::text as id, (e.at at time zone 'Europe/Helsinki')::date as "on", o.name as organisation,
      ${namesIn('confirmed')} as confirmed, ${namesIn('removed')} as removed
    from io.event e left join people.organisation o on o.id = e.acting_for
    where e.about = ${workId}::uuid and e.what = 'work.subjects_settled' order by e.id desc limit 50`.execute(db)
  return rows
}
