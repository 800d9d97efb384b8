import type { Block } from '../forms/form.ts'
import { may } from '../kit/policy.ts'
import type { Actor } from '../people/person.ts'
import { partName, partOf, type Part } from '../register/secrecy/part.ts'
import type { Application } from './application.ts'
import type { Money } from './money-clash.ts'
import type { Promised } from './partner.ts'
import { partyPolicy, policy } from './policy.ts'
import type { Fields } from './reuse-clash.ts'
import { adoptionFields } from './typed-adoption.ts'
import { checkFields } from './typed-reuse.ts'

/** A party that was taken out, with what it would have promised. */
export type Removed = Promised & { readonly organisationId: string; readonly lang: 'fi' | 'sv' }

/**
 * What a part of an application outside the questions of its form says: a text or a choice; a party's costs and own contribution; the
 * note about a work that was found, null where the work was taken out; a party that was taken out, null once it is back.
 */
export type PartValue = string | Money | Fields | Removed | null

/** What a part says, with its name. */
export type Said = { readonly part: string; readonly value: PartValue }

/** The part that holds a party's tasks. */
export const tasksPart = (partnerId: string): string => partName({ kind: 'tasks', key: partnerId })
/** The part that holds a party's costs and own contribution. */
export const costsPart = (partnerId: string): string => partName({ kind: 'costs', key: partnerId })
/** The part that holds the note about a work that was found. */
export const findingPart = (workId: string): string => partName({ kind: 'finding', key: workId })
/** The part that holds a field of the reuse check. */
export const reusePart = (field: string): string => partName({ kind: 'reuse', key: field })
/** The part that holds a party while it is taken out. */
export const partyPart = (partnerId: string): string => `party:${partnerId}`

/** Fields of the reuse check or of what is taken into use, each a part of its own. */
export const partsSaid = (kind: 'reuse' | 'adoption', fields: Fields): readonly Said[] =>
  Object.entries(fields).map(([key, value]) => ({ part: partName({ kind, key }), value }))

const kinds = ['tasks', 'costs', 'reuse', 'finding', 'adoption'] as const satisfies readonly Part['kind'][]

/** A part that has a page with its history. */
export type KeptPart = Part & { readonly kind: (typeof kinds)[number] }

/** The section of the form that holds such a part. */
export const partSections = {
  tasks: 'parties',
  costs: 'budget',
  reuse: 'reuse',
  finding: 'reuse',
  adoption: 'reuse',
} as const satisfies Record<KeptPart['kind'], Block>

/** The part of a name that has such a page; undefined where it names none. */
export function keptPartOf(name: string): KeptPart | undefined {
  const part = partOf(name)
  const kind = kinds.find((one) => one === part?.kind)
  return part === undefined || kind === undefined ? undefined : { kind, key: part.key }
}

type TasksDeed = Extract<keyof typeof partyPolicy, 'describe_tasks' | 'supplement_tasks'>

/**
 * Whether a person may write a part: tasks are the coordinator's too unless `tasks` says another deed, money is the party's own. Nobody
 * where there is no such party.
 */
export function mayWritePart(
  who: Actor,
  application: Application,
  { kind, key }: KeptPart,
  tasks: TasksDeed = 'describe_tasks',
): boolean {
  if (kind !== 'tasks' && kind !== 'costs') return may(policy, who, 'edit_reuse', application)
  const party = application.parties.find(({ partnerId }) => partnerId === key)
  if (party === undefined) return false
  const deed = kind === 'costs' ? 'edit_own' : tasks
  return may(partyPolicy, who, deed, { application, organisationId: party.organisationId })
}

/** Whether a person may write in a text that several write at once: a long text of the form, tasks of a party, texts of the reuse check. */
export function mayWriteText(who: Actor, application: Application, text: string): boolean {
  const part = keptPartOf(text)
  return part === undefined ? may(policy, who, 'edit_answers', application) : mayWritePart(who, application, part)
}

/** An application as far as its parts are known by it; `works` are those that were found for its reuse check. */
type Holding = Pick<Application, 'parties'> & { readonly works: readonly string[] }

const oneOf = (names: readonly string[], key: string) => names.includes(key)

/** Whether an application has a part of that name. */
export function hasPart({ parties, works }: Holding, { kind, key }: KeptPart): boolean {
  if (kind === 'reuse') return oneOf(checkFields, key)
  if (kind === 'adoption') return oneOf(adoptionFields, key)
  return kind === 'finding' ? works.includes(key) : parties.some(({ partnerId }) => partnerId === key)
}

const isMoney = (value: Money | Fields): value is Money => Array.isArray(value.lines)

/** What a part says, as money; undefined where it is none. */
export const moneyIn = (value: PartValue | undefined): Money | undefined =>
  typeof value === 'object' && value !== null && isMoney(value) ? value : undefined

/** What a part says, as a party that was taken out; undefined where it is none. */
export const removedIn = (value: PartValue | undefined): Removed | undefined =>
  typeof value === 'object' && value !== null && isRemoved(value) ? value : undefined

const isRemoved = (value: Money | Fields | Removed): value is Removed => isMoney(value) && 'organisationId' in value

/** What a part says, as fields; undefined where it is none. */
export const fieldsIn = (value: PartValue | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !isMoney(value) ? value : undefined
