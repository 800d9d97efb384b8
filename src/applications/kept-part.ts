import { may } from '../kit/policy.ts'
import type { Actor } from '../people/person.ts'
import { partName, partOf, type Part } from '../register/secrecy/part.ts'
import type { Application } from './application.ts'
import type { Money } from './money-clash.ts'
import { partyPolicy } from './policy.ts'
import type { Fields } from './reuse-clash.ts'
import { goesOn, othersIn } from './stretch.ts'

/**
 * What a part of an application outside the questions of its form says: a text or a choice; a party's costs and own contribution; the
 * note about a work that was found, null where the work was taken out.
 */
export type PartValue = string | Money | Fields | null

/** The part that holds a party's tasks. */
export const tasksPart = (partnerId: string): string => partName({ kind: 'tasks', key: partnerId })
/** The part that holds a party's costs and own contribution. */
export const costsPart = (partnerId: string): string => partName({ kind: 'costs', key: partnerId })

const isMoney = (value: Money | Fields): value is Money => Array.isArray(value.lines)

const kinds = ['tasks', 'costs'] as const satisfies readonly Part['kind'][]

/** A part that has a history. */
export type KeptPart = Part & { readonly kind: (typeof kinds)[number] }

/** The part of a name that has a history; undefined where it names none. */
export function keptPartOf(name: string): KeptPart | undefined {
  const part = partOf(name)
  const kind = kinds.find((one) => one === part?.kind)
  return part === undefined || kind === undefined ? undefined : { kind, key: part.key }
}

const rights = { tasks: 'describe_tasks', costs: 'edit_own' } as const satisfies Record<
  KeptPart['kind'],
  keyof typeof partyPolicy
>

/** Whether a person may write a part: tasks are the coordinator's too, money is the party's own. Nobody where there is no such party. */
export function mayWritePart(who: Actor, application: Application, { kind, key }: KeptPart): boolean {
  const party = application.parties.find(({ partnerId }) => partnerId === key)
  if (party === undefined) return false
  return may(partyPolicy, who, rights[kind], { application, organisationId: party.organisationId })
}

/** Whether an application has a part of that name. */
export const hasPart = ({ parties }: Pick<Application, 'parties'>, { key }: KeptPart): boolean =>
  parties.some(({ partnerId }) => partnerId === key)

/** What a part says, as money; undefined where it is none. */
export const moneyIn = (value: PartValue | undefined): Money | undefined =>
  typeof value === 'object' && value !== null && isMoney(value) ? value : undefined

/** The newest entry in the history of a part. */
export type Entry = {
  readonly value: PartValue
  readonly who: string | null
  readonly others: readonly string[]
  readonly stretchAt: Date | null
}

type Written = { readonly value: PartValue; readonly who: string; readonly now: Date }

/**
 * How what somebody wrote enters the history: a text goes on in the entry that stands there while the same person writes it in one go,
 * sums and choices are entries of their own each time.
 */
export function entered(before: Entry | undefined, { value, who, now }: Written): Entry & { readonly goesOn: boolean } {
  const isText = typeof value === 'string' && typeof before?.value === 'string'
  const continues =
    isText && before.who === who && goesOn({ stretchAt: before.stretchAt, value: before.value }, value, now)
  return {
    value,
    who,
    others: continues ? othersIn(before.others, before.who, who) : [],
    stretchAt: continues ? before.stretchAt : now,
    goesOn: continues,
  }
}
