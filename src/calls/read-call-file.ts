import { flawed, textsFlaws, type Flaw, type FlawCode } from '../forms/flaw.ts'
import { everyObjects, keyFlaws, keyShape, twice } from '../forms/law-of-question.ts'
import { readFile, words, type Refused } from '../forms/read-file.ts'
import { fields, list, numberFrom, oneOf, orNull, text, truth, type Check } from '../forms/shape.ts'
import { dayFrom } from '../kit/dates.ts'
import { attachmentTypes, cleanName, largestAttachment, mostAttachments } from '../kit/attachment.ts'
import type { BasisPoints } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import { takingPart, type KindOfOrganisation } from '../people/organisation-kind.ts'
import { grantKinds, paymentModels, periodKinds } from './call.ts'
import { callFormat, type CallFile } from './call-file.ts'
import type { Clause } from './clause.ts'
import { costFlaws, costShape, costTypesIn, type WrittenCost } from './cost-type-file.ts'
import { fromFirstShare, mostInstalments } from './instalment.ts'
import { partiesBetween } from './joint-rule.ts'
import { halfPoint, highestScore, usualLowest, usualLowestOf, type Criterion } from './criterion.ts'

const most = { rows: 60, faq: 500, text: 20_000 }

const fits =
  (fit: (value: string) => boolean, code: FlawCode): Check =>
  (value, at) =>
    typeof value === 'string' && fit(value) ? [] : [flawed(at, code)]

const key = fits((value) => keyShape.test(value), 'bad_key')
const kind = fits((value) => /^[a-z][a-z0-9_]{0,39}$/.test(value), 'bad_key')
const said = orNull(words)
const day = orNull(fits((value) => dayFrom(value) === value, 'not_a_day'))
const moment = orNull(
  fits((value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)), 'not_a_moment'),
)
const cents = orNull(numberFrom(1, Number.MAX_SAFE_INTEGER))
const share = orNull(numberFrom(1, 10_000))
const yes: Check = (value, at) => (value === true ? [] : [flawed(at, 'not_yes_or_no')])
const clauses = list(fields({ key: text, words, examples: list(words, most.rows) }, { adopts: yes }), most.rows)
const anchors: Check = (value, at) =>
  fields({}, { 0: words, 1: words, 2: words, 3: words, 4: words, 5: words })(value, at)
const halves: Check = (value, at) =>
  typeof value === 'number' && value % halfPoint !== 0 ? [flawed(at, 'not_half_points')] : []
const lowest = orNull((value, at) => [...numberFrom(halfPoint, highestScore)(value, at), ...halves(value, at)])
const criterion = fields(
  { key: text, name: words, weight: orNull(numberFrom(1, 100)), core: truth, anchors, standing: orNull(key) },
  { lowest },
)

const attachment = fields({
  title: words,
  name: fits((name) => name.length <= 200 && name === cleanName(name), 'not_a_name'),
  hash: fits((hash) => /^[0-9a-f]{64}$/.test(hash), 'not_a_hash'),
  size: numberFrom(1, largestAttachment),
  mediaType: oneOf(Object.keys(attachmentTypes)),
})

/** What files older than these fields say of them. */
const unsaid = {
  contact: null,
  periodKind: null,
  capCents: null,
  paymentModel: null,
  instalments: [],
  partnerKinds: null,
  fewestParties: partiesBetween.least,
  authorityAlone: true,
  lowestScore: usualLowest.score,
  attachments: [],
}

const file = fields(
  {
    format: fits((value) => value === callFormat, 'other_format'),
    title: words,
    summary: said,
    description: said,
    legalBasis: said,
    grantKind: orNull(oneOf(grantKinds)),
    opensAt: moment,
    closesAt: moment,
    opensOn: day,
    closesOn: day,
    appropriationCents: cents,
    highestShare: share,
    vatIncluded: orNull(truth),
    earliestOn: day,
    latestOn: day,
    jointOnly: orNull(truth),
    applicantKinds: orNull(list(kind, most.rows)),
    trialRequired: truth,
    purposes: clauses,
    aims: clauses,
    exclusions: clauses,
    conditions: clauses,
    forResidents: clauses,
    inside: clauses,
    criteria: list(criterion, most.rows),
    priorityPurpose: orNull(text),
    priorityReason: said,
    faq: list(fields({ question: words, answer: words }), most.faq),
    themes: list(key, most.rows),
  },
  {
    contact: said,
    periodKind: orNull(oneOf(periodKinds)),
    capCents: cents,
    paymentModel: orNull(oneOf(paymentModels)),
    instalments: list(fields({ share: numberFrom(1, 10_000), words }), mostInstalments),
    fewestParties: orNull(numberFrom(partiesBetween.least, partiesBetween.most)),
    authorityAlone: orNull(truth),
    partnerKinds: orNull(list(fields({ kind, paid: truth }), most.rows)),
    firstShare: share, // of files older than instalments
    lowestScore: orNull(numberFrom(1, highestScore)),
    attachments: list(attachment, mostAttachments),
    costTypes: orNull(list(costShape, most.rows)),
  },
)

