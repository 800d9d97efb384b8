import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { licencesIn } from '../../io/licences.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { outsideRounds } from '../outside-rounds.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import { ownPolicy } from '../own/policy.ts'
import { slugOf } from '../own/slug.ts'
import type { Publiccode } from '../publiccode/publiccode.ts'
import { factsOfSoftware, offerOfSoftware, summaryOfSoftware, titleOfSoftware } from '../publiccode/work.ts'
import { findWorkOfCode } from '../reads/publiccode.ts'
import { proposeFamilies } from '../store/family.ts'
import { clearFacts, keepPubliccode, lockCode, saveNamedUsers, saveSoftware } from '../store/publiccode.ts'
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

/** What the file tells comes after what a source tells and stays; a link stands once. */
async function saveFacts(tx: Write, workId: string, said: Publiccode) {
  const left = await clearFacts(tx, workId)
  const fresh = factsOfSoftware(said).filter((fact) => fact.url === null || left.every(({ url }) => url !== fact.url))
  const last = Math.max(0, ...left.map(({ position }) => position))
  if (fresh.length > 0)
    await insertFacts(
      tx,
      fresh.map((fact, i) => ({ ...fact, workId, position: last + i + 1 })),
    )
}

/** One's own work is there already, or enters now; undefined where it is there and another's. */
async function placed(tx: Write, here: Here<Actor>, organisationId: string, { id, said }: Input) {
  await lockCode(tx, said.url)
  const there = await findWorkOfCode(tx, organisationId, said.url)
  if (there !== undefined) {
    if (!there.own) return undefined
    await saveSoftware(tx, there.id, said, licencesIn(said.licence) ?? [])
    await saveFacts(tx, there.id, said)
    return { id: there.id, slug: there.slug, fresh: false }
  }
  const row = rowOf(here.who, id, said)
  await insertWorks(tx, [row], here.now)
  return { id, slug: row.slug, fresh: true }
}

type Input = { readonly id: string; readonly said: Publiccode }

/**
 * Enters a software as its publiccode.yml tells of it, for the organisation acted for, whose own it says it is; public at once. Where a
 * work of its own has its code at the same address, that work is written anew; refuses `of_others` where a work of others has. `id` is what the work is to have, so that a form sent twice enters one. Gives its slug.
 */
export const enterPubliccode = (here: Here<Actor>, input: Input) =>
  attempt(here.db, async (tx) => {
    const organisationId = here.who.actingFor?.id ?? null
    const tells = may(ownPolicy, here.who, 'tell', { organisationId })
    allowed(tells, tells)
    const work = await placed(tx, here, organisationId ?? '', input)
    if (work === undefined) return refuse('of_others')
    await keepPubliccode(tx, { workId: work.id, said: input.said, at: here.now, by: here.who.id })
    await saveNamedUsers(tx, work.id, input.said.usedBy)
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
