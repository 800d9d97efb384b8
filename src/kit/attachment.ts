import type { Lang } from './lang.ts'
import { done, refuse, type Outcome } from './outcome.ts'

/** Twenty megabytes; the door's own limit on a request is higher. */
export const largestAttachment = 20 * 1_048_576
export const mostAttachments = 20

/** What an attachment may be, by what its content shows, with the endings that go with it. */
export const attachmentTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'csv', 'md'],
}

export type AttachRefusal = 'empty_file' | 'too_large' | 'type_not_allowed' | 'too_many'
/** Why a file is not let in by the scanner: it found something, or it did not answer, and then nothing is let in. */
export type ScanRefusal = 'infected' | 'scanner_away'

/** Why a file that a form says has arrived before it is not taken in: it is not there any more. */
export type CarriedRefusal = 'gone'

/** A file that has arrived before the form that it goes with. */
export type WaitingFile = { readonly id: string; readonly name: string }

/** Such a file as its form carries it, in a field `waiting`. */
export const carriedAs = ({ id, name }: WaitingFile): string => `${id} ${name}`

/** Such a file out of what a form carries; whether its id is one is to be looked at. */
export const carriedIn = (text: string): WaitingFile => ({ id: text.slice(0, 36).toLowerCase(), name: text.slice(37) })

/** What a form of files offers to choose: `.pdf,.docx,…`. */
export const attachmentEndings: string = Object.values(attachmentTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** Sizes as people read them: kilobytes, rounded up. */
export const writtenSize = (bytes: number, lang: Lang): string =>
  `${Math.ceil(bytes / 1_000).toLocaleString(lang)} ${lang === 'fi' ? 'kt' : 'kB'}`

/** A file's name without folders and control characters, at most 200 characters; its ending is kept. */
export function cleanName(name: string): string {
  const bare = (name.split(/[\\/]/).pop() ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  const named = bare === '' || /^\.+$/.test(bare) ? 'file' : bare
  if (named.length <= 200) return named
  const ending = /\.[^.]{1,8}$/.exec(named)?.[0] ?? ''
  return named.slice(0, 200 - ending.length) + ending
}

type File = { readonly name: string; readonly size: number; readonly mediaType: string }

/** Whether a file may be attached beside `already` others: its name and content agree on a type that is allowed. Gives the name to keep. */
export function acceptable(file: File, already: number): Outcome<string, AttachRefusal> {
  if (file.size === 0) return refuse('empty_file')
  if (file.size > largestAttachment) return refuse('too_large')
  const name = cleanName(file.name)
  const endings = Object.hasOwn(attachmentTypes, file.mediaType) ? (attachmentTypes[file.mediaType] ?? []) : []
  if (!endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) return refuse('type_not_allowed')
  return already >= mostAttachments ? refuse('too_many') : done(name)
}
