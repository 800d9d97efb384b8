import { writtenDay } from '../kit/dates.ts'
import { euros, percent } from '../kit/money.ts'
import { say } from '../kit/texts.ts'
import {
  attachmentsOf,
  sectionsOf,
  type Attachment,
  type AttachmentKey,
  type CaseLang,
  type DecisionData,
  type DecisionKind,
  type Implementer,
  type Section,
  type SectionKey,
} from './decision.ts'
import { lines } from './paragraphs.ts'
import { priorityIn } from './priority.ts'
import { rectificationDays } from './rectification.ts'
import { scheduleIn } from './schedule.ts'
import { letterWords } from './words/letter.ts'

type Texts = (typeof letterWords)['fi'] | (typeof letterWords)['sv']
type Written = { readonly data: DecisionData; readonly texts: Texts }
type Write = (written: Written) => readonly string[]

const day = (data: DecisionData, of: string) => writtenDay(of, data.lang)
/** The provisions that were applied, in the language of the case. `legalBasis` is the call's; empty where it does not say. */
export function provisionsIn(lang: CaseLang, kind: DecisionKind, legalBasis: string): readonly string[] {
  const texts = letterWords[lang].provisions
  return [texts[kind], ...(legalBasis === '' ? [] : [legalBasis]), texts.procedure]
}

/** The conditions of every grant (DKA 893/2019 7 §, 3.2 §; domain.md R-D7), and those of the call that are not the same words. */
export function conditionsIn(lang: CaseLang, ofCall: readonly string[], joint: boolean): readonly string[] {
  const { sharing, results, accounts, agreements } = letterWords[lang].conditions.always
  return [...new Set([sharing, results, accounts, ...(joint ? [agreements] : []), ...ofCall])]
}

function partiesOf({ data, texts }: Written): readonly string[] {
  const names = data.implementers.filter((one) => one.role === 'partner').map((one) => one.name)
  const others =
    names.length === 0
      ? texts.parties.alone
      : say(texts.parties.partners, { names: names.join(', '), count: names.length })
  return [say(texts.parties.coordinator, { name: data.recipient.name }), others]
}

const decisionOf: Write = ({ data, texts }) => {
  const who = { authority: data.authority.name, recipient: data.recipient.name, title: data.title }
  if (data.kind !== 'granted') return [say(texts.decision[data.kind], who)]
  const share = percent(data.share ?? 0, data.lang)
  return [say(texts.decision.granted, { ...who, amount: euros(data.grantedCents, data.lang), share })]
}

const costsOf: Write = ({ data, texts }) => [
  say(texts.accepted_costs.text, {
    accepted: euros(data.acceptedCents, data.lang),
    total: euros(data.totalCents, data.lang),
  }),
  ...(data.grantedCents < data.soughtCents
    ? [say(texts.accepted_costs.partial, { recipient: data.recipient.name })]
    : []),
]

const useOf: Write = ({ data, texts }) => [
  say(texts.use.purpose, { purpose: data.purpose }),
  ...(data.use === null ? [] : [say(texts.use.time, { from: day(data, data.use.from), to: day(data, data.use.to) })]),
  texts.use.property,
]

const specialOf: Write = ({ data, texts }) => [
  ...data.conditions,
  ...lines(data.terms).map((terms) => say(texts.conditions.special, { terms })),
]

