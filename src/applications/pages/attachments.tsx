import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { FileDropped } from '../../ui/file-drop.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { FileField } from '../../ui/text-field.tsx'
import { attachmentEndings, largestAttachment, mostAttachments, writtenSize } from '../../kit/attachment.ts'
import type { Attachment } from '../content.ts'
import { texts } from '../texts.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import { attachmentsKey, type Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { WorkspacePage } from './workspace-page.tsx'
import type { ReactNode } from 'react'

type Props = {
  readonly view: View
  readonly work: Workspace
  /** Ids for the files of one form, so that the same form sent twice adds them once. */
  readonly ids: readonly string[]
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

function columnsOf({ view: { lang }, work }: Props): readonly Column<Attachment>[] {
  const t = texts[lang].attachments
  const { id } = work.application
  const remove = (file: Attachment) => (
    <Details lean summary={say(t.remove, { name: file.name })}>
      <p className="small">{t.removeNote}</p>
      <PostButton
        action={paths.applicationAttachment(lang, id, file.id)}
        hidden={{ deed: 'remove' }}
        variant="grave"
        slim
      >
        {t.removeButton}
      </PostButton>
    </Details>
  )
  const shown: readonly Column<Attachment>[] = [
    {
      key: 'name',
      head: t.name,
      cell: (file) => <a href={paths.applicationAttachment(lang, id, file.id)}>{file.name}</a>,
    },
    { key: 'size', head: t.size, end: true, cell: (file) => writtenSize(file.size, lang) },
    { key: 'at', head: t.at, cell: (file) => writtenMoment(file.at, lang) },
  ]
  return work.open && work.may.attach ? [...shown, { key: 'deed', head: t.action, cell: remove, onCard: '' }] : shown
}

const Adding = ({ view: { lang }, work, ids, errors = [] }: Props) => {
  const t = texts[lang].attachments
  return (
    <>
      <h2>{t.add}</h2>
      <FileDropped lang={lang}>
        <Form
          action={paths.applicationAttachments(lang, work.application.id)}
          multipart
          hidden={{ ids: ids.join(',') }}
          label={t.add}
        >
          <FileField
            name="files"
            label={t.files}
            hint={say(t.hint, { size: largestAttachment / 1_048_576, count: mostAttachments })}
            accept={attachmentEndings}
            multiple
            error={errorOf(errors, 'files')}
          />
          <SubmitButton variant="second" icon="plus">
            {t.button}
          </SubmitButton>
        </Form>
      </FileDropped>
      <p className="small quiet">
        {t.publicNote} <a href={paths.applicationSecrecy(lang, work.application.id)}>{secrecyTexts[lang].ofField}</a>
      </p>
    </>
  )
}

/** The attachments of an application, and how more are added. */
export function AttachmentsPage(props: Props) {
  const { view, work, errors = [], alert } = props
  const { lang } = view
  const t = texts[lang].attachments
  const summary =
    errors.length === 0 ? (
      alert
    ) : (
      <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
    )
  return (
    <WorkspacePage
      view={view}
      work={work}
      current={attachmentsKey}
      title={words[lang].attachments}
      lead={t.lead}
      alert={summary}
      failed={errors.length > 0}
      scripts={work.open && work.may.attach ? ['file-drop'] : undefined}
    >
      <div data-attached="">
        <Table
          id="attachments"
          caption={words[lang].attachments}
          captionHidden
          columns={columnsOf(props)}
          rows={work.application.attachments}
          keyOf={(file) => file.id}
          empty={<Empty title={t.none} />}
        />
      </div>
      {work.open && work.may.attach ? <Adding {...props} /> : null}
    </WorkspacePage>
  )
}
