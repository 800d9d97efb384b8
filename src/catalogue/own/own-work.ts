import { centsFrom, type Cents } from '../../kit/money.ts'
import { statuses, type Status } from '../offer/kinds.ts'
import { isPersonal } from '../role.ts'

/** A work without a grant as somebody types it: five fields. */
export type OwnEntry = Readonly<Record<OwnField, string>>
export const ownFields = ['title', 'summary', 'status', 'cost', 'contact'] as const
export type OwnField = (typeof ownFields)[number]

/** The same once it is understood. A null cost is not told. */
export type OwnSaid = {
  readonly title: string
  readonly summary: string
  readonly status: Status
  readonly costCents: Cents | null
  readonly contact: string
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
] as const
export type OwnFault = { readonly field: OwnField; readonly code: (typeof ownFaults)[number] }

export const longest = { title: 200, summary: 2_000, contact: 200 } as const

export const nothingEntered: OwnEntry = { title: '', summary: '', status: '', cost: '', contact: '' }

const missing = { title: 'title_missing', summary: 'summary_missing', contact: 'contact_missing' } as const
const tooLong = { title: 'title_long', summary: 'summary_long', contact: 'contact_long' } as const

const faultsOfText = (field: keyof typeof missing, text: string): readonly OwnFault[] => {
  if (text === '') return [{ field, code: missing[field] }]
  return text.length > longest[field] ? [{ field, code: tooLong[field] }] : []
}

/** What was typed, understood; else everything that is wrong with it, in the order of the fields. */
export function ownSaid(entry: OwnEntry): { readonly said: OwnSaid } | { readonly faults: readonly OwnFault[] } {
  const [title, summary, contact] = [entry.title.trim(), entry.summary.trim(), entry.contact.trim()]
  const status = statuses.find((one) => one === entry.status)
  const cost = entry.cost.trim() === '' ? { ok: true as const, value: null } : centsFrom(entry.cost)
  const faults: readonly OwnFault[] = [
    ...faultsOfText('title', title),
    ...faultsOfText('summary', summary),
    ...(status === undefined ? [{ field: 'status' as const, code: 'status_missing' as const }] : []),
    ...(cost.ok ? [] : [{ field: 'cost' as const, code: 'cost_wrong' as const }]),
    ...faultsOfText('contact', contact),
    ...(isPersonal(contact) ? [{ field: 'contact' as const, code: 'contact_personal' as const }] : []),
  ]
  if (status === undefined || !cost.ok || faults.length > 0) return { faults }
  return { said: { title, summary, status, costCents: cost.value, contact } }
}
