import { writtenDay, writtenMoment } from '../kit/dates.ts'
import { euros } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import { kindPlural } from '../people/organisation-kind.ts'
import type { CaseLang } from '../people/organisation.ts'
import type { Call } from './call.ts'
import { kindsLine } from './kinds-line.ts'
import { words } from './words.ts'

/** What the State repository of grants wants to know of a call at the latest when it is announced (TVA 1394/2022 1, 6 and 7 §; domain.md R-C3), in the order in which it asks. */
export const minimumFields = [
  'authority',
  'business_id',
  'title',
  'description',
  'grant_kind',
  'recipients',
  'period_kind',
  'opens',
  'closes',
  'objectives',
  'total',
  'address',
] as const
export type MinimumField = (typeof minimumFields)[number]

/** One field in both national languages; null is what nobody has said yet, or what is not known. */
export type MinimumRow = { readonly field: MinimumField } & Readonly<Record<CaseLang, string | null>>

/** A text in one language; null where it is not said in that one, whatever the others say. */
const said = (text: Words | null, lang: CaseLang) => text?.[lang]?.text ?? null
const listed = (lines: readonly (string | null)[]) => {
  const there = lines.filter((line) => line !== null)
  return there.length === 0 ? null : there.join('; ')
}
const at = (moment: Date | null, lang: CaseLang) => (moment === null ? null : writtenMoment(moment, lang))
const recipients = ({ applicantKinds, kinds }: Call, lang: CaseLang) =>
  applicantKinds === null ? null : kindsLine(applicantKinds.map((kind) => kindPlural(kinds, kind, lang)))

type Address = (lang: CaseLang) => string
type Addressed = { readonly call: Call; readonly address: Address }
const fields: Record<MinimumField, (asked: Addressed, lang: CaseLang) => string | null> = {
  authority: ({ call }, lang) => said(call.authority.name, lang),
  business_id: ({ call }) => call.authorityBusinessId,
  title: ({ call }, lang) => said(call.title, lang),
  description: ({ call }, lang) => said(call.description ?? call.summary, lang),
  grant_kind: ({ call }, lang) => (call.grantKind === null ? null : words[lang].grantKind[call.grantKind]),
  recipients: ({ call }, lang) => recipients(call, lang),
  period_kind: ({ call }, lang) => (call.periodKind === null ? null : words[lang].periodKind[call.periodKind]),
  opens: ({ call }, lang) => at(call.opensAt, lang) ?? (call.opensOn === null ? null : writtenDay(call.opensOn, lang)),
  closes: ({ call }, lang) =>
    at(call.closesAt, lang) ?? (call.closesOn === null ? null : writtenDay(call.closesOn, lang)),
  objectives: ({ call }, lang) => listed(call.aims.map((aim) => said(aim.words, lang))),
  total: ({ call }, lang) => (call.appropriationCents === null ? null : euros(call.appropriationCents, lang)),
  address: ({ address }, lang) => address(lang),
}

/** The minimum data of a call in Finnish and Swedish; `address` gives that of its public page. */
export const minimumData = (call: Call, address: Address): readonly MinimumRow[] =>
  minimumFields.map((field) => ({
    field,
    fi: fields[field]({ call, address }, 'fi'),
    sv: fields[field]({ call, address }, 'sv'),
  }))
