import { carried } from '../forms/carried.ts'
import type { Form } from '../forms/form.ts'
import { offering } from '../forms/offered.ts'
import { wordsOf } from '../kit/words.ts'
import type { Attachment, Content } from './content.ts'

/** The form with the attachments of an application as what its file questions choose from. */
export const withFiles = <F extends Pick<Form, 'questions'>>(
  form: F,
  attachments: readonly Pick<Attachment, 'id' | 'name'>[],
): F =>
  offering(form, { file: attachments.map(({ id, name }) => ({ key: id, label: wordsOf({ fi: name, sv: name }) })) })

/** An application with the form that it answers: answers to an earlier version are carried over, files are those of the application. */
export function asAsked<A extends Pick<Content, 'answers' | 'attachments'>>(
  application: A,
  form: Form,
): { readonly application: A; readonly form: Form } {
  const whole = withFiles(form, application.attachments)
  return { application: { ...application, answers: carried(whole, application.answers) }, form: whole }
}
