import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { texts } from '../texts/copy.ts'
import { CaseFrame } from './case-frame.tsx'
import { CopyPaper, copyTitle } from './copy-paper.tsx'
import type { CopyShown } from './copy-paper.tsx'
import type { AtCopies, TypedCopy } from './copies.tsx'
import type { Option } from '../../forms/question.ts'
import type { Words } from '../../kit/words.ts'

type Props = AtCopies & {
  readonly typed: TypedCopy
  readonly copy: CopyShown
  readonly digest: string
  readonly authority: Words
  readonly purposes: readonly Option[]
  readonly newId: string
}

const valuesOf = ({ personal, ...typed }: TypedCopy): Readonly<Record<string, string>> =>
  personal ? { ...typed, personal: 'yes' } : typed

/** A copy as it would be given, with the button that gives it. */
export function CopyPreviewPage(props: Props) {
  const { view, listed, call, typed, copy, digest, authority, purposes, newId, today } = props
  const { lang } = view
  const t = texts[lang]
  const action = paths.deskCopies(lang, listed.applicationId)
  const paperLang = copy.version.content.lang
  return (
    <CaseFrame
      view={view}
      listed={listed}
      call={call}
      title={t.previewTitle}
      lead={t.previewLead}
      more={[{ text: t.title, href: action }]}
    >
      <div className="stack read">
        <Form action={action} hidden={{ ...valuesOf(typed), deed: 'give', digest, id: newId }} label={t.give}>
          <Note>{t.giveHint}</Note>
          <Buttons>
            <SubmitButton>{t.give}</SubmitButton>
          </Buttons>
        </Form>
        <Form action={action} hidden={{ ...valuesOf(typed), deed: 'change' }} label={t.change}>
          <SubmitButton variant="second">{t.change}</SubmitButton>
        </Form>
        <article className="stack panel" lang={paperLang} aria-label={say('{title}', { title: t.previewTitle })}>
          <p className="h2">{copyTitle(copy, paperLang)}</p>
          <CopyPaper
            lang={paperLang}
            copy={copy}
            authority={authority}
            purposes={purposes}
            fee={typed.fee}
            on={today}
          />
        </article>
      </div>
    </CaseFrame>
  )
}
