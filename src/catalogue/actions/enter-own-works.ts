import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { kindAfter } from '../offer/kinds.ts'
import { unknownOffer } from '../offer/offer.ts'
import { outsideRounds } from '../outside-rounds.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import type { OwnSaid } from '../own/own-work.ts'
import { slugOf } from '../own/slug.ts'
import { kindFor, ownPolicy } from '../own/policy.ts'
import { proposeFamilies } from '../store/family.ts'
import { titlesEnteredFor } from '../store/offer.ts'
import { insertWorks, type FactRow, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

export type OwnInput = {
  readonly from: 'form' | 'table'
  /** Each with the id that it is to have, so that a form sent twice enters one. */
  readonly works: readonly {
    readonly id: string
    readonly said: OwnSaid
    /** Told by an influencer of the trial: with what it has saved. */
    readonly fromTrial?: { readonly saved: Words } | undefined
  }[]
}

const resultOf = (text: Words): FactRow => ({ kind: 'result', text, url: null, sourceKey: null, byOwner: true })

function rowOf(who: Actor, { id, said, fromTrial }: OwnInput['works'][number]): WorkRow {
  const organisationId = who.actingFor?.id ?? null
  return {
    ...outsideRounds,
    id,
    slug: slugOf(plain(said.title, 'fi'), id),
    title: said.title,
    summary: said.summary,
    joint: null,
    sourceKey: null,
    example: who.actingFor?.example ?? who.example,
    parties: [
      {
        role: 'coordinator',
        organisationId,
        nameInSource: null,
        kindInSource: null,
        sourceKey: null,
      },
    ],
    facts: fromTrial === undefined ? [] : [resultOf(fromTrial.saved)],
    fromTrial: fromTrial !== undefined,
    offer: {
      ...unknownOffer,
      kind: kindAfter(kindFor(who), said.form, organisationId),
      form: said.form,
      status: said.status,
      licence: said.licence,
      licenceRead: said.licenceRead,
      licences: said.licences,
      costCents: said.costCents,
      contact: said.contact,
      enteredFor: organisationId,
      resultOf: null,
    },
  }
}

const bare = (title: string) => title.trim().toLowerCase()
const titlesOf = ({ title }: OwnSaid) => Object.values(title).map(({ text }) => bare(text))

async function enter(tx: Write, here: Here<Actor>, rows: readonly WorkRow[], from: OwnInput['from']): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map((row) => row.id)
  const made = rows.map((row) => ({ about: row.id, kind: row.offer?.kind ?? kindFor(here.who) }))
  await insertWorks(tx, rows, here.now)
  await makeFindable(tx, ids)
  await proposeFamilies(tx, ids)
  for (const { about, kind } of made)
    await record<OwnWorkEvent>(tx, here, {
      what: 'work.entered',
      aboutKind: 'work',
      about,
      data: { kind, from },
    })
}

/**
 * Enters works that are done without a grant, for the organisation acted for: a municipality's own, an authority's national ones. They are
 * public at once; what has a form can be taken into use by others. One of the same title is there already and stays. Sums in cents. Gives which were entered and which were known.
 */
export const enterOwnWorks = (here: Here<Actor>, input: OwnInput) =>
  attempt(here.db, async (tx) => done(await enteredOwn(tx, here, input)))

/** The same within an act that does more. */
export async function enteredOwn(tx: Write, here: Here<Actor>, { from, works }: OwnInput) {
  const organisationId = here.who.actingFor?.id ?? null
  const tells = may(ownPolicy, here.who, 'tell', { organisationId })
  allowed(tells, tells)
  const known = new Set((await titlesEnteredFor(tx, organisationId ?? '')).map(bare))
  const fresh = works.filter(({ said }) => {
    const isNew = titlesOf(said).every((title) => !known.has(title))
    for (const title of titlesOf(said)) known.add(title)
    return isNew
  })
  const rows = fresh.map((work) => rowOf(here.who, work))
  await enter(tx, here, rows, from)
  return {
    entered: rows.map((row) => row.slug),
    known: works.filter((work) => !fresh.includes(work)).map((work) => work.id),
  }
}
