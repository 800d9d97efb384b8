import { attachmentEndings, largestAttachment, mostAttachments, writtenSize } from '../../kit/attachment.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Hidden } from '../../ui/field.tsx'
import { FileField } from '../../ui/text-field.tsx'
import { markOf, type Attachment } from '../attachment.ts'
import { rowCount } from '../entry/rows.ts'
import { texts } from '../texts/attachments.ts'
import { texts as desk } from '../texts/desk.ts'
import { InLanguages } from './form-state.tsx'
import type { PartFieldsProps } from './part-props.ts'

type RowProps = PartFieldsProps & { file: Attachment; row: number }

/** What a row is about, and what is not as it should be yet. */
const About = ({ view: { lang }, call, file }: RowProps) => {
  const t = texts[lang]
  const attached = call.attachments.some(({ id }) => id === file.id)
  return (
    <>
      <p>
        {file.here ? (
          <a href={paths.callAttachment(lang, call.slug, file.id)} download>
            {say(t.fetch, { name: file.name })}
          </a>
        ) : (
          <strong>{t.missing}</strong>
        )}{' '}
        <span className="small quiet">{say(t.about, { size: writtenSize(file.size, lang), mark: markOf(file) })}</span>
      </p>
      {attached ? null : <p className="small">{t.unsaved}</p>}
    </>
  )
}

const Row = (props: RowProps) => {
  const { view, form, action, file, row } = props
  const [t, at] = [texts[view.lang], `attachments.${row}`]
  return (
    <fieldset className="card stack">
      <legend className="strong">{say(t.one, { number: row + 1, name: file.name })}</legend>
      <Hidden name={`${at}.key`} value={file.id} />
      <About {...props} />
      <InLanguages view={view} form={form} name={`${at}.title`} legend={t.title} hint={t.titleHint} />
      <FileField
        name={`${at}.file`}
        label={t.replace}
        hint={t.replaceHint}
        accept={attachmentEndings}
        error={errorOf(form.errors, `${at}.file`)}
      />
      <Tick
        name={`${at}.removed`}
        label={t.remove}
        hint={t.removeHint}
        checked={form.typed.text(`${at}.removed`) === 'yes'}
      />
      {row === 0 ? null : (
        <SubmitButton name="up" value={at} variant="plain" slim to={`${action}#attachments.${row - 1}.title.fi`}>
          {desk[view.lang].part.moveUp}
        </SubmitButton>
      )}
    </fieldset>
  )
}

/** The files of a call: those there are with their names, and a field that brings more, several at once. */
export const AttachmentFields = (props: PartFieldsProps) => {
  const { view, form, files } = props
  const t = texts[view.lang]
  const rows = Array.from({ length: rowCount(form.typed, 'attachments') }, (_, row) => {
    const key = form.typed.text(`attachments.${row}.key`)
    return { row, file: files.find(({ id }) => id === key) }
  })
  return (
    <>
      <p>{t.lead}</p>
      <Hidden name="attachments.count" value={String(rows.length)} />
      {rows.length === 0 ? <p className="quiet">{t.none}</p> : null}
      {rows.map(({ row, file }) => (file === undefined ? null : <Row key={row} {...props} file={file} row={row} />))}
      <FileField
        name="files"
        label={t.add}
        hint={say(t.addHint, { size: largestAttachment / 1_048_576, count: mostAttachments })}
        accept={attachmentEndings}
        multiple
        error={errorOf(form.errors, 'files')}
      />
    </>
  )
}
