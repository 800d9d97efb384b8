import type { Words } from '../../kit/words.ts'
import type { Attachment } from '../attachment.ts'
import type { Call } from '../call.ts'
import type { Proposal } from '../proposed-criteria.ts'
import type { Writing } from './form-state.tsx'

export type NamedTheme = { readonly key: string; readonly name: Words }
export type OfferedForm = { readonly id: string; readonly name: Words; readonly number: number }
export type PartFieldsProps = Writing & {
  call: Call
  action: string
  forms: readonly OfferedForm[]
  themes: readonly NamedTheme[]
  /** The files that its attachments may name. */
  files: readonly Attachment[]
  /** The criteria that we propose for a call like one of the real rounds. */
  proposals: readonly Proposal[]
}
