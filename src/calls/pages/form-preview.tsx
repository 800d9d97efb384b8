import type { ReactNode } from 'react'
import type { Fault, Sent } from '../../forms/answer.ts'
import { blockIn, questionsOf, type Form as AskedForm, type Section } from '../../forms/form.ts'
import { conditionText } from '../../forms/parts/hint.ts'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Option } from '../../forms/question.ts'
import { words as formWords } from '../../forms/words.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Bar, Form } from '../../ui/form.tsx'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/forms.ts'
import { FormFrame, type Around } from './form-frame.tsx'

/** In which language a form is looked at, and how wide. */
export type Looking = { readonly lang: Lang; readonly phone: boolean }

export type PreviewProps = Around & {
  readonly form: AskedForm
  readonly purposes: readonly Option[]
  readonly looking: Looking
  /** What was tried out, and what was wrong in it. */
  readonly typed?: { readonly sent: Sent; readonly faults: readonly Fault[] } | undefined
  /** The question to which a row was asked for. */
  readonly added?: string | undefined
  readonly alert?: ReactNode
}

const address = ({ view, call }: Around, { lang, phone }: Looking) =>
  paths.deskCallFormPreview(view.lang, call.slug, { in: lang, width: phone ? 'phone' : undefined })

type Way = { readonly text: string; readonly to: Looking }

const WayTo = ({ way: { text, to }, ...props }: PreviewProps & { way: Way }) =>
  to.lang === props.looking.lang && to.phone === props.looking.phone ? (
    <strong aria-current="true">{text}</strong>
  ) : (
    <a href={address(props, to)}>{text}</a>
  )

/** The other ways to look at the form, as links. */
const Ways = (props: PreviewProps) => {
  const { view, looking } = props
  const t = texts[view.lang].preview
  return (
    <>
      <nav aria-label={t.lang} className="row">
        <span className="quiet">{t.lang}</span>
        {langs.map((lang) => (
          <WayTo key={lang} {...props} way={{ text: desk[view.lang].part.langs[lang], to: { ...looking, lang } }} />
        ))}
      </nav>
      <nav aria-label={t.width} className="row">
        <span className="quiet">{t.width}</span>
        <WayTo {...props} way={{ text: t.wide, to: { ...looking, phone: false } }} />
        <WayTo {...props} way={{ text: t.phone, to: { ...looking, phone: true } }} />
      </nav>
    </>
  )
}

const SectionShown = ({ section, ...props }: PreviewProps & { section: Section }) => {
  const { form, purposes, looking, typed, added } = props
  const { lang } = looking
  const block = blockIn(section.key)
  return (
    <section className="stack" aria-labelledby={`part-${section.key}`}>
      <h2 id={`part-${section.key}`}>{plain(section.name, lang)}</h2>
      {section.help === null ? null : <p>{plain(section.help, lang)}</p>}
      {block === undefined ? null : (
        <Note>{say(texts[lang].preview.block, { name: formWords[lang].block[block] })}</Note>
      )}
      {questionsOf(form, section.key).map((question) => (
        <QuestionField
          key={question.key}
          lang={lang}
          question={question}
          purposes={purposes}
          value={undefined}
          sent={typed?.sent}
          faults={typed?.faults}
          added={added === question.key ? 1 : 0}
          condition={conditionText({ form, purposes }, question, lang)}
        />
      ))}
    </section>
  )
}

/** The whole form as an applicant fills it in, in any language and as wide as a phone; it can be tried out, and nothing is kept. */
export const FormPreview = (props: PreviewProps) => {
  const { view, call, form, looking, alert, typed } = props
  const t = texts[view.lang]
  return (
    <FormFrame
      {...props}
      title={t.preview.title}
      lead={t.preview.lead}
      alert={alert}
      failed={(typed?.faults.length ?? 0) > 0}
    >
      <Ways {...props} />
      <div className={looking.phone ? 'phone stack' : 'stack'} lang={looking.lang}>
        <Form action={address(props, looking)} label={plain(form.name, looking.lang)}>
          <button className="hidden" type="submit" tabIndex={-1} aria-hidden="true">
            {texts[looking.lang].preview.try}
          </button>
          <MunicipalityNames questions={form.questions} lang={looking.lang} />
          {form.sections.map((section) => (
            <SectionShown key={section.key} {...props} section={section} />
          ))}
          <Bar>
            <Buttons>
              <SubmitButton>{texts[looking.lang].preview.try}</SubmitButton>
            </Buttons>
          </Bar>
        </Form>
      </div>
      <p>
        <LinkButton variant="second" href={paths.deskCallForm(view.lang, call.slug)}>
          {t.deed.back}
        </LinkButton>
      </p>
    </FormFrame>
  )
}
