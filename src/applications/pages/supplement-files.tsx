import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { FileDropped } from '../../ui/file-drop.tsx'
import { FileField } from '../../ui/text-field.tsx'
import { AddedFiles, fieldName } from '../parts/supplement-read.tsx'
import { attachmentsField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { Lacking } from './supplement-form.tsx'
import type { SupplementProps } from './supplement-props.ts'

/** The files of the answer, and a form of its own that adds more. */
export const FilePart = (props: SupplementProps) => {
  const { view, work, supplement, ids, errors = [] } = props
  const { lang } = view
  const t = supplementTexts[lang]
  const field = supplement.fields.find(({ key }) => key === attachmentsField)
  return (
    <section className="stack" aria-labelledby="added-files">
      <h2 id="added-files">{fieldName(work.form, attachmentsField, lang)}</h2>
      {field === undefined ? null : <Lacking lang={lang} field={field} />}
      <div data-attached="">
        <AddedFiles
          lang={lang}
          supplement={supplement}
          files={work.application.attachments}
          fileHref={(id) => paths.applicationAttachment(lang, work.application.id, id)}
        />
      </div>
      <FileDropped lang={lang}>
        <Form
          action={paths.applicationSupplementFiles(lang, work.application.id, supplement.id)}
          multipart
          hidden={{ ids }}
          label={t.files}
        >
          <FileField name="files" label={t.files} hint={t.filesHint} multiple error={errorOf(errors, 'files')} />
          <Buttons>
            <SubmitButton variant="second">{t.addFiles}</SubmitButton>
          </Buttons>
        </Form>
      </FileDropped>
    </section>
  )
}
