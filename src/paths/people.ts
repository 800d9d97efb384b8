import { query, type Lang } from './query.ts'

/** Signing in, acting for an organisation, and the registers an administrator keeps. */
export const people = {
  signIn: (lang: Lang, back = '') => `/${lang}/sign-in${query({ back })}`,
  signInCallback: '/sign-in/callback',
  exampleSignIn: (lang: Lang, uid: string) => `/${lang}/example-sign-in/${uid}`,
  signOut: (lang: Lang) => `/${lang}/sign-out`,
  start: (lang: Lang) => `/${lang}/start`,
  /** Letters to oneself, in an example environment. */
  ownLetters: (lang: Lang) => `/${lang}/letters`,
  acting: (lang: Lang, back = '') => `/${lang}/acting${query({ back })}`,
  admin: (lang: Lang) => `/${lang}/admin`,
  adminOrganisations: (lang: Lang) => `/${lang}/admin/organisations`,
  adminKinds: (lang: Lang) => `/${lang}/admin/kinds`,
  adminPeople: (lang: Lang, organisationId: string) => `/${lang}/admin/organisations/${organisationId}/people`,
  adminBusinessId: (lang: Lang, organisationId: string) => `/${lang}/admin/organisations/${organisationId}/business-id`,
  adminTerms: (lang: Lang) => `/${lang}/admin/general-terms`,
  adminRole: (lang: Lang, mandateId: string) => `/${lang}/admin/roles/${mandateId}/end`,
} as const
