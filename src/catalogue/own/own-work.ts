import { langs, type Lang } from '../../kit/lang.ts'
import { centsFrom, type Cents } from '../../kit/money.ts'
import { wordsOf, type Words } from '../../kit/words.ts'
import { forms, statuses, type Form, type Status } from '../offer/kinds.ts'
import { licensed, noLicence, type Licensed, type ReadLicence } from '../offer/licensed.ts'
import { isPersonal } from '../role.ts'
import type { InEach } from '../typed-text.ts'

/** The texts of a work without a grant, each in any of the languages of the pages. */
export const ownTextFields = ['title', 'summary', 'contact'] as const
export type OwnText = (typeof ownTextFields)[number]
export const ownFields = ['title', 'summary', 'status', 'cost', 'contact', 'form', 'licence'] as const
export type OwnField = (typeof ownFields)[number]

/** A work without a grant as somebody types it. */
export type OwnEntry = Readonly<Record<OwnText, InEach>> & Readonly<Record<Exclude<OwnField, OwnText>, string>>

/** The same once it is understood. A null cost is not told; a null form is nothing that others could take into use. */
export type OwnSaid = Licensed & {
  readonly title: Words
  readonly summary: Words
  readonly status: Status
  readonly costCents: Cents | null
  readonly contact: Words
  readonly form: Form | null
}

export const ownFaults = [
  'title_missing',
  'title_long',
  'summary_missing',
  'summary_long',
  'status_missing',
  'cost_wrong',
  'contact_missing',
  'contact_long',
  'contact_personal',
  'form_unknown',
  'licence_unknown',
] as const
/** What is wrong with a field; `lang`: in which language, where it is one of several. */
export type OwnFault = {
  readonly field: OwnField
  readonly code: (typeof ownFaults)[number]
  readonly lang?: Lang | undefined
}

export const longest = { title: 200, summary: 2_000, contact: 200 } as const

const nowhere: InEach = { fi: '', sv: '', en: '' }
export const nothingEntered: OwnEntry = {
  title: nowhere,
  summary: nowhere,
  contact: nowhere,
  status: '',
  cost: '',
  form: '',
  licence: '',
}

const missing = { title: 'title_missing', summary: 'summary_missing', contact: 'contact_missing' } as const
const tooLong = { title: 'title_long', summary: 'summary_long', contact: 'contact_long' } as const

/** One language is enough. */
const faultsOfText = (field: OwnText, typed: InEach): readonly OwnFault[] => {
  if (langs.every((lang) => typed[lang].trim() === '')) return [{ field, code: missing[field] }]
  return langs.flatMap((lang): readonly OwnFault[] => {
    if (typed[lang].trim().length > longest[field]) return [{ field, lang, code: tooLong[field] }]
    return field === 'contact' && isPersonal(typed[lang]) ? [{ field, lang, code: 'contact_personal' }] : []
  })
}

type Reading = {
  readonly licencesIn: ReadLicence
  /** The licence that stands already; none where the work is new. */
  readonly before?: Licensed | undefined
}

const choices = (entry: OwnEntry, { licencesIn, before = noLicence }: Reading) => ({
  status: statuses.find((one) => one === entry.status),
  cost: entry.cost.trim() === '' ? { ok: true as const, value: null } : centsFrom(entry.cost),
  form: entry.form === '' ? null : forms.find((one) => one === entry.form),
  licence: licensed(before, entry.licence, licencesIn),
})

/** What was typed, understood; else everything that is wrong with it, in the order of the fields. */
export function ownSaid(
  entry: OwnEntry,
  reading: Reading,
): { readonly said: OwnSaid } | { readonly faults: readonly OwnFault[] } {
  const { status, cost, form, licence } = choices(entry, reading)
  const wrong = (is: boolean, field: OwnField, code: OwnFault['code']): readonly OwnFault[] =>
    is ? [{ field, code }] : []
  const faults = [
    ...faultsOfText('title', entry.title),
    ...faultsOfText('summary', entry.summary),
    ...wrong(status === undefined, 'status', 'status_missing'),
    ...wrong(!cost.ok, 'cost', 'cost_wrong'),
    ...faultsOfText('contact', entry.contact),
    ...wrong(form === undefined, 'form', 'form_unknown'),
    ...wrong(licence === undefined, 'licence', 'licence_unknown'),
  ]
  if (status === undefined || !cost.ok || form === undefined || licence === undefined || faults.length > 0)
    return { faults }
  const [title, summary, contact] = [wordsOf(entry.title), wordsOf(entry.summary), wordsOf(entry.contact)]
  return { said: { title, summary, contact, status, costCents: cost.value, form, ...licence } }
}
