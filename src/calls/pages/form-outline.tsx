import type { ReactNode } from 'react'
import { blockIn, questionsOf, type Section } from '../../forms/form.ts'
import { sectionConditionText } from '../../forms/parts/hint.ts'
import type { Question } from '../../forms/question.ts'
import { words as formWords } from '../../forms/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Tag } from '../../ui/tag.tsx'
import { isPrepared } from '../call.ts'
import { purposesOf } from '../form-needs.ts'
import { texts } from '../texts/forms.ts'
import { FormFrame, type Around } from './form-frame.tsx'
import { nameOf, sectionName, Unfinished, type UnfinishedProps } from './form-unfinished.tsx'
import { NextVersion } from './form-version.tsx'

export type OutlineProps = Around & UnfinishedProps & { readonly alert?: ReactNode }

const Mover = ({ name, value, lang }: { name: string; value: string; lang: Lang }) => (
  <span className="buttons">
    <button className="btn second slim" type="submit" name="up" value={value}>
      <span aria-hidden="true">↑</span>
      <span className="hidden">{say(texts[lang].deed.up, { name })}</span>
    </button>
    <button className="btn second slim" type="submit" name="down" value={value}>
      <span aria-hidden="true">↓</span>
      <span className="hidden">{say(texts[lang].deed.down, { name })}</span>
    </button>
  </span>
)

const Marks = ({ question, lang }: { question: Question; lang: Lang }) => {
  const { mark } = texts[lang]
  const marks = [
    formWords[lang].kind[question.kind],
    question.required ? mark.required : '',
    question.when === null && question.requiredWhen === null ? '' : mark.when,
    question.visibility === 'public' ? '' : formWords[lang].visibility[question.visibility],
  ]
  return <span className="small quiet">{marks.filter(Boolean).join(' · ')}</span>
}

const QuestionLine = ({ view: { lang }, call, question, writes }: OutlineProps & { question: Question }) => (
  <li className="row ends" id={`question-${question.key}`}>
    <span>
      {writes ? (
        <a href={paths.deskCallFormQuestion(lang, call.slug, question.key)}>{nameOf(question, lang)}</a>
      ) : (
        nameOf(question, lang)
      )}
      <br />
      <Marks question={question} lang={lang} />
    </span>
    {writes ? <Mover name={nameOf(question, lang)} value={`question.${question.key}`} lang={lang} /> : null}
  </li>
)

const SectionCard = ({ section, ...props }: OutlineProps & { section: Section }) => {
  const { view, call, form, writes } = props
  const { lang } = view
  const t = texts[lang]
  const [block, questions] = [blockIn(section.key), questionsOf(form, section.key)]
  return (
    <section className="card stack" aria-labelledby={`section-${section.key}`}>
      <div className="row ends">
        <h2 id={`section-${section.key}`}>{sectionName(section, lang)}</h2>
        {writes ? <Mover name={sectionName(section, lang)} value={`section.${section.key}`} lang={lang} /> : null}
      </div>
      {block === undefined ? null : (
        <p>
          <Tag>{say(t.mark.block, { name: formWords[lang].block[block] })}</Tag>
        </p>
      )}
      {section.when === null ? null : (
        <p>
          <Tag>{t.mark.when}</Tag> {sectionConditionText({ form, purposes: purposesOf(call) }, section, lang)}
        </p>
      )}
      {questions.length === 0 && block === undefined ? <p className="quiet">{t.empty}</p> : null}
      <ol className="ruled">
        {questions.map((question) => (
          <QuestionLine key={question.key} {...props} question={question} />
        ))}
      </ol>
      {writes ? (
        <p className="row">
          <LinkButton variant="second" slim icon="plus" href={paths.newDeskCallQuestion(lang, call.slug, section.key)}>
            {t.deed.addQuestion}
          </LinkButton>
          <a href={paths.deskCallFormSection(lang, call.slug, section.key)}>{t.deed.edit}</a>
        </p>
      ) : null}
    </section>
  )
}

/** The sections by name, each with how many questions it has: a long form is not scrolled through. */
const Contents = ({ view: { lang }, form }: OutlineProps) =>
  form.sections.length < 2 ? null : (
    <Chips
      label={texts[lang].preview.sections}
      chips={form.sections.map((section) => ({
        href: `#section-${section.key}`,
        text: sectionName(section, lang),
        count: questionsOf(form, section.key).length,
        chosen: false,
      }))}
    />
  )

/** The form of a call: its sections and questions in their order, with what it still lacks. */
export const FormOutline = (props: OutlineProps) => {
  const { view, call, form, writes, alert } = props
  const { lang } = view
  const t = texts[lang]
  const cards = form.sections.map((section) => <SectionCard key={section.key} {...props} section={section} />)
  return (
    <FormFrame {...props} title={t.title} lead={writes ? t.lead : undefined} alert={alert} outline>
      <NextVersion {...props} />
      {writes ? <Unfinished {...props} /> : <Note>{isPrepared(call) ? t.readOnly : t.frozen}</Note>}
      <p>{say(t.counts, { questions: form.questions.length, sections: form.sections.length })}</p>
      <Contents {...props} />
      <Buttons>
        <LinkButton variant={writes ? 'first' : 'second'} href={paths.deskCallForm(lang, call.slug, 'preview')}>
          {t.deed.preview}
        </LinkButton>
        {writes ? (
          <LinkButton variant="second" icon="plus" href={paths.deskCallForm(lang, call.slug, 'sections')}>
            {t.deed.addSection}
          </LinkButton>
        ) : null}
        <LinkButton variant="second" href={paths.deskCallForm(lang, call.slug, 'file')}>
          {t.deed.file}
        </LinkButton>
      </Buttons>
      {writes ? (
        <Form action={paths.deskCallForm(lang, call.slug)} hidden={{ revision: String(call.revision) }} label={t.title}>
          {cards}
        </Form>
      ) : (
        cards
      )}
    </FormFrame>
  )
}
