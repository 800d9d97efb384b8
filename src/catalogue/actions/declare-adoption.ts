import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import {
  begins,
  confirmed,
  following,
  type AdoptionStage,
  type Declared,
  type EntryKind,
} from '../adoption/adoption.ts'
import type { AdoptionEvent } from '../adoption/events.ts'
import { aboutOf, adoptionPolicy } from '../adoption/policy.ts'
import { findWork } from '../reads.ts'
import { findAdoption } from '../reads/adoption.ts'
import { insertEntries, keepAdoption } from '../store/adoption.ts'
import { titleOf } from '../title.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { tellOrganisation } from './tell-organisation.ts'

/** The address of the service, for letters: 'https://talko.example'. */
type Asked = Here<Actor> & { readonly origin: string }
type Word = { readonly id: string; readonly kind: Exclude<EntryKind, 'source'>; readonly value: Declared }

/** The work, the organisation that the person may speak for, and what it said last; locked until the transaction ends. */
async function spoken(tx: Write, here: Here<Actor>, slug: string) {
  const work = found(await findWork(tx, slug))
  const organisation = here.who.actingFor
  allowed(organisation !== null && may(adoptionPolicy, here.who, 'declare', aboutOf(work)), work.public)
  const own = found(organisation ?? undefined)
  const adoptionId = await keepAdoption(tx, { workId: work.id, organisationId: own.id, applicationId: null }, here.now)
  const history = await findAdoption(tx, work.id, own.id)
  return { work, own, adoptionId, last: history?.entries[0] ?? null }
}

async function keepWord(tx: Write, here: Here<Actor>, adoptionId: string, { id, kind, value }: Word): Promise<void> {
  await insertEntries(tx, [{ ...value, id, adoptionId, kind, at: here.now, personId: here.who.id }])
}

/** Those who lead a work hear of everybody else who begins to pilot or use it. */
async function tellLeader(tx: Write, here: Asked, work: Work, stage: AdoptionStage): Promise<void> {
  const leader = coordinatorOf(work)
  const own = here.who.actingFor
  if (own === null || leader?.id === undefined || leader.id === null || leader.id === own.id) return
  await tellOrganisation(tx, here.now, {
    news: 'adopted',
    to: leader.id,
    of: own.name,
    titleIn: (lang) => titleOf(work, lang),
    address: (lang) => `${here.origin}/${lang}/adoption/${work.slug}`,
    once: `adopted:${work.id}:${own.id}:${stage}`,
    about: work.id,
    example: work.example || own.example,
  })
}

type Input = { readonly id: string; readonly seen: string; readonly value: Declared }

/**
 * An organisation says of its own use of a work that it plans, pilots, uses or has left it; `seen` is the id of the last word that the
 * person read, empty where there was none. The same `id` twice is one word. Those who lead the work are told of who begins. Refuses
 * `changed_meanwhile`.
 */
export const declareAdoption = (here: Asked, slug: string, { id, seen, value }: Input) =>
  attempt(here.db, async (tx) => {
    const { work, own, adoptionId, last } = await spoken(tx, here, slug)
    if (last?.id === id) return done({ id: adoptionId })
    const outcome = following(last, seen)
    if (!outcome.ok) return outcome
    await keepWord(tx, here, adoptionId, { id, kind: 'declared', value })
    if (begins(last, value)) await tellLeader(tx, here, work, value.stage)
    await record<AdoptionEvent>(tx, here, {
      what: 'adoption.declared',
      aboutKind: 'adoption',
      about: adoptionId,
      data: { work: work.id, organisation: own.id, stage: value.stage },
    })
    return done({ id: adoptionId })
  })

/**
 * An organisation confirms that what it said last still holds: the same again with today's date. The same `id` twice is once. Refuses
 * `nothing_to_confirm` and `changed_meanwhile`.
 */
export const confirmAdoption = (here: Here<Actor>, slug: string, { id, seen }: Pick<Input, 'id' | 'seen'>) =>
  attempt(here.db, async (tx) => {
    const { work, own, adoptionId, last } = await spoken(tx, here, slug)
    if (last?.id === id) return done({ id: adoptionId })
    const outcome = confirmed(last, seen)
    if (!outcome.ok) return outcome
    await keepWord(tx, here, adoptionId, { id, kind: 'confirmed', value: outcome.value })
    await record<AdoptionEvent>(tx, here, {
      what: 'adoption.confirmed',
      aboutKind: 'adoption',
      about: adoptionId,
      data: { work: work.id, organisation: own.id, stage: outcome.value.stage },
    })
    return done({ id: adoptionId })
  })
