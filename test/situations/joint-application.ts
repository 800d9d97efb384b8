import { addPartner } from '../../src/applications/actions/add-partner.ts'
import { commit } from '../../src/applications/actions/commit.ts'
import { saveAnswers } from '../../src/applications/actions/save-answers.ts'
import { saveBudget } from '../../src/applications/actions/save-budget.ts'
import { savePartner } from '../../src/applications/actions/save-partner.ts'
import { saveReuse } from '../../src/applications/actions/save-reuse.ts'
import { start } from '../../src/applications/actions/start.ts'
import { findApplication, type WholeApplication } from '../../src/applications/reads/application.ts'
import type { Call } from '../../src/calls/call.ts'
import { rowKey } from '../../src/forms/answer.ts'
import type { Form } from '../../src/forms/form.ts'
import { optionsOf, type Column, type Option, type Question } from '../../src/forms/question.ts'
import { findForm } from '../../src/forms/reads.ts'
import type { Answers } from '../../src/applications/content.ts'
import type { AnswerValue } from '../../src/applications/submission.ts'
import { newId } from '../../src/io/once.ts'
import { momentOf } from '../../src/kit/dates.ts'
import type { Outcome } from '../../src/kit/outcome.ts'
import type { Actor } from '../../src/people/person.ts'
import type { TestDatabase } from '../database.ts'
import { callIn, hereFor } from './calls.ts'
import { examplePerson } from './signed-in.ts'
import { publishedCall } from './whole-call.ts'

/** While the call is open: it opens on 2.11. and closes on 16.12.2026 at 16.15. */
export const whileOpen = momentOf('2026-11-22', '12:00')
export const closing = momentOf('2026-12-16', '16:15')
export const openCall = (it: TestDatabase, change: Partial<Call> = {}): Promise<Call> => {
  const { state, publishedAt, opensAt, closesAt } = publishedCall
  return callIn(it, { state, publishedAt, opensAt, closesAt, ...change })
}

const cellFor = (column: Column): string | number => {
  const values: Record<Column['kind'], string | number> = {
    text: 'Vastaus',
    long_text: 'Vastaus',
    date: '2027-06-30',
    number: column.smallest ?? 1,
    money: 100_00,
    choice: column.options[0]?.key ?? '',
  }
  return values[column.kind]
}

function answerFor(question: Question, purposes: readonly Option[]): AnswerValue {
  const [first] = optionsOf(question, purposes)
  const row = () => Object.fromEntries(question.columns.map((column) => [column.key, cellFor(column)]))
  const values: Record<Question['kind'], AnswerValue> = {
    text: 'Vastaus',
    long_text: 'Vastaus',
    choice: first?.key ?? '',
    choices: first === undefined ? [] : [first.key],
    number: 1,
    money: 100_00,
    date: '2027-06-30',
    yes_no: false,
    declaration: true,
    rows: Array.from({ length: question.least ?? 1 }, row),
    table: optionsOf(question).map((option) => ({ ...row(), [rowKey]: option.key })),
    municipality: first === undefined ? [] : [first.key],
    file: [],
    iban: 'FI2112345600000785',
  }
  return values[question.kind]
}

/** An answer to everything that a form asks for. */
export const answersIn = (form: Form, call: Call): Answers => {
  const purposes = call.purposes.map(({ key, words }) => ({ key, label: words }))
  const all = form.questions
    .filter((question) => question.required)
    .map((question) => [question.key, answerFor(question, purposes)])
  return {
    ...Object.fromEntries(all),
    title_fi: 'Lupa-asiat sujuviksi',
    title_sv: 'Smidiga tillstånd',
    starts_on: '2027-01-01',
    ends_on: '2028-12-31',
  }
}

const must = <T>(outcome: Outcome<T, string>): T => {
  if (!outcome.ok) throw new Error(`the situation cannot be made: ${outcome.refusal}`)
  return outcome.value
}
const there = async (it: TestDatabase, id: string): Promise<WholeApplication> => {
  const application = await findApplication(it.write, id)
  if (application === undefined) throw new Error(`no application ${id}`)
  return application
}
const partOf = (application: WholeApplication, who: Actor) => {
  const part = application.partners.find((partner) => partner.organisationId === who.actingFor?.id)
  if (part === undefined) throw new Error(`${who.name} takes no part`)
  return part
}

