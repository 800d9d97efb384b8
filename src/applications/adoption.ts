import type { Day } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'
import type { Terms } from './terms.ts'

/** What others have made is taken into use, or what is one's own is widened (the two examples of the second purpose of 2018). */
export const adoptionWays = ['adopt', 'widen'] as const
export type AdoptionWay = (typeof adoptionWays)[number]

/** The work that an application takes into use. `owner` is who carried it out, where the catalogue knows. */
export type AdoptedWork = {
  readonly workId: string
  readonly slug: string
  readonly title: Words | null
  readonly ownerId: string | null
  readonly owner: Words | null
}

/** What an application says of taking into use, as far as it is said. */
export type Adoption = {
  readonly work: AdoptedWork | null
  readonly way: AdoptionWay | null
  readonly replaces: string
  /** Who gave the consent of the owner: name, post and organisation. */
  readonly consentBy: string
  readonly consentOn: Day | null
}

export const longestAdoption = 4_000
export const noAdoption: Adoption = { work: null, way: null, replaces: '', consentBy: '', consentOn: null }

/** Whether an application is made under a purpose that takes something into use. */
export const isAdopting = (purpose: string | null, { adoptingPurposes }: Pick<Terms, 'adoptingPurposes'>): boolean =>
  purpose !== null && adoptingPurposes.includes(purpose)

type Parties = readonly { readonly organisationId: string }[]

/** Whether the consent is somebody else's to give: not where the owner is itself a party of the application. */
export const needsConsent = ({ work }: Pick<Adoption, 'work'>, parties: Parties): boolean =>
  work === null || work.ownerId === null || parties.every(({ organisationId }) => organisationId !== work.ownerId)

export type AdoptionLack = 'adoption_work' | 'adoption_way' | 'adoption_replaces' | 'adoption_consent'

/** What is missing of a taking into use: the work, how, what it replaces, and the owner's consent with its day. */
export function adoptionLacks(adoption: Adoption, parties: Parties): readonly AdoptionLack[] {
  const { work, way, replaces, consentBy, consentOn } = adoption
  const consented = !needsConsent(adoption, parties) || (consentBy.trim() !== '' && consentOn !== null)
  return [
    ...(work === null ? ['adoption_work' as const] : []),
    ...(way === null ? ['adoption_way' as const] : []),
    ...(replaces.trim() === '' ? ['adoption_replaces' as const] : []),
    ...(consented ? [] : ['adoption_consent' as const]),
  ]
}
