import type { ReactNode } from 'react'
import type { Sent } from '../../forms/answer.ts'
import { blockIn, questionsOf, type Block, type Section } from '../../forms/form.ts'
import { conditionText, sectionConditionText } from '../../forms/parts/hint.ts'
import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Tried } from '../../forms/tried.ts'
import type { View } from '../../frame/view.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Bar, Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { purposesOf } from '../form-needs.ts'
import { aroundOf, FormFrame, type Around, type FormOf } from '../pages/form-frame.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/forms.ts'
import { TriedOut } from '../pages/form-tried.tsx'

/** In which language a form is looked at, and how wide. */
export type Looking = { readonly lang: Lang; readonly phone: boolean }

export type PreviewProps = {
  readonly view: View
  readonly of: FormOf
  readonly looking: Looking
  /** The nouns that stand among the questions, each drawn in the language that is looked at. */
  readonly blocks: Readonly<Record<Block, ReactNode>>
  /** What was tried out, and what came of it; `moved`: a row was only asked for or taken out. */
  readonly typed?: { readonly sent: Sent; readonly tried: Tried; readonly moved: boolean } | undefined
  /** The question to which a row was asked for. */
  readonly added?: string | undefined
}

const address = ({ view, call }: Pick<Around, 'view' | 'call'>, { lang, phone }: Looking) =>
  paths.deskCallFormPreview(view.lang, call.slug, { in: lang, width: phone ? 'phone' : undefined })

/** What is left out once answers were tried that do not ask it. */
const leftOut = (typed: PreviewProps['typed']): Pick<Tried, 'unasked' | 'unaskedSections'> =>
  typed === undefined || typed.moved ? { unasked: [], unaskedSections: [] } : typed.tried

type Way = { readonly text: string; readonly to: Looking }

const WayTo = ({ way: { text, to }, view, of, looking }: PreviewProps & { way: Way }) =>
  to.lang === looking.lang && to.phone === looking.phone ? (
    <strong aria-current="true">{text}</strong>
  ) : (
    <a href={address({ view, call: of.call }, to)}>{text}</a>
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

const SectionCondition = ({ lang, of: { form, call }, section }: { lang: Lang; of: FormOf; section: Section }) => {
  const text = sectionConditionText({ form, purposes: purposesOf(call) }, section, lang)
  return text === undefined ? null : <Note>{text}</Note>
}

const SectionShown = ({
  section,
  of,
  looking: { lang },
  blocks,
  typed,
  added,
}: PreviewProps & { section: Section }) => {
  const { form } = of
  const purposes = purposesOf(of.call)
  const block = blockIn(section.key)
  const unasked = leftOut(typed).unasked
  return (
    <section className="stack" aria-labelledby={`part-${section.key}`}>
      <h2 id={`part-${section.key}`}>{plain(section.name, lang)}</h2>
      {section.help === null ? null : <p>{plain(section.help, lang)}</p>}
      <SectionCondition lang={lang} of={of} section={section} />
      {block === undefined ? null : blocks[block]}
      {questionsOf(form, section.key)
        .filter((question) => !unasked.includes(question))
        .map((question) => (
          <QuestionField
            key={question.key}
            lang={lang}
            question={question}
            purposes={purposes}
            value={undefined}
            sent={typed?.sent}
            faults={typed?.tried.faults}
            added={added === question.key ? 1 : 0}
            condition={conditionText({ form, purposes }, question, lang)}
          />
        ))}
    </section>
  )
}

/** The whole form as an applicant fills it in, in any language and as wide as a phone; it can be tried out, and nothing is kept. */
export const FormPreview = (props: PreviewProps) => {
  const { view, of, looking, typed } = props
  const { call, form } = of
  const t = texts[view.lang]
  const to = address({ view, call }, looking)
  const told = typed === undefined ? undefined : <TriedOut form={form} lang={looking.lang} {...typed} />
  return (
    <FormFrame
      {...aroundOf(view, of)}
      title={t.preview.title}
      lead={t.preview.lead}
      alert={told}
      failed={(typed?.tried.faults.length ?? 0) > 0}
    >
      <Ways {...props} />
      <div className={looking.phone ? 'phone stack' : 'stack'} lang={looking.lang}>
        <Form action={to} label={plain(form.name, looking.lang)}>
          <button className="hidden" type="submit" tabIndex={-1} aria-hidden="true">
            {texts[looking.lang].preview.try}
          </button>
          <MunicipalityNames questions={form.questions} lang={looking.lang} />
          {form.sections
            .filter((section) => !leftOut(typed).unaskedSections.includes(section))
            .map((section) => (
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
