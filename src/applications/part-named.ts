import type { Form } from '../forms/form.ts'
import type { Words } from '../kit/words.ts'
import type { Submission } from './submission.ts'
import type { Workspace } from './workspace.ts'

/** What the parts of an application are called by: its questions, its files, its parties and the works that were found. */
export type PartsNamed = {
  readonly form: Pick<Form, 'questions'>
  readonly files: readonly { readonly id: string; readonly name: string }[]
  readonly parties: readonly { readonly partnerId: string; readonly name: Words }[]
  readonly works: readonly { readonly workId: string; readonly slug: string; readonly title: Words | null }[]
  /** The messages of its case, where they are among the parts. */
  readonly messages?: readonly { readonly part: string; readonly subject: string }[]
}

/** The same of a version. */
export const namedIn = (form: PartsNamed['form'], { attachments, partners, reuse }: Submission): PartsNamed => ({
  form,
  files: attachments,
  parties: partners,
  works: reuse.findings,
})

/** The same of an application as it is written now. */
export const namedNow = ({ form, application }: Pick<Workspace, 'form' | 'application'>): PartsNamed => ({
  form,
  files: application.attachments,
  parties: application.partners.map(({ id, name }) => ({ partnerId: id, name })),
  works: application.reuse.findings,
})
