import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** What a person does in one call (domain.md 2.12). Roles of an organisation are people's mandates. */
export const dutyRoles = ['presenter', 'assessor', 'decision_maker'] as const
export type DutyRole = (typeof dutyRoles)[number]

export type Duty = { readonly personId: string; readonly name: string; readonly role: DutyRole }

/** Whether a person holds a duty among those of a call. */
export const isOn = (duties: readonly Duty[], personId: string, role: DutyRole): boolean =>
  duties.some((duty) => duty.personId === personId && duty.role === role)

export type DutyRefusal = 'no_mandate' | 'decides_and_prepares'

type Asked = { readonly personId: string; readonly name: string; readonly role: DutyRole; readonly hasMandate: boolean }

/**
 * The duties of a call with one more. Refuses `no_mandate` when the person has not that role for the authority, and
 * `decides_and_prepares` when the one who decides would also present or assess (domain.md R-H9: four eyes).
 */
export function dutyGiven(duties: readonly Duty[], asked: Asked): Outcome<readonly Duty[], DutyRefusal> {
  if (!asked.hasMandate) return refuse('no_mandate')
  const { personId, name, role } = asked
  const others = duties.filter((duty) => duty.personId === personId && duty.role !== role)
  const mixes = others.some((duty) => role === 'decision_maker' || duty.role === 'decision_maker')
  if (mixes) return refuse('decides_and_prepares')
  return done(isOn(duties, personId, role) ? duties : [...duties, { personId, name, role }])
}

/** The duties of a call without one. */
export const dutyTaken = (duties: readonly Duty[], personId: string, role: DutyRole): readonly Duty[] =>
  duties.filter((duty) => duty.personId !== personId || duty.role !== role)
