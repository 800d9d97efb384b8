import type { Sent } from '../../kit/sent.ts'
import { grantKinds, isPrepared, type Call } from '../call.ts'
import type { Change, Part } from '../part.ts'
import type { Attachment } from '../attachment.ts'
import { attachmentsIn, valuesOfAttachments } from './attachments.ts'
import { criteriaIn, faqIn, scoreIn, typedScore, valuesOfCriteria, valuesOfFaq } from './criteria.ts'
import { applicantsIn, moneyIn, valuesOfApplicants, valuesOfMoney } from './money.ts'
import { clausesIn, valuesOfClauses } from './rows.ts'
import { timetableIn, valuesOfTimetable } from './timetable.ts'
import { choiceIn, choicesIn, longest, orNull, valuesOfWords, wordsIn, type Entered, type Values } from './typed.ts'
import { neededLanguages } from '../clause.ts'
import type { Words } from '../../kit/words.ts'

/** Parts that are one form; people have doors of their own. */
export type WrittenPart = Exclude<Part, 'people'>

/** What a form needs to know beside itself. */
export type Around = {
  readonly call: Call
  readonly formIds: readonly string[]
  readonly themes: readonly string[]
  /** The files that the part of attachments may name. */
  readonly files: readonly Attachment[]
}

function basicsIn(typed: Sent, { call, formIds }: Around): Entered<Change> {
  const title = wordsIn(typed, 'title', longest.line)
  const [summary, description, law, contact] = [
    wordsIn(typed, 'summary', 1_000),
    wordsIn(typed, 'description', longest.text),
    wordsIn(typed, 'law', 1_000),
    wordsIn(typed, 'contact', 1_000),
  ]
  const [kind, form] = [choiceIn(typed, 'kind', grantKinds), choiceIn(typed, 'form', formIds)]
  const kept = Object.keys(title.value).length === 0 ? call.title : title.value // a call without a name could not be found again
  return {
    value: {
      title: kept,
      summary: orNull(summary.value),
      description: orNull(description.value),
      legalBasis: orNull(law.value),
      contact: orNull(contact.value),
      grantKind: kind.value,
      formId: form.value,
    },
    errors: [title, summary, description, law, contact, kind, form].flatMap((one) => one.errors),
  }
}

function purposesIn(typed: Sent, { themes }: Around): Entered<Change> {
  const [purposes, aims] = [clausesIn(typed, 'purposes'), clausesIn(typed, 'aims')]
  const [residents, inside] = [clausesIn(typed, 'residents'), clausesIn(typed, 'inside')]
  return {
    value: {
      purposes: purposes.value,
      aims: aims.value,
      forResidents: residents.value,
      inside: inside.value,
      themes: choicesIn(typed, 'themes', themes) ?? [],
    },
    errors: [purposes, aims, residents, inside].flatMap((one) => one.errors),
  }
}

/** Criteria, the threshold of the whole, and the purpose that goes before the others, with the reason. */
function judgingIn(typed: Sent, { call }: Around): Entered<Change> {
  const [criteria, lowest] = [criteriaIn(typed), scoreIn(typed, 'lowest')]
  const purpose = choiceIn(
    typed,
    'priority',
    call.purposes.map(({ key }) => key),
  )
  const reason = wordsIn(typed, 'priority_reason', 1_000)
  return {
    value: {
      criteria: criteria.value,
      lowestScore: lowest.value,
      priorityPurpose: purpose.value,
      priorityReason: orNull(reason.value),
    },
    errors: [criteria, lowest, purpose, reason].flatMap((one) => one.errors),
  }
}

const as = <T>(entered: Entered<T>, change: (value: T) => Change): Entered<Change> => ({
  value: change(entered.value),
  errors: entered.errors,
})

/** A published call only gets new questions: those it has stand before them. */
const faqChange = (typed: Sent, { call }: Around): Entered<Change> =>
  as(faqIn(typed), (faq) => ({ faq: isPrepared(call) ? faq : [...call.faq, ...faq] }))

const readers: Record<WrittenPart, (typed: Sent, around: Around) => Entered<Change>> = {
  basics: basicsIn,
  purposes: purposesIn,
  exclusions: (typed) => as(clausesIn(typed, 'exclusions'), (exclusions) => ({ exclusions })),
  applicants: applicantsIn,
  money: moneyIn,
  criteria: judgingIn,
  conditions: (typed) => as(clausesIn(typed, 'conditions'), (conditions) => ({ conditions })),
  timetable: timetableIn,
  faq: faqChange,
  attachments: (typed, { files }) => attachmentsIn(typed, files),
}

const writers: Record<WrittenPart, (call: Call) => Values> = {
  basics: (call) => ({
    ...valuesOfWords('title', call.title),
    ...valuesOfWords('summary', call.summary),
    ...valuesOfWords('description', call.description),
    ...valuesOfWords('law', call.legalBasis),
    ...valuesOfWords('contact', call.contact),
    kind: call.grantKind === null ? [] : [call.grantKind],
    form: call.formId === null ? [] : [call.formId],
  }),
  purposes: (call) => ({
    ...valuesOfClauses('purposes', call.purposes),
    ...valuesOfClauses('aims', call.aims),
    ...valuesOfClauses('residents', call.forResidents),
    ...valuesOfClauses('inside', call.inside),
    themes: call.themes,
  }),
  exclusions: (call) => valuesOfClauses('exclusions', call.exclusions),
  applicants: valuesOfApplicants,
  money: valuesOfMoney,
  criteria: (call) => ({
    ...valuesOfCriteria(call.criteria),
    lowest: [typedScore(call.lowestScore)],
    ...valuesOfWords('priority_reason', call.priorityReason),
    priority: call.priorityPurpose === null ? [] : [call.priorityPurpose],
  }),
  conditions: (call) => valuesOfClauses('conditions', call.conditions),
  timetable: valuesOfTimetable,
  faq: (call) => valuesOfFaq(isPrepared(call) ? call.faq : []),
  attachments: (call) => valuesOfAttachments(call.attachments),
}

/** What one part of a form changes, and what in it could not be read. */
export const entered = (part: WrittenPart, typed: Sent, around: Around): Entered<Change> => readers[part](typed, around)

/** One part of a call as its form holds it. */
export const valuesIn = (part: WrittenPart, call: Call): Values => writers[part](call)

/** Why a published call is changed, from `reason.fi` and the others; the fields in which it is missing or too long. */
export function reasonIn(typed: Sent): { readonly value: Words; readonly errors: readonly string[] } {
  const { value, errors } = wordsIn(typed, 'reason', 2_000)
  const missing = neededLanguages.filter((lang) => value[lang] === undefined).map((lang) => `reason.${lang}`)
  return { value, errors: [...missing, ...errors.map(({ field }) => field)] }
}
