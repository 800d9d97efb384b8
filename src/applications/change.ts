import type { ApplicationEvent } from './events.ts'

/** Something that others did to an application, for those who come back to it. */
export type Change = {
  readonly applicationId: string
  readonly what: ApplicationEvent['what']
  readonly who: string | null
  readonly at: Date
}

/** What changed in one application since a person last looked at it. */
export type Changes = {
  readonly applicationId: string
  readonly since: Date | null
  readonly answers: number
  readonly deeds: readonly Change[]
}
