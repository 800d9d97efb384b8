import { flawed, textsFlaws, type Flaw, type FlawCode } from '../forms/flaw.ts'
import { everyObjects, keyFlaws, keyShape, twice } from '../forms/law-of-question.ts'
import {
  byLanguage,
  depthOf,
  fields,
  list,
  numberFrom,
  oneOf,
  orNull,
  parsed,
  text,
  truth,
  type Check,
} from '../forms/shape.ts'
import { dayFrom } from '../kit/dates.ts'
import { attachmentTypes, cleanName, largestAttachment, mostAttachments } from '../kit/attachment.ts'
import type { Words } from '../kit/words.ts'
import { applicantKinds, costTypes, grantKinds, paymentModels } from './call.ts'
import { callFormat, type CallFile } from './call-file.ts'
import type { Clause } from './clause.ts'

/** The largest file of a call that is read, in characters, and how deep it may go. */
export const largestCallFile = 2_000_000
const deepest = 12
const mostTold = 20
const most = { rows: 60, faq: 500, text: 20_000 }

const fits =
  (fit: (value: string) => boolean, code: FlawCode): Check =>
  (value, at) =>
    typeof value === 'string' && fit(value) ? [] : [flawed(at, code)]

const key = fits((value) => keyShape.test(value), 'bad_key')
const words = byLanguage(fields({ text, by: oneOf(['original', 'official', 'ours', 'machine']) }))
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
const criterion = fields({
  key: text,
  name: words,
  weight: orNull(numberFrom(1, 100)),
  core: truth,
  anchors,
  standing: orNull(key),
})

const attachment = fields({
  title: words,
  name: fits((name) => name.length <= 200 && name === cleanName(name), 'not_a_name'),
  hash: fits((hash) => /^[0-9a-f]{64}$/.test(hash), 'not_a_hash'),
  size: numberFrom(1, largestAttachment),
  mediaType: oneOf(Object.keys(attachmentTypes)),
})

/** What files older than these fields say of them. */
const unsaid = { contact: null, capCents: null, paymentModel: null, firstShare: null, attachments: [] }

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
    applicantKinds: orNull(list(oneOf(applicantKinds), most.rows)),
    trialRequired: truth,
    costTypes: orNull(list(oneOf(costTypes), most.rows)),
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
    capCents: cents,
    paymentModel: orNull(oneOf(paymentModels)),
    firstShare: share,
    attachments: list(attachment, mostAttachments),
  },
)

type Written = Omit<CallFile, keyof typeof unsaid> & Partial<Pick<CallFile, keyof typeof unsaid>>
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

/** What breaks the rules of every call in a file that has its shape: keys, lengths, signs that nobody sees, a priority of nothing. */
const flawsIn = (call: CallFile): readonly Flaw[] => [
  ...(['title', 'summary', 'description', 'legalBasis', 'contact', 'priorityReason'] as const).flatMap((field) =>
    textFlaws(call[field], field),
  ),
  ...(['purposes', 'aims', 'exclusions', 'conditions', 'forResidents', 'inside'] as const).flatMap((field) =>
    clauseFlaws(call[field], field),
  ),
  ...criterionFlaws(call),
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
export type ReadFile =
  | { readonly ok: true; readonly file: CallFile }
  | { readonly ok: false; readonly flaws: readonly Flaw[] }

const refused = (flaws: readonly Flaw[]): ReadFile => ({ ok: false, flaws: flaws.slice(0, mostTold) })

/**
 * A call out of a file that anybody may have written: nothing that the format does not name. Refuses with the place and the reason of
 * each flaw, at most twenty: what is too large or too deep before it is parsed, then what has another shape, then what breaks a rule.
 */
export function readCallFile(json: string): ReadFile {
  if (json.length > largestCallFile) return refused([flawed('', 'too_large', largestCallFile)])
  if (depthOf(json) > deepest) return refused([flawed('', 'too_deep', deepest)])
  const whole = parsed(json)
  if (whole === undefined) return refused([flawed('', 'not_json')])
  if (!isWritten(whole.value)) return refused(file(whole.value, ''))
  const call: CallFile = { ...unsaid, ...whole.value }
  const flaws = flawsIn(call)
  return flaws.length === 0 ? { ok: true, file: call } : refused(flaws)
}
