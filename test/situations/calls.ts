import { publishChange } from '../../src/calls/actions/publish-change.ts'
import type { Call } from '../../src/calls/call.ts'
import { listChanges } from '../../src/calls/reads/change.ts'
import { insertCall } from '../../src/calls/store.ts'
import type { Here } from '../../src/io/here.ts'
import { newId } from '../../src/io/once.ts'
import type { Actor } from '../../src/people/person.ts'
import { listKinds } from '../../src/people/reads/organisation-kind.ts'
import type { TestDatabase } from '../database.ts'
import { examplePerson } from './signed-in.ts'
import { wholeCall } from './whole-call.ts'

export const hereFor = (it: TestDatabase, who: Actor, now: Date): Here<Actor> => ({
  db: it.write,
  witness: it.witness,
  who,
  now,
  request: newId(),
})

/** The newest form of the seeds, or a bare one where there is none. */
export async function someForm(it: TestDatabase): Promise<string> {
  const { rows } = await it.owner.query<{ id: string }>(
    `select id from forms.form where frozen_at is not null order by (key = 'joint_application') desc, number desc limit 1`,
  )
  const [there] = rows
  if (there !== undefined) return there.id
  const id = newId()
  await it.owner.query(
    `insert into forms.form (id, key, number, name, frozen_at) values ($1, 'bare', 1, '{"fi":{"text":"Lomake","by":"original"},"sv":{"text":"Blankett","by":"original"}}', now())`,
    [id],
  )
  return id
}

/** A call of the example ministry that lacks nothing, as far as `change` does not say otherwise; its address is its own. */
export async function callIn(it: TestDatabase, change: Partial<Call> = {}): Promise<Call> {
  const ministry = (await examplePerson(it.write, 'officer')).actingFor
  if (ministry === null) throw new Error('the officer acts for nobody')
  const id = newId()
  const party = { id: ministry.id, name: ministry.name }
  const call: Call = {
    ...wholeCall,
    id,
    slug: `haku-${id.slice(-12)}`,
    authority: party,
    funder: party,
    formId: await someForm(it),
    kinds: await listKinds(it.read),
    ...change,
  }
  await it.write.transaction().execute((tx) => insertCall(tx, call, { at: new Date('2026-10-01T08:00:00Z'), by: null }))
  return call
}

/** An officer of another granting authority, with the same role as the ministry's. */
export async function officerOfAnother(it: TestDatabase): Promise<Actor> {
  const officer = await examplePerson(it.write, 'officer')
  const [organisation, person] = [newId(), newId()]
  const name = {
    fi: { text: 'Toinen virasto', by: 'original' as const },
    sv: { text: 'Ett annat verk', by: 'original' as const },
  }
  await it.owner.query(
    `insert into people.organisation (id, kind, name, example, entered_at) values ($1, 'authority', $2, true, now())`,
    [organisation, JSON.stringify(name)],
  )
  await it.owner.query(
    `insert into people.person (id, name, lang, example, entered_at) values ($1, 'Otto Toinen', 'fi', true, now())`,
    [person],
  )
  await it.owner.query(
    `insert into people.mandate (id, person_id, organisation_id, role, from_on) values ($1, $2, $3, 'presenter', '2020-01-01')`,
    [newId(), person, organisation],
  )
  const mandate = {
    organisation: { id: organisation, name, kind: 'authority' as const, example: true },
    roles: ['presenter' as const],
  }
  return {
    ...officer,
    id: person,
    name: 'Otto Toinen',
    actingFor: mandate.organisation,
    roles: mandate.roles,
    mandates: [mandate],
  }
}

/** A change that the officer asked for, published by a second person at the same moment. */
export async function checkedChange(it: TestDatabase, callId: string, now: Date): Promise<void> {
  const checker = await examplePerson(it.write, 'checker')
  for (const change of await listChanges(it.read, callId)) {
    const outcome = await publishChange(hereFor(it, checker, now), callId, { change: change.id, asked: change.askedAt })
    if (!outcome.ok) throw new Error(outcome.refusal)
  }
}
