import type { Retention } from './case-file.ts'

export const directions = ['arrived', 'sent', 'internal'] as const
export type Direction = (typeof directions)[number]
export const secrecies = ['public', 'partly_secret', 'secret'] as const
export type Secrecy = (typeof secrecies)[number]

/** What ends a case: from the day of the last of these its time of keeping runs. */
export const closingKinds = ['decision', 'withdrawal', 'authority_transfer'] as const

/** A document of a case (TihL 26 §): how it came or went, when, from whom, and the hash of what it holds. */
export type Document = {
  readonly id: string
  readonly caseId: string
  /** Runs from 1 in each case. */
  readonly number: number
  readonly kind: string
  readonly direction: Direction
  readonly title: string
  readonly lang: string
  readonly at: Date
  readonly senderId: string | null
  readonly way: string
  readonly fileHash: string | null
  readonly hash: string
  readonly secrecy: Secrecy
  readonly retention: Retention
}

/** A document on its way in or out, before it has a number. `content` is what it says, as JSON; `hash` is the sha-256 of that or of the file. */
export type NewDocument = {
  /** Where the form that sends it brings one, so that it is entered once. */
  readonly id?: string
  readonly caseId: string
  readonly kind: string
  readonly direction: Direction
  readonly title: string
  readonly lang: string
  readonly at: Date
  readonly senderId: string | null
  readonly content: unknown
  readonly fileHash?: string | null
  readonly hash: string
  readonly secrecy?: Secrecy
}
