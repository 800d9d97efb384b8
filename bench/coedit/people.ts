/** People with a sign-in and a right of their own, each for an organisation of its own, and the drafts in which they write. */
import type pg from 'pg'
import { hashOf, newKey } from '../../src/io/cookies.ts'
import { newId } from '../../src/io/once.ts'

/** Somebody who is signed in and acts for one organisation alone. */
export type Person = { readonly id: string; readonly cookie: string }

/** A draft of two municipalities, with two people of each: one writes together with the other's, one is saved as they type. */
export type Draft = {
  readonly id: string
  /** The part of the municipality that does not coordinate. */
  readonly partnerId: string
  /** Write in the same text. */
  readonly writers: readonly [Person, Person]
  /** Fills in the form of the coordinator. */
  readonly editor: Person
  /** Writes the costs of the partner. */
  readonly finance: Person
}

async function person(pool: pg.Pool, organisation: string, role: 'editor' | 'finance'): Promise<Person> {
  const [id, key] = [newId(), newKey()]
  await pool.query(
    `with person as (
       insert into people.person (id, name, entered_at, example) values ($1, 'Mittaaja', now(), true)
     ), mandate as (
       insert into people.mandate (id, person_id, organisation_id, role, from_on) values ($2, $1, $3, $4, '2020-01-01')
     )
     insert into people.session (key_hash, person_id, acting_for, began_at, seen_at, ends_at)
     values ($5, $1, $3, now(), now(), now() + interval '1 day')`,
    [id, newId(), organisation, role, hashOf(key)],
  )
  return { id, cookie: `talko-session=${key}` }
}

async function draft(pool: pg.Pool, coordinator: string, partner: string): Promise<Draft> {
  const [id, partnerId] = [newId(), newId()]
  const writers: Draft['writers'] = [await person(pool, coordinator, 'editor'), await person(pool, partner, 'editor')]
  const editor = await person(pool, coordinator, 'editor')
  const finance = await person(pool, partner, 'finance')
  await pool.query(
    `insert into applications.application (id, call_id, form_id, coordinator_id, state, lang, begun_at, begun_by, saved_at, example)
     select $1, id, form_id, $2, 'draft', 'fi', now(), $3, now(), true from calls.call where slug = 'esimerkki-avoin'`,
    [id, coordinator, editor.id],
  )
  await pool.query(
    `insert into applications.partner (id, application_id, organisation_id, role, position)
     values ($1, $3, $4, 'coordinator', 0), ($2, $3, $5, 'partner', 1)`,
    [newId(), partnerId, id, coordinator, partner],
  )
  return { id, partnerId, writers, editor, finance }
}

/** So many drafts in the open example call, empty, each of two municipalities that take part in no other. */
export async function drafts(pool: pg.Pool, count: number): Promise<readonly Draft[]> {
  const { rows } = await pool.query<{ id: string }>(
    'select organisation_id as id from people.municipality where valid_to is null order by code limit $1',
    [count * 2],
  )
  const pairs = Array.from({ length: count }, (_, at) => [rows[at]?.id ?? '', rows[count + at]?.id ?? ''] as const)
  const all: Draft[] = []
  for (const [coordinator, partner] of pairs) all.push(await draft(pool, coordinator, partner))
  return all
}
