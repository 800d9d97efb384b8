import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { wordsOf } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { unknownOffer } from '../offer/offer.ts'
import { outsideRounds } from '../outside-rounds.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import type { OwnSaid } from '../own/own-work.ts'
import { slugOf } from '../own/slug.ts'
import { kindFor, ownPolicy } from '../own/policy.ts'
import { proposeFamilies } from '../store/family.ts'
import { titlesEnteredFor } from '../store/offer.ts'
import { insertWorks, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

export type OwnInput = {
  readonly lang: Lang
  readonly from: 'form' | 'table'
  /** Each with the id that it is to have, so that a form sent twice enters one. */
  readonly works: readonly { readonly id: string; readonly said: OwnSaid }[]
}

const rowOf = (who: Actor, lang: Lang, { id, said }: OwnInput['works'][number]): WorkRow => ({
  ...outsideRounds,
  id,
  slug: slugOf(said.title, id),
  title: wordsOf({ [lang]: said.title }),
  summary: wordsOf({ [lang]: said.summary }),
  joint: null,
  sourceKey: null,
  example: who.actingFor?.example ?? who.example,
  parties: [
    {
      role: 'coordinator',
      organisationId: who.actingFor?.id ?? null,
      nameInSource: null,
      kindInSource: null,
      sourceKey: null,
    },
  ],
  facts: [],
  offer: {
    ...unknownOffer,
    kind: kindFor(who),
    status: said.status,
    costCents: said.costCents,
    contact: wordsOf({ [lang]: said.contact }),
    licences: [],
    enteredFor: who.actingFor?.id ?? null,
    resultOf: null,
  },
})

const bare = (title: string) => title.trim().toLowerCase()

async function enter(tx: Write, here: Here<Actor>, rows: readonly WorkRow[], from: OwnInput['from']): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map((row) => row.id)
  await insertWorks(tx, rows, here.now)
  await makeFindable(tx, ids)
  await proposeFamilies(tx, ids)
  for (const about of ids)
    await record<OwnWorkEvent>(tx, here, {
      what: 'work.entered',
      aboutKind: 'work',
      about,
      data: { kind: kindFor(here.who), from },
    })
}

/**
 * Enters works that are done without a grant, for the organisation acted for: a municipality's own, an authority's national ones. They are
 * public at once. One of the same title is there already and stays. Sums in cents. Gives which were entered and which were known.
 */
export const enterOwnWorks = (here: Here<Actor>, { lang, from, works }: OwnInput) =>
  attempt(here.db, async (tx) => {
    const organisationId = here.who.actingFor?.id ?? null
    const tells = may(ownPolicy, here.who, 'tell', { organisationId })
    allowed(tells, tells)
    const known = new Set((await titlesEnteredFor(tx, organisationId ?? '')).map(bare))
    const fresh = works.filter(({ said }) => {
      const isNew = !known.has(bare(said.title))
      known.add(bare(said.title))
      return isNew
    })
    const rows = fresh.map((work) => rowOf(here.who, lang, work))
    await enter(tx, here, rows, from)
    return done({
      entered: rows.map((row) => row.slug),
      known: works.filter((work) => !fresh.includes(work)).map((work) => work.id),
    })
  })
