import type { Role } from '../people/person.ts'

/** The roles that a person can hold for an organisation that takes part in a space. */
export const applicantRoles = ['admin', 'editor', 'finance', 'signatory', 'reader'] as const satisfies readonly Role[]
export type ApplicantRole = (typeof applicantRoles)[number]

/** Whether a role is one of them. */
export const isApplicantRole = (role: Role): role is ApplicantRole => applicantRoles.some((one) => one === role)
