import { attachmentEndings, type WaitingFile } from '../../kit/attachment.ts'
import { fileRefusals } from '../../kit/attachment-words.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { FileDropped } from '../../ui/file-drop.tsx'
import { FileField, LongText, TextField } from '../../ui/text-field.tsx'
import type { DraftFaults } from '../message.ts'
import { texts } from '../texts.ts'
import { GroundAndReason, groundErrors } from './ground-and-reason.tsx'
import type { TypedMessage } from '../typed-message.ts'
import type { Side } from './thread.tsx'

/** The faults of a message as errors at its fields. */
export const messageErrors = (faults: DraftFaults, lang: Lang): readonly FieldError[] => {
  const said = texts[lang].fault
  return [
    ...(faults.subject === undefined ? [] : [{ field: 'subject', text: said.subject[faults.subject] }]),
    ...(faults.text === undefined ? [] : [{ field: 'text', text: said.text[faults.text] }]),
    ...(faults.files ?? []).map(({ name, why }) => ({
      field: 'files',
      text: say(texts[lang].fileRefused, { name, why: fileRefusals[lang][why] }),
    })),
    ...groundErrors(faults, said.reason, lang),
  ]
}

/** What has to be corrected, on top of the page. */
export const MessageErrors = ({ lang, faults }: { lang: Lang; faults: DraftFaults }) => {
  const errors = messageErrors(faults, lang)
  return <ErrorSummary title={say(texts[lang].problem, { count: errors.length })} errors={errors} />
}

type Props = {
  readonly lang: Lang
  readonly side: Side
  readonly action: string
  /** The id of the message to come, so that the form sent twice is one message. */
  readonly newId: string
  readonly typed: TypedMessage
  readonly faults: DraftFaults
  /** Where its files go to as they are chosen, and those that have arrived. */
  readonly filesAt: string
  readonly waiting: readonly WaitingFile[]
}

/** Writing a message; a party may say that it is an addition to its application. */
export function MessageForm({ lang, side, action, newId, typed, faults, filesAt, waiting }: Props) {
  const t = texts[lang]
  const errors = messageErrors(faults, lang)
  return (
    <section className="stack read" aria-labelledby="write">
      <h2 id="write">{t.write}</h2>
      <Form action={action} multipart hidden={{ id: newId }}>
        <TextField name="subject" label={t.subject} value={typed.subject} error={errorOf(errors, 'subject')} />
        <LongText name="text" label={t.text} hint={t.hint[side]} value={typed.text} error={errorOf(errors, 'text')} />
        {side === 'party' ? (
          <Tick name="addition" label={t.addition} hint={t.additionHint} checked={typed.addition} />
        ) : null}
        <FileDropped lang={lang} place={filesAt} waiting={waiting}>
          <FileField
            name="files"
            label={t.files}
            hint={t.filesHint}
            accept={attachmentEndings}
            multiple
            error={errorOf(errors, 'files')}
          />
        </FileDropped>
        <Details summary={t.secret} open={typed.secret !== undefined}>
          <p>{t.secretIs}</p>
          <Tick name="secret" label={t.secretMark} checked={typed.secret !== undefined} />
          <GroundAndReason lang={lang} texts={t} typed={typed.secret ?? { ground: null }} errors={errors} />
        </Details>
        <Buttons>
          <SubmitButton>{t.send}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}
