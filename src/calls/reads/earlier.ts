import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import { listEveryRound, listWorksInRounds } from '../../catalogue/reads/rounds.ts'
import { listNameable } from '../../people/reads/nameable.ts'
import { nameBook } from '../earlier/coordinator.ts'
import type { Outcome } from '../fact.ts'
import type { KnownWork } from '../earlier/known.ts'
import type { KnownRound } from '../earlier/round.ts'
import type { Ground } from '../earlier/row.ts'

type Authority = { readonly id: string; readonly example: boolean }

/** Rounds of the record and calls that live here, by what a table may call them. */
async function listKnownRounds(db: Read): Promise<readonly KnownRound[]> {
  const rounds = await listEveryRound(db)
  const calls = await db
    .selectFrom('calls.call')
    .select(['id', 'slug', 'state', 'title', 'round_key as roundKey', 'authority_id as authorityId'])
    .orderBy('id')
    .execute()
  const ofRound = rounds.map((round): KnownRound => {
    const call = calls.find((one) => one.roundKey === round.key) ?? calls.find((one) => one.slug === round.key)
    const names = call === undefined ? [round.name] : [round.name, call.title]
    return { key: round.key, year: round.year, names, call: call ?? null }
  })
  const told = new Set(ofRound.map((round) => round.call?.id))
  const others = calls.filter((call) => !told.has(call.id))
  return [...ofRound, ...others.map((call) => ({ key: call.slug, year: null, names: [call.title], call }))]
}

/** What a table of earlier rounds of an authority is judged by: names of organisations, and the rounds that are there. */
export const groundFor = async (db: Read, authority: Authority): Promise<Omit<Ground, 'lang' | 'covers'>> => ({
  book: nameBook(await listNameable(db, authority.example)),
  rounds: await listKnownRounds(db),
  authorityId: authority.id,
})

/** The projects of rounds, as far as a table tells of them; names in a language. */
export const listKnownWorks = (db: Read, keys: readonly string[], lang: Lang): Promise<readonly KnownWork[]> =>
  listWorksInRounds(db, keys, lang)

/** What is known of the outcomes of calls, by their ids; a call without an outcome is not among them. */
export async function listOutcomes(db: Read, callIds: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  if (callIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('calls.outcome')
    .select(['call_id as callId', 'received', 'granted', 'listed', 'later'])
    .select(['granted_cents as grantedCents', 'sought_cents as soughtCents', 'source_key as sourceKey'])
    .where('call_id', 'in', [...callIds])
    .execute()
  return new Map(rows.map(({ callId, ...outcome }) => [callId, outcome]))
}

/** The earlier rounds of an authority that were entered from a table, newest first, with the number of their projects. */
export const listEnteredRounds = (db: Read, authorityId: string) =>
  db
    .selectFrom('calls.call as c')
    .innerJoin('catalogue.source as s', 's.key', 'c.source_key')
    .select(['c.slug', 'c.title', 'c.example', 's.published_on as publishedOn'])
    .select((of) => of.fn.coalesce('s.title', 's.publisher').as('source'))
    .select((of) =>
      of
        .selectFrom('catalogue.work as w')
        .whereRef('w.round_key', '=', 'c.round_key')
        .select((count) => count.fn.countAll<number>().as('projects'))
        .as('projects'),
    )
    .where('c.authority_id', '=', authorityId)
    .where('c.state', '=', 'archived')
    .orderBy('c.id', 'desc')
    .execute()
