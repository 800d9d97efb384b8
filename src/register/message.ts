import type { AttachRefusal, CarriedRefusal, ScanRefusal } from '../kit/attachment.ts'
import type { Words } from '../kit/words.ts'
import type { Direction } from './document.ts'
import { partName } from './secrecy/part.ts'
import { isClosed, requestFaults, type RequestFaults, type Standing, type TypedRequest } from './secrecy/secrecy.ts'

/** message: between the authority and the parties · addition: what a party adds to its matter unasked (HL 22.3 §; domain.md R-A9). */
export const messageKinds = ['message', 'addition'] as const
export type MessageKind = (typeof messageKinds)[number]

/** What a writer says of a message that holds something secret: the ground, its provision where it is another one, and why. */
export type Marked = Omit<TypedRequest, 'part'>

/** What somebody writes; `secret` where it is marked so. It is a request: the authority decides (domain.md R-P3). */
export type Draft = { readonly subject: string; readonly text: string; readonly secret?: Marked | undefined }

/** The part of a case that a message is, where it is asked or decided whether it is secret. */
export const messagePart = (id: string): string => partName({ kind: 'message', key: id })

export const longestSubject = 150
export const longestText = 20_000

export type DraftFault = 'missing' | 'too_long'
/** A file that goes with a message: a document of the case by itself, named in the message with its hash. */
export type MessageFile = {
  readonly id: string
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly mediaType: string
}

/** What the document of a message holds; its hash is that of the document. */
export type MessageContent = Pick<Draft, 'subject' | 'text'> & {
  readonly by: string
  readonly files?: readonly MessageFile[]
}

export type DraftFaults = Pick<RequestFaults, 'ground' | 'law' | 'reason'> & {
  readonly subject?: DraftFault
  readonly text?: DraftFault
  /** The files that were not let in, and why. */
  readonly files?: readonly { readonly name: string; readonly why: AttachRefusal | ScanRefusal | CarriedRefusal }[]
}

/** What is wrong with a text that must be written; undefined where nothing is. */
export const faultOf = (said: string, longest: number): DraftFault | undefined =>
  said.trim() === '' ? 'missing' : said.trim().length > longest ? 'too_long' : undefined

/** What is wrong in a message before it is sent, field by field; nothing where it can be sent. */
export function faultsIn({ subject, text, secret }: Draft): DraftFaults {
  const [ofSubject, ofText] = [faultOf(subject, longestSubject), faultOf(text, longestText)]
  return {
    ...(ofSubject === undefined ? {} : { subject: ofSubject }),
    ...(ofText === undefined ? {} : { text: ofText }),
    ...(secret === undefined ? {} : requestFaults({ part: 'message', ...secret })),
  }
}

/** To whom a message went, and when somebody there first opened it; null when nobody has. */
export type Addressee = { readonly organisationId: string; readonly name: Words; readonly seenAt: Date | null }

/** A message as the register holds it, for one reader. */
export type Message = Pick<Draft, 'subject' | 'text'> & {
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
  readonly files: readonly MessageFile[]
  /** It came from a party, nobody has answered, and nobody has said that it needs no answer. */
  readonly waits: boolean
  /** Whether it is asked or decided to be secret. */
  readonly standing: Standing
  /** It is closed, and not for this reader: nothing of what it says is here. */
  readonly covered: boolean
}

/** A message for somebody who does not see what is secret: without what it says where it is closed. */
export const coveredFor = (message: Message): Message =>
  isClosed(message.standing) ? { ...message, subject: '', text: '', files: [], covered: true } : message

/** The messages that an organisation got and that nobody of it has opened. */
export const unopenedBy = (messages: readonly Message[], organisationId: string): readonly Message[] =>
  messages.filter((one) => one.to.some((to) => to.organisationId === organisationId && to.seenAt === null))
