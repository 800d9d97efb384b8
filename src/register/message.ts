import type { Words } from '../kit/words.ts'
import type { Direction } from './document.ts'

/** message: between the authority and the parties · addition: what a party adds to its matter unasked (HL 22.3 §; domain.md R-A9). */
export const messageKinds = ['message', 'addition'] as const
export type MessageKind = (typeof messageKinds)[number]

/** What somebody writes. */
export type Draft = { readonly subject: string; readonly text: string }

export const longestSubject = 150
export const longestText = 20_000

export type DraftFault = 'missing' | 'too_long'
export type DraftFaults = { readonly [Field in keyof Draft]?: DraftFault }

/** What is wrong with a text that must be written; undefined where nothing is. */
export const faultOf = (said: string, longest: number): DraftFault | undefined =>
  said.trim() === '' ? 'missing' : said.trim().length > longest ? 'too_long' : undefined

/** What is wrong in a message before it is sent, field by field; nothing where it can be sent. */
export function faultsIn({ subject, text }: Draft): DraftFaults {
  const [ofSubject, ofText] = [faultOf(subject, longestSubject), faultOf(text, longestText)]
  return {
    ...(ofSubject === undefined ? {} : { subject: ofSubject }),
    ...(ofText === undefined ? {} : { text: ofText }),
  }
}

/** To whom a message went, and when somebody there first opened it; null when nobody has. */
export type Addressee = { readonly organisationId: string; readonly name: Words; readonly seenAt: Date | null }

/** A message as the register holds it. */
export type Message = Draft & {
  readonly id: string
  /** Its number among the documents of the case. */
  readonly number: number
  readonly kind: MessageKind
  /** `arrived` from a party, `sent` by the authority. */
  readonly direction: Direction
  readonly lang: string
  readonly at: Date
  readonly by: string | null
  readonly organisation: Words | null
  readonly to: readonly Addressee[]
  /** It came from a party, nobody has answered, and nobody has said that it needs no answer. */
  readonly waits: boolean
}

/** The messages that an organisation got and that nobody of it has opened. */
export const unopenedBy = (messages: readonly Message[], organisationId: string): readonly Message[] =>
  messages.filter((one) => one.to.some((to) => to.organisationId === organisationId && to.seenAt === null))