export type Joint = {
  readonly call: Call
  readonly id: string
  /** Writes for the coordinator, Esimerkkikunta 1. */
  readonly editor: Actor
  /** Signs for the coordinator. */
  readonly signatory: Actor
  /** Writes and signs for the partner Exempelkommun 3, in Swedish. */
  readonly swedish: Actor
  /** Writes and signs for the partner Esimerkkikunta 2. */
  readonly finnish: Actor
  /** The application as it is now. */
  now(): Promise<WholeApplication>
  /** The part of a person's organisation, as it is now. */
  part(who: Actor): Promise<WholeApplication['partners'][number]>
}

/** Commits a partner to what stands there now. */
export async function signed(it: TestDatabase, joint: Joint, who: Actor, at = whileOpen) {
  const { id: partnerId, digest } = await joint.part(who)
  return commit(hereFor(it, who, at), joint.id, {
    partnerId,
    digest,
    position: 'Kommundirektör',
    basis: 'Kommunstyrelsen 2.11.2026 § 5',
    lang: 'sv',
  })
}

/** The tasks of a person's party, described by its coordinator, and its money. */
async function described(it: TestDatabase, id: string, { editor, who }: { editor: Actor; who: Actor }): Promise<void> {
  const { id: partnerId } = partOf(await there(it, id), who)
  must(await savePartner(hereFor(it, editor, whileOpen), id, { partnerId, tasks: `Tehtävät: ${who.name}` }))
  const lines = [
    { costType: 'personnel' as const, year: 2027, cents: 80_000_00 },
    { costType: 'services' as const, year: 2028, cents: 20_000_00 },
  ]
  must(await saveBudget(hereFor(it, who, whileOpen), id, { partnerId, lines, ownCents: 15_000_00 }))
}

/** An application of a person's organisation alone, with every answer and its money. Gives its id. */
export async function alone(it: TestDatabase, call: Call, editor: Actor, id = newId()): Promise<string> {
  const here = hereFor(it, editor, whileOpen)
  must(await start(here, id, { callId: call.id }))
  const form = await findForm(it.write, call.formId ?? '')
  if (form === undefined) throw new Error('the call has no form')
  must(await saveAnswers(here, id, { answers: answersIn(form, call) }))
  must(await saveReuse(here, id, { decision: 'new', why: 'Vastaavaa ei ole.', searched: 'lupa, rakennusvalvonta' }))
  await described(it, id, { editor, who: editor })
  return id
}

/**
 * A joint application of Esimerkkikunta 1 with two partners, with every answer and everybody's money; 255 000 € are sought of
 * 300 000 €. The Finnish partner has committed, the Swedish one has not.
 */
export async function oneUnsigned(it: TestDatabase, call?: Call): Promise<Joint> {
  const person = (key: string) => examplePerson(it.write, key)
  const id = newId()
  const joint: Joint = {
    call: call ?? (await openCall(it)),
    id,
    editor: await person('coordinator'),
    signatory: await person('signatory'),
    swedish: await person('partner-sv'),
    finnish: await person('partner-fi'),
    now: () => there(it, id),
    part: async (who) => partOf(await there(it, id), who),
  }
  await alone(it, joint.call, joint.editor, id)
  for (const who of [joint.swedish, joint.finnish]) {
    const organisationId = who.actingFor?.id ?? ''
    must(await addPartner(hereFor(it, joint.editor, whileOpen), id, { id: newId(), organisationId }))
    await described(it, id, { editor: joint.editor, who })
  }
  must(await signed(it, joint, joint.finnish))
  return joint
}

/** The same, with every commitment given: ready to be sent. */
export async function allSigned(it: TestDatabase, call?: Call): Promise<Joint> {
  const joint = await oneUnsigned(it, call)
  must(await signed(it, joint, joint.swedish))
  return joint
}
