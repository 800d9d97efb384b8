import type { Words } from '../kit/words.ts'

/** A file that belongs to a call: a model of an agreement, a guide, slides of an event. Public with the call. */
export type Attachment = {
  readonly id: string
  readonly title: Words
  /** What its sender called it. */
  readonly name: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  /** Whether its bytes are here; a call that came as a file names attachments whose bytes are still to be brought. */
  readonly here: boolean
}

/** An attachment as another call or a file of a call gives it on: what it says, without whose it is. */
export type AttachmentFile = Omit<Attachment, 'id' | 'here'>

/** An attachment that a published change has taken away; it is read where it was. */
export type FormerAttachment = Attachment & { readonly removedAt: Date }

/** What an attachment says of itself, to be given on. */
export const fileOfAttachment = ({ title, name, hash, size, mediaType }: Attachment): AttachmentFile => ({
  title,
  name,
  hash,
  size,
  mediaType,
})

/** The first letters of the hash of a file: enough to tell two files of one name apart. */
export const markOf = ({ hash }: Pick<Attachment, 'hash'>): string => hash.slice(0, 8)
