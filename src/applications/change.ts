import type { Words } from '../kit/words.ts'
import type { ApplicationEvent } from './events.ts'

/** The deeds of which those who apply are told; what officers and assessors do with a case is not among them. */
export const toldDeeds = [
  'application.begun',
  'application.submitted',
  'application.language_chosen',
  'application.withdrawn',
  'application.transferred',
  'edit.opened',
  'edit.made',
  'edit.dropped',
  'supplement.answered',
  'partner.invited',
  'partner.removed',
  'coordination.asked',
  'coordination.accepted',
  'coordination.declined',
  'coordination.withdrawn',
  'commitment.given',
  'attachment.added',
  'attachment.removed',
  'section.assigned',
  'section.ready',
  'section.reopened',
  'remark.added',
] as const satisfies readonly ApplicationEvent['what'][]

/** Changes of the parts that have a history of their own (kept-part.ts): they are saved as one types, and are no deeds. */
type PartChange = 'tasks.changed' | 'money.changed' | 'reuse.changed'

/** Something that others did to an application, for those who come back to it. */
export type Change = {
  readonly applicationId: string
  readonly what: (typeof toldDeeds)[number] | PartChange
  readonly who: string | null
  /** The party or the section that it was about; null where it was about the whole. */
  readonly about: Words | null
  readonly at: Date
}

/** What changed in one application since a person last looked at it. */
export type Changes = {
  readonly applicationId: string
  readonly since: Date | null
  readonly answers: number
  /** The parts of the form that those answers are in. */
  readonly sections: readonly Words[]
  readonly deeds: readonly Change[]
}

/** Whether two deeds are told as one: the same person did the same to the same. */
const isSame = (a: Change, b: Change): boolean =>
  a.what === b.what && a.who === b.who && JSON.stringify(a.about) === JSON.stringify(b.about)

/** The same deed of the same person several times in a row is told once: the newest, with how many times. */
export type ToldChange = Change & { readonly times: number }

/** Deeds as they are told, the newest first as they come. */
export const toldOnce = (deeds: readonly Change[]): readonly ToldChange[] =>
  deeds.reduce<readonly ToldChange[]>((told, deed) => {
    const last = told.at(-1)
    return last !== undefined && isSame(last, deed)
      ? [...told.slice(0, -1), { ...last, times: last.times + 1 }]
      : [...told, { ...deed, times: 1 }]
  }, [])
