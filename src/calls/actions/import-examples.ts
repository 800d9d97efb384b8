import { municipalKinds } from '../../people/organisation.ts'
import { attempt, type Db, type Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { dayOf, daysLater, momentOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { findNewestForm } from '../../forms/reads.ts'
import { findIdentity } from '../../people/reads.ts'
import { usualCostTypes } from '../cost-type.ts'
import type { Call } from '../call.ts'
import { emptyCall } from '../empty-call.ts'
import { fundingOf } from '../funding-rules.ts'
import { proposalOf, type ProposalFile } from '../proposed-criteria.ts'
import type { DutyRole } from '../duty.ts'
import type { Faq } from '../faq.ts'
import { listRounds, type Round } from '../reads/rounds.ts'
import { insertDuty } from '../store/duty.ts'
import { insertCall } from '../store.ts'
import { insertFunding } from '../store/funding.ts'
import type { RoundFile } from '../round-file.ts'

/** An invented call: texts, and times as days from the day on which the environment is made. */
export type ExampleCallFile = {
  readonly slug: string
  readonly state: 'published' | 'in_assessment'
  readonly title: Words
  readonly summary: Words
  readonly description: Words
  readonly legalBasis: Words
  readonly opensInDays: number
  readonly opensTime: string
  readonly closesInDays: number
  readonly closesTime: string
  readonly startsInDays: number
  readonly endsInDays: number
  readonly appropriationEur: number
  readonly conditions: readonly { readonly key: string; readonly words: Words }[]
  readonly faq: readonly Faq[]
}
export type ExampleCallsFile = {
  readonly calls: readonly ExampleCallFile[]
  /** The real round whose topics and exclusions they borrow. */
  readonly topics: Pick<RoundFile, 'purposes' | 'exclusions' | 'aims'>
  /** Those that we propose for a call like that round. */
  readonly criteria: ProposalFile
  readonly authority: { readonly id: string; readonly name: Words }
  readonly duties: readonly { readonly person: string; readonly role: DutyRole }[]
  /** Key of the form that they use, in its newest version. */
  readonly form: string
}

/** An invented call speaks for itself: nothing in it is a translation of a source. */
const ownWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([lang, { text }]) => [lang, { text, by: 'original' as const }]))
const ownClause = ({ key, words, examples = [] }: { key: string; words: Words; examples?: readonly Words[] }) => ({
  key,
  words: ownWords(words),
  examples: examples.map(ownWords),
})

function exampleCall(
  file: ExampleCallFile,
  all: ExampleCallsFile,
  { now, formId }: { now: Date; formId: string },
): Call {
  const day = (days: number) => daysLater(dayOf(now), days)
  const opensAt = momentOf(day(file.opensInDays), file.opensTime)
  const closesAt = momentOf(day(file.closesInDays), file.closesTime)
  return {
    ...emptyCall({ id: newId(), slug: file.slug, title: file.title, example: true, authority: all.authority }),
    state: file.state,
    summary: file.summary,
    description: file.description,
    legalBasis: file.legalBasis,
    grantKind: 'project',
    opensAt,
    closesAt,
    appropriationCents: file.appropriationEur * 100,
    highestShare: 8_500,
    vatIncluded: false,
    paymentModel: 'instalments',
    earliestOn: day(file.startsInDays),
    latestOn: day(file.endsInDays),
    jointOnly: true,
    applicantKinds: municipalKinds,
    formId,
    costTypes: usualCostTypes,
    purposes: all.topics.purposes.map(ownClause),
    aims: all.topics.aims.map(ownClause),
    exclusions: all.topics.exclusions.map(ownClause),
    conditions: file.conditions.map(ownClause),
    criteria: proposalOf(all.criteria).criteria,
    faq: file.faq,
    publishedAt: opensAt,
    assessingAt: file.state === 'in_assessment' ? momentOf(daysLater(dayOf(closesAt), 1), '09:00') : null,
    revision: 2,
  }
}

const roundWords = { fi: ', kierros {number}', sv: ', omgång {number}', en: ', round {number}' } as const

const titled = (title: Words, number: number): Words =>
  Object.fromEntries(
    Object.entries(title).map(([lang, word]) => {
      const added = lang === 'sv' ? roundWords.sv : lang === 'en' ? roundWords.en : roundWords.fi
      return [lang, { ...word, text: word.text + say(added, { number }) }]
    }),
  )

/** The round of an invented call that is still to be entered: the first, or the next when the newest of an open one has closed. */
function nextRound(file: ExampleCallFile, rounds: readonly Round[], now: Date): ExampleCallFile | undefined {
  const [newest] = rounds
  if (newest === undefined) return file
  const closed = newest.closesAt !== null && newest.closesAt < now
  if (file.state !== 'published' || !closed) return undefined
  const number = rounds.length + 1
  return { ...file, slug: `${file.slug}-${number}`, title: titled(file.title, number) }
}

async function peopleOn(tx: Write, duties: ExampleCallsFile['duties']) {
  const found: { id: string; role: DutyRole }[] = []
  for (const { person, role } of duties) {
    const identity = await findIdentity(tx, 'example', person)
    if (identity !== undefined) found.push({ id: identity.personId, role })
  }
  return found
}

/**
 * Enters the invented calls of an example environment, with times relative to now and duties of its example people. Those that are
 * there stay as they are; where the newest round of an open one has closed, the next is entered, so that something is always open.
 * Gives the number entered. Refuses `no_form` where the form they use is not there.
 */
export const importExampleCalls = ({ db, now }: { db: Db; now: Date }, file: ExampleCallsFile) =>
  attempt(db, async (tx) => {
    const form = await findNewestForm(tx, file.form)
    if (form === undefined) return refuse('no_form')
    const people = await peopleOn(tx, file.duties)
    const writer = people.find((duty) => duty.role === 'presenter')?.id ?? null
    let entered = 0
    for (const one of file.calls) {
      const next = nextRound(one, await listRounds(tx, one.slug), now)
      if (next === undefined) continue
      const call = exampleCall(next, file, { now, formId: form.id })
      await insertCall(tx, call, { at: now, by: writer })
      await insertFunding(tx, call.id, fundingOf(call), call.publishedAt ?? now)
      for (const { id, role } of people) await insertDuty(tx, call.id, id, role)
      entered += 1
    }
    return done(entered)
  })
