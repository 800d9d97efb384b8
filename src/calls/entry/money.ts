import type { Sent } from '../../kit/sent.ts'
import { centsFrom, typedEuros, type BasisPoints, type Cents } from '../../kit/money.ts'
import { takingPart } from '../../people/organisation-kind.ts'
import { paymentModels, type Call } from '../call.ts'
import { costTypesOf } from '../cost-type.ts'
import type { Change } from '../part.ts'
import { mostInstalments, type Instalment } from '../instalment.ts'
import { partiesBetween } from '../joint-rule.ts'
import type { PartnerKind } from '../partner-kind.ts'
import { costsIn, valuesOfCosts } from './costs.ts'
import { rowCount } from './rows.ts'
import {
  choicesIn,
  longest,
  right,
  shown,
  valueOfYesNo,
  valuesOfWords,
  wholeWithin,
  wordsIn,
  wrong,
  yesNoIn,
  type Entered,
  type Values,
} from './typed.ts'

function sumIn(typed: Sent, name: string): Entered<Cents | null> {
  const text = typed.text(name).trim()
  if (text === '') return right(null)
  const cents = centsFrom(text)
  if (!cents.ok) return wrong(null, name, cents.refusal)
  return cents.value === 0 ? wrong(null, name, 'no_money') : right(cents.value)
}

/** A share of 0,01–100 per cent, as people type it: `85`, `62,5 %`. */
function shareIn(typed: Sent, name: string): Entered<BasisPoints | null> {
  const text = typed
    .text(name)
    .replace(/[\s\u00a0%]/g, '')
    .replace(',', '.')
  if (text === '') return right(null)
  const share = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
  return share >= 1 && share <= 10_000 ? right(share) : wrong(null, name, 'not_a_share')
}

/** Instalments out of a form; rows with neither share nor words are left out. Errors: not_a_share also where there are only words, too_long. */
function instalmentsIn(typed: Sent): Entered<readonly Instalment[]> {
  const rows = Array.from({ length: Math.min(rowCount(typed, 'instalments'), mostInstalments) }, (_, i) => {
    const at = `instalments.${i}`
    const [share, words] = [shareIn(typed, `${at}.share`), wordsIn(typed, `${at}.words`, longest.line)]
    const lone = share.value === null && share.errors.length === 0 && Object.keys(words.value).length > 0
    return { share: lone ? wrong(null, `${at}.share`, 'not_a_share') : share, words }
  })
  return {
    value: rows.flatMap(({ share, words }) =>
      share.value === null ? [] : [{ share: share.value, words: words.value }],
    ),
    errors: rows.flatMap(({ share, words }) => [...share.errors, ...words.errors]),
  }
}

const valuesOfInstalments = (instalments: readonly Instalment[]): Values =>
  instalments.reduce<Values>(
    (values, { share, words }, i) => ({
      ...values,
      [`instalments.${i}.share`]: [typedShare(share)],
      ...valuesOfWords(`instalments.${i}.words`, words),
    }),
    { 'instalments.count': [String(instalments.length)] },
  )

/** Money out of a form. Errors: those of kit/money, no_money (nought), not_a_share, too_long, same_name, name_of_sum. */
export function moneyIn(typed: Sent): Entered<Change> {
  const [sum, share] = [sumIn(typed, 'appropriation'), shareIn(typed, 'share')]
  const [cap, costs, instalments] = [sumIn(typed, 'cap'), costsIn(typed), instalmentsIn(typed)]
  return {
    value: {
      appropriationCents: sum.value,
      highestShare: share.value,
      vatIncluded: yesNoIn(typed, 'vat'),
      costTypes: costs.value,
      capCents: cap.value,
      paymentModel: paymentModels.find((model) => model === typed.text('payment')) ?? null,
      instalments: instalments.value,
    },
    errors: [sum, share, cap, costs, instalments].flatMap(({ errors }) => errors),
  }
}

const typedSum = (cents: Cents | null) => (cents === null ? '' : typedEuros(cents))
const typedShare = (share: BasisPoints | null) => (share === null ? '' : String(share / 100).replace('.', ','))

/** Money as a form holds it. */
export const valuesOfMoney = (call: Call): Values => ({
  appropriation: [typedSum(call.appropriationCents)],
  share: [typedShare(call.highestShare)],
  cap: [typedSum(call.capCents)],
  payment: [call.paymentModel ?? ''],
  ...valuesOfInstalments(call.instalments),
  vat: valueOfYesNo(call.vatIncluded),
  ...valuesOfCosts(costTypesOf(call)),
})

/** The kinds that may take part beside those that may apply; one ticked in both lists is paid. Null where none is ticked. */
function partnersIn(typed: Sent, kinds: readonly string[]): readonly PartnerKind[] | null {
  const [paid, unpaid] = [choicesIn(typed, 'partners', kinds) ?? [], choicesIn(typed, 'unpaid', kinds) ?? []]
  const all = kinds
    .filter((kind) => paid.includes(kind) || unpaid.includes(kind))
    .map((kind) => ({ kind, paid: paid.includes(kind) }))
  return all.length === 0 ? null : all
}

/** Who can apply and take part, out of a form. Errors: not_parties. */
export function applicantsIn(typed: Sent, { call }: { readonly call: Pick<Call, 'kinds'> }): Entered<Change> {
  const kinds = takingPart(call.kinds).map(({ key }) => key)
  const fewest = wholeWithin(typed, 'fewest', { ...partiesBetween, code: 'not_parties' })
  const value: Change = {
    applicantKinds: choicesIn(typed, 'applicants', kinds),
    partnerKinds: partnersIn(typed, kinds),
    jointOnly: yesNoIn(typed, 'joint'),
    fewestParties: fewest.value,
    authorityAlone: yesNoIn(typed, 'authority_alone'),
    trialRequired: yesNoIn(typed, 'trial') === true,
  }
  return { value, errors: fewest.errors }
}

const kindsPaid = ({ partnerKinds }: Call, asked: boolean): readonly string[] =>
  (partnerKinds ?? []).flatMap(({ kind, paid }) => (paid === asked ? [kind] : []))

/** Who can apply, as a form holds it. */
export const valuesOfApplicants = (call: Call): Values => ({
  applicants: call.applicantKinds ?? [],
  partners: kindsPaid(call, true),
  unpaid: kindsPaid(call, false),
  joint: valueOfYesNo(call.jointOnly),
  fewest: [shown(call.fewestParties)],
  authority_alone: valueOfYesNo(call.authorityAlone),
  trial: call.trialRequired ? ['yes'] : [],
})
