import type { TakenPart } from '../../catalogue/found.ts'
import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { optionalWord } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choices } from '../../ui/choice-field.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { SpaceEntry } from '../space.ts'
import { insideTexts } from '../texts/inside.ts'
import { SpaceFields } from './space-fields.tsx'

type Props = {
  readonly view: View
  readonly newId: string
  readonly entry: SpaceEntry
  readonly invited: string
  readonly words: string
  /** The projects that the organisation leads, and those of them that are chosen. */
  readonly led: readonly TakenPart[]
  readonly works: readonly string[]
  readonly errors: readonly FieldError[]
}

/** Where a municipality opens a space by inviting others. */
export function NewSpace({ view, newId, entry, invited, words, led, works, errors }: Props) {
  const { lang } = view
  const t = insideTexts[lang].form
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={[{ text: insideTexts[lang].mine.title, href: paths.myCooperation(lang) }]}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      <Form action={paths.newSpace(lang)} hidden={{ id: newId }}>
        <SpaceFields lang={lang} entry={entry} errors={errors} />
        {led.length === 0 ? null : (
          <Choices
            name="works"
            label={t.works}
            optional={optionalWord[lang]}
            options={led.map((work) => ({ value: work.id, label: titleIn({ ...work, nameInSource: null }, lang) }))}
            values={works}
          />
        )}
        <LongText
          name="invited"
          label={t.invited}
          hint={t.invitedHint}
          rows={4}
          value={invited}
          error={errorOf(errors, 'invited')}
        />
        <LongText
          name="words"
          label={t.words}
          optional={optionalWord[lang]}
          rows={3}
          value={words}
          error={errorOf(errors, 'words')}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </Page>
  )
}