type LateField = keyof typeof unsaid
type WrittenCriterion = Omit<Criterion, 'lowest'> & Partial<Pick<Criterion, 'lowest'>>
type Written = Omit<CallFile, LateField | 'criteria' | 'costTypes'> &
  Partial<Pick<CallFile, LateField>> & {
    readonly criteria: readonly WrittenCriterion[]
    readonly costTypes?: readonly WrittenCost[] | null
    readonly firstShare?: BasisPoints | null
  }
const isWritten = (value: unknown): value is Written => file(value, '').length === 0

const textFlaws = (said: Words | null, at: string) => textsFlaws(said, at, most.text)

const clauseFlaws = (rows: readonly Clause[], at: string): readonly Flaw[] => [
  ...twice(rows, (i) => `${at}[${i}]`),
  ...rows.flatMap((row, i) => [
    ...keyFlaws(row.key, `${at}[${i}]`, everyObjects),
    ...textFlaws(row.words, `${at}[${i}].words`),
    ...row.examples.flatMap((example, n) => textFlaws(example, `${at}[${i}].examples[${n}]`)),
  ]),
]

const criterionFlaws = ({ criteria }: CallFile): readonly Flaw[] => [
  ...twice(criteria, (i) => `criteria[${i}]`),
  ...criteria.flatMap((row, i) => [
    ...keyFlaws(row.key, `criteria[${i}]`, everyObjects),
    ...textFlaws(row.name, `criteria[${i}].name`),
    ...Object.entries(row.anchors).flatMap(([points, one]) => textFlaws(one, `criteria[${i}].anchors.${points}`)),
  ]),
]

/** Kinds of organisations that this service does not have, or of which none takes part in projects. */
function kindFlaws({ applicantKinds, partnerKinds }: CallFile, kinds: readonly KindOfOrganisation[]): readonly Flaw[] {
  const there = new Set(takingPart(kinds).map(({ key }) => key))
  const flaw = (key: string, at: string) => (there.has(key) ? [] : [flawed(at, 'unknown_kind_of_organisation')])
  return [
    ...(applicantKinds ?? []).flatMap((key, i) => flaw(key, `applicantKinds[${i}]`)),
    ...(partnerKinds ?? []).flatMap((row, i) => flaw(row.kind, `partnerKinds[${i}].kind`)),
  ]
}

/** What breaks the rules of every call in a file that has its shape: keys, lengths, signs that nobody sees, a priority of nothing. */
const flawsIn = (call: CallFile): readonly Flaw[] => [
  ...(['title', 'summary', 'description', 'legalBasis', 'contact', 'priorityReason'] as const).flatMap((field) =>
    textFlaws(call[field], field),
  ),
  ...(['purposes', 'aims', 'exclusions', 'conditions', 'forResidents', 'inside'] as const).flatMap((field) =>
    clauseFlaws(call[field], field),
  ),
  ...criterionFlaws(call),
  ...costFlaws(call.costTypes ?? [], most.text),
  ...call.instalments.flatMap((row, i) => textFlaws(row.words, `instalments[${i}].words`)),
  ...call.attachments.flatMap(({ title }, i) => textFlaws(title, `attachments[${i}].title`)),
  ...call.faq.flatMap((row, i) => [
    ...textFlaws(row.question, `faq[${i}].question`),
    ...textFlaws(row.answer, `faq[${i}].answer`),
  ]),
  ...(call.priorityPurpose === null || call.purposes.some(({ key }) => key === call.priorityPurpose)
    ? []
    : [flawed('priorityPurpose', 'unknown_purpose')]),
]

/** A call as a file, or what keeps a text from being one. */
export type ReadCallFile = { readonly ok: true; readonly file: CallFile } | Refused

/**
 * A call out of a file that anybody may have written: nothing that the format does not name, and no kinds of organisations but those of
 * the register, `kinds`. Refuses as `readFile` of the forms does.
 */
export function readCallFile(json: string, kinds: readonly KindOfOrganisation[]): ReadCallFile {
  const whole = ({ firstShare, ...written }: Written): CallFile => ({
    ...unsaid,
    ...(firstShare === undefined || firstShare === null ? {} : { instalments: fromFirstShare(firstShare) }),
    ...written,
    costTypes: costTypesIn(written.costTypes),
    criteria: written.criteria.map((row) => ({ lowest: usualLowestOf(row), ...row })),
  })
  const read = readFile(json, {
    check: file,
    fits: isWritten,
    said: whole,
    flawsIn: (call) => [...flawsIn(call), ...kindFlaws(call, kinds)],
  })
  return read.ok ? { ok: true, file: read.whole } : read
}
