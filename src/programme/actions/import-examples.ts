import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { momentOf, type Day } from '../../kit/dates.ts'
import type { Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findPerson } from '../../people/reads.ts'
import type { Told } from '../enrolment.ts'
import { findNewest } from '../reads.ts'
import { enrol } from './enrol.ts'
import { settleEnrolment } from './settle-enrolment.ts'

type Ground = Pick<Here, 'db' | 'witness'>

/** An invented enrolment: db/seeds/programme/examples.json. `person` and `officer` are keys that example people sign in with. */
export type ExampleEnrolment = {
  readonly person: string
  readonly officer: string
  readonly on: Day
  readonly confirmed: boolean
  readonly told: Told
}

async function hereAs(ground: Ground, key: string, now: Date): Promise<Here<Actor>> {
  const { personId } = found(await findIdentity(ground.db, 'example', key))
  return { ...ground, who: found(await findPerson(ground.db, personId)), now, request: newId() }
}

function well<T, Code extends string>(outcome: Outcome<T, Code>): T {
  if (!outcome.ok) throw new Error(`an example was refused: ${outcome.refusal}`)
  return outcome.value
}

/** Enters invented enrolments by the acts of example people; those that are there stay as they are. Gives nothing, never refuses. */
export async function importExampleEnrolments(ground: Ground, files: readonly ExampleEnrolment[]): Promise<void> {
  for (const { person, officer, on, told, confirmed } of files) {
    const here = await hereAs(ground, person, momentOf(on, '10:00'))
    const organisationId = here.who.actingFor?.id ?? ''
    if ((await findNewest(ground.db, organisationId)) !== undefined) continue
    const { id, revision } = well(await enrol(here, newId(), { organisationId, told, known: 0 }))
    if (!confirmed) continue
    const office = await hereAs(ground, officer, momentOf(on, '12:00'))
    well(await settleEnrolment(office, id, { deed: 'confirm', why: '', revision }))
  }
}