const sections: Readonly<Record<SectionKey, Write>> = {
  matter: ({ data, texts }) => [
    say(texts.matter.about, { title: data.title, call: data.call.title }),
    say(texts.matter.number, {
      number: data.caseNumber,
      day: day(data, data.decidedOn),
      authority: data.authority.name,
    }),
  ],
  parties: partiesOf,
  background: ({ data, texts }) => [
    say(texts.background.sought, {
      recipient: data.recipient.name,
      sought: euros(data.soughtCents, data.lang),
      total: euros(data.totalCents, data.lang),
      arrived: day(data, data.arrivedOn),
    }),
    say(texts.background.purpose, { purpose: data.purpose }),
  ],
  decision: decisionOf,
  reasons: ({ data, texts }) => [
    ...lines(data.reasons),
    ...priorityIn(data, texts.reasons),
    ...(data.exception === '' ? [] : [say(texts.reasons.exception, { why: data.exception })]),
  ],
  provisions: ({ data }) => data.provisions,
  grant_kind: ({ texts }) => [texts.grant_kind.text],
  accepted_costs: costsOf,
  incomes: ({ texts }) => [texts.incomes.text],
  payment: ({ data, texts }) => [
    say(data.implementers.length > 1 ? texts.payment.text : texts.payment.alone, { recipient: data.recipient.name }),
  ],
  use: useOf,
  report: ({ data, texts }) =>
    data.reportBy === null
      ? []
      : [say(texts.report.text, { recipient: data.recipient.name, day: day(data, data.reportBy) })],
  audit: ({ texts }) => [texts.audit.text],
  outputs: ({ texts }) => [texts.outputs.text],
  conditions: ({ texts }) => [texts.conditions.text],
  appeal: ({ data, texts }) => [
    say(texts.appeal.text, { authority: data.authority.name, days: rectificationDays }),
    texts.appeal.enforced,
  ],
  contact: ({ data, texts }) =>
    data.contact.address === ''
      ? []
      : [say(texts.contact.text, { name: data.contact.name, address: data.contact.address })],
  signatures: ({ data, texts }) => [
    say(texts.signatures.text, { presenter: data.presentedBy, signer: data.signedBy }),
    say(texts.signatures.electronic, { day: day(data, data.decidedOn) }),
  ],
  attachments: ({ data, texts }) => attachmentsOf(data.kind).map((key, at) => `${at + 1}. ${texts[key].heading}`),
}

const rectificationOf: Write = ({ data, texts: { rectification } }) =>
  data.registry === ''
    ? []
    : [
        say(rectification.authority, { authority: data.authority.name }),
        say(rectification.time, { days: rectificationDays }),
        rectification.service,
        rectification.contents,
        rectification.enclosures,
        say(rectification.delivery, { registry: data.registry }),
        rectification.late,
        rectification.barred,
      ]

function implementerLine(one: Implementer, { data, texts: { implementers } }: Written): string {
  const who = { name: one.name, role: implementers[one.role] }
  return data.kind === 'granted'
    ? say(implementers.granted, {
        ...who,
        accepted: euros(one.acceptedCents, data.lang),
        own: euros(one.ownCents, data.lang),
        grant: euros(one.grantCents, data.lang),
      })
    : say(implementers.none, {
        ...who,
        applied: euros(one.appliedCents, data.lang),
        sought: euros(one.soughtCents, data.lang),
      })
}

const budgetOf: Write = ({ data, texts: { budget } }) => {
  const total = euros(data.totalCents, data.lang)
  return [
    data.kind === 'granted'
      ? say(budget.granted, { accepted: euros(data.acceptedCents, data.lang), total })
      : say(budget.none, { total }),
  ]
}

const attachments: Readonly<Record<AttachmentKey, Write>> = {
  rectification: rectificationOf,
  general_terms: ({ data, texts }) =>
    data.generalTerms.version === ''
      ? []
      : [say(texts.general_terms.version, { version: data.generalTerms.version }), ...data.generalTerms.clauses],
  budget: budgetOf,
  implementers: (written) => written.data.implementers.map((one) => implementerLine(one, written)),
  schedule: ({ data }) => scheduleIn(data),
  special_conditions: specialOf,
  data_protection: ({ data, texts }) => [say(texts.data_protection.text, { authority: data.authority.name })],
}

const partOf = <Key extends SectionKey | AttachmentKey>(data: DecisionData, key: Key, write: Write) => {
  const texts = letterWords[data.lang]
  return { key, heading: texts[key].heading, paragraphs: write({ data, texts }) }
}

/** The sections of a decision in the language of its case. A section whose facts are missing stays empty, and `lacking` says so. */
export const sectionsIn = (data: DecisionData): readonly Section[] =>
  sectionsOf(data.kind).map((key) => partOf(data, key, sections[key]))

/** The attachments, numbered in the order in which they stand. */
export const attachmentsIn = (data: DecisionData): readonly Attachment[] =>
  attachmentsOf(data.kind).map((key) => partOf(data, key, attachments[key]))
