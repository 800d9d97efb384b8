import type { Lang } from '../kit/lang.ts'
import type { Words } from '../kit/words.ts'
import type { OrganisationKind } from './organisation.ts'
import type { Role } from './person.ts'

/** An organisation as the seed files hold it. */
export type OrganisationFile = {
  readonly key: string
  readonly kind: OrganisationKind
  readonly name: Words
  readonly languages: readonly string[]
  readonly businessId?: string | null
  readonly casePrefix?: string
  readonly source?: string
  readonly code?: string
  readonly population?: number
  readonly region?: string
}

/** The invented people and organisations of an example environment. */
export type ExampleFile = {
  readonly organisations: readonly OrganisationFile[]
  readonly people: readonly {
    readonly key: string
    readonly name: string
    readonly lang: Lang
    readonly mandates: readonly { readonly organisation: string; readonly roles: readonly Role[] }[]
  }[]
}

/** An organisation of a seed file as the register keeps it. */
export const organisationRow = (file: OrganisationFile, example: boolean) => ({
  kind: file.kind,
  name: file.name,
  languages: file.languages,
  example,
  businessId: file.businessId ?? null,
  casePrefix: file.casePrefix ?? null,
  source: file.source ?? null,
})

/** The people of the file with the organisations they act for, found by the keys that the file calls them. */
export const heldIn = (file: ExampleFile, idOf: ReadonlyMap<string, string>) =>
  file.people.map((person) => ({
    ...person,
    mandates: person.mandates.map((held) => ({ organisationId: idOf.get(held.organisation) ?? '', roles: held.roles })),
  }))
