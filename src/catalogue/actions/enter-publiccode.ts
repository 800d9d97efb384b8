import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { licencesIn } from '../../io/licences.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { outsideRounds } from '../outside-rounds.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import { ownPolicy } from '../own/policy.ts'
import { slugOf } from '../own/slug.ts'
import type { Publiccode } from '../publiccode/publiccode.ts'
import { factsOfSoftware, offerOfSoftware, summaryOfSoftware, titleOfSoftware } from '../publiccode/work.ts'
import { proposeFamilies } from '../store/family.ts'
import { addNamedUsers, keepPubliccode, saveSoftware, workByCode } from '../store/publiccode.ts'
import { insertFacts, insertWorks, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

const rowOf = (who: Actor, id: string, said: Publiccode): WorkRow => ({
  ...outsideRounds,
  id,
  slug: slugOf(said.name, id),
  title: titleOfSoftware(said),
  summary: summaryOfSoftware(said),
  joint: null,
  sourceKey: null,
  example: who.actingFor?.example ?? who.example,
  parties: [
    {
      role: 'coordinator',
      organisationId: who.actingFor?.id ?? null,
      nameInSource: said.owner,
      kindInSource: null,
      sourceKey: null,
    },
  ],
  facts: factsOfSoftware(said),
  offer: {
    ...offerOfSoftware(said),
    kind: 'solution',
    licences: licencesIn(said.licence) ?? [],
    enteredFor: who.actingFor?.id ?? null,
    resultOf: null,
  },
})

/** The work is there already, or enters now. */
async function placed(tx: Write, here: Here<Actor>, organisationId: string, { id, said }: Input) {
  const there = await workByCode(tx, organisationId, said.url)
  if (there !== undefined) {
    await saveSoftware(tx, there.id, said, licencesIn(said.licence) ?? [])
    await insertFacts(
      tx,
      factsOfSoftware(said).map((fact, i) => ({ ...fact, workId: there.id, position: i + 1 })),
    )
    return { ...there, fresh: false }
  }
  const row = rowOf(here.who, id, said)
  await insertWorks(tx, [row], here.now)
  return { id, slug: row.slug, fresh: true }
}

type Input = { readonly id: string; readonly said: Publiccode }

/**
 * Enters a software as its publiccode.yml tells of it, for the organisation acted for, whose own it says it is; public at once. The same
 * address of code again writes the same work anew. `id` is what the work is to have, so that a form sent twice enters one. Gives its slug.
 */
export const enterPubliccode = (here: Here<Actor>, input: Input) =>
  attempt(here.db, async (tx) => {
    const organisationId = here.who.actingFor?.id ?? null
    const tells = may(ownPolicy, here.who, 'tell', { organisationId })
    allowed(tells, tells)
    const work = await placed(tx, here, organisationId ?? '', input)
    await keepPubliccode(tx, { workId: work.id, said: input.said, at: here.now, by: here.who.id })
    await addNamedUsers(tx, work.id, input.said.usedBy)
    await makeFindable(tx, [work.id])
    if (work.fresh) await proposeFamilies(tx, [work.id])
    const about = { aboutKind: 'work' as const, about: work.id }
    await (work.fresh
      ? record<OwnWorkEvent>(tx, here, {
          what: 'work.entered',
          ...about,
          data: { kind: 'solution', from: 'publiccode' },
        })
      : record<OwnWorkEvent>(tx, here, { what: 'work.changed', ...about, data: {} }))
    return done({ slug: work.slug })
  })
