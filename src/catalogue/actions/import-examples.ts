import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { licencesIn } from '../../io/licences.ts'
import { newId } from '../../io/once.ts'
import { momentOf, type Day } from '../../kit/dates.ts'
import type { Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findPerson } from '../../people/reads.ts'
import type { ExampleWork } from '../example.ts'
import { kitOf } from '../kit/kit.ts'
import { ownSaid, type OwnEntry, type OwnSaid } from '../own/own-work.ts'
import { typedIn } from '../typed-text.ts'
import { enterOwnWorks } from './enter-own-works.ts'
import { settleSubjects } from './settle-subjects.ts'
import { writeKit } from './write-kit.ts'

type Ground = Pick<Here, 'db' | 'witness'>

async function hereAs(ground: Ground, key: string, on: Day): Promise<Here<Actor>> {
  const { personId } = found(await findIdentity(ground.db, 'example', key))
  return { ...ground, who: found(await findPerson(ground.db, personId)), now: momentOf(on, '10:00'), request: newId() }
}

function well<T, Code extends string>(outcome: Outcome<T, Code>): T {
  if (!outcome.ok) throw new Error(`an example was refused: ${outcome.refusal}`)
  return outcome.value
}

function saidIn(entry: OwnEntry): OwnSaid {
  const judged = ownSaid(entry, { licencesIn })
  if ('faults' in judged) throw new Error(`an example is wrong: ${judged.faults.map(({ code }) => code).join()}`)
  return judged.said
}

/** Enters invented works without a grant by the acts of example people; those that are there stay as they are. Gives nothing, never refuses. */
export async function importExampleWorks(ground: Ground, files: readonly ExampleWork[]): Promise<void> {
  for (const { person, on, entry, subjects, kit } of files) {
    const here = await hereAs(ground, person, on)
    const works = [{ id: newId(), said: saidIn(entry) }]
    const [slug] = well(await enterOwnWorks(here, { from: 'form', works })).entered
    if (slug === undefined) continue
    for (const name of subjects) well(await settleSubjects(here, slug, { offered: [], ticked: [], name }))
    if (kit !== null) {
      const entry = kitOf((part) => typedIn(kit[part], 'fi'))
      well(await writeKit(here, slug, { seen: 0, entry }))
    }
  }
}
