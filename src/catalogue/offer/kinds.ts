/** What a work is: done with a grant, ready to be taken into use, done with a municipality's own money, or for the whole country. */
export const workKinds = ['solution', 'national', 'own', 'project'] as const
export type WorkKind = (typeof workKinds)[number]

/** The kinds that no grant was given for. */
export const unfunded = ['solution', 'national', 'own'] as const

/** What a reusable solution consists of. */
export const forms = ['software', 'platform', 'data_model', 'guide', 'process', 'training', 'contract'] as const
export type Form = (typeof forms)[number]

export const statuses = ['planned', 'building', 'in_use', 'ended'] as const
export type Status = (typeof statuses)[number]

/** Where a licence was read; `unclear`: there is a file and it does not say; `none`: there is no such file. */
export const licenceReads = ['file', 'metadata', 'page', 'owner', 'unclear', 'none'] as const
export type LicenceRead = (typeof licenceReads)[number]

/** What residents get of it. */
export const gets = ['online', 'follow', 'find', 'say', 'safe', 'through_staff'] as const
export type Gets = (typeof gets)[number]

/** What changes inside the organisation. */
export const changes = ['one_process', 'once_only', 'knowledge', 'shared_platform', 'skills', 'security'] as const
export type Changes = (typeof changes)[number]

/** National services and specifications that a work uses. */
export const services = [
  'identification',
  'messages',
  'authorisations',
  'service_catalogue',
  'data_exchange',
  'payments',
  'ryhti',
  'interoperability',
  'open_data',
  'maps',
  'suomifi_design',
] as const
export type Service = (typeof services)[number]

/** What an own work becomes once it has a form in which others can take it into use, and back; other kinds stay. `enteredFor`: who told of it. */
export function kindAfter(kind: WorkKind, form: Form | null, enteredFor: string | null): WorkKind {
  if (kind === 'own' && form !== null) return 'solution'
  return kind === 'solution' && form === null && enteredFor !== null ? 'own' : kind
}
