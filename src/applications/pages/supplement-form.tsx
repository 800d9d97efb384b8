import { MunicipalityNames } from '../../forms/parts/municipality-field.tsx'
import { QuestionField } from '../../forms/parts/question-field.tsx'
import type { Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Hidden } from '../../ui/field.tsx'
import type { Answers } from '../content.ts'
import { seenName } from '../field-name.ts'
import { keptPartOf } from '../kept-part.ts'
import { FieldValue } from '../parts/field-value.tsx'
import { attachmentsField, shownIn, type SupplementField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { costsOf } from '../budget-cells.ts'
import type { Workspace } from '../workspace.ts'
import { AutoSaved, Saved } from './auto-saved.tsx'
import { FirstButton } from './questions.tsx'
import { isOwnCosts, questionsIn, textsJoined, type SupplementProps } from './supplement-props.ts'
import { WrittenTogether } from './written-together.tsx'

type OfField = {
  readonly field: SupplementField
  readonly value: Answers[string] | undefined
  readonly question: Question
}

/** The name of the coordinator. */
const coordinatorOf = (work: Workspace, lang: Lang): string =>
  plain(work.application.partners.find(({ role }) => role === 'coordinator')?.name, lang)

/** Who writes a part: tasks and costs their party, the reuse check the coordinator. */
function writerOf(work: Workspace, name: string, lang: Lang): string {
  const party = work.application.partners.find(({ id }) => id === keptPartOf(name)?.key)
  return party === undefined ? coordinatorOf(work, lang) : plain(party.name, lang)
}

/** What the officer finds lacking in a field. */
export const Lacking = ({ lang, field }: { lang: View['lang']; field: SupplementField }) => (
  <Note kind="warn" title={supplementTexts[lang].lacking}>
    <p className="prose">{field.note}</p>
  </Note>
)

/** What a field says. */
const Value = ({ view: { lang }, work, value, question }: SupplementProps & Omit<OfField, 'field'>) => (
  <FieldValue
    lang={lang}
    question={question}
    value={value}
    purposes={work.purposes}
    types={costsOf(work)}
    textLang={work.application.lang}
  />
)

/** A field that somebody else writes, as it stands; of a part it is said who. */
const Others = (props: SupplementProps & OfField) => {
  const { view, work, field, question } = props
  const { lang } = view
  return (
    <>
      <h3>{plain(question.label, lang)}</h3>
      <Lacking lang={lang} field={field} />
      {keptPartOf(question.key) === undefined ? null : (
        <p className="quiet small">
          {say(supplementTexts[lang].others, { party: writerOf(work, question.key, lang) })}
        </p>
      )}
      <Value {...props} />
    </>
  )
}

/** What was seen of a field: where it was typed wrongly, and so not kept, what was seen then. */
function seenHere({ typed, seen }: SupplementProps, key: string): string {
  const wrong = typed !== undefined && typed.faults.some(({ field }) => field.split('.')[0] === key)
  return (wrong ? typed.sent.text(seenName(key)) : '') || (seen[key] ?? '')
}

/** What another wrote into a field meanwhile, beside what was typed; nothing where nobody did. */
export const Theirs = (props: SupplementProps & Omit<OfField, 'field'>) =>
  props.typed?.clashes?.includes(props.question.key) === true ? (
    <Note kind="warn" title={supplementTexts[props.view.lang].theirs}>
      <Value {...props} />
    </Note>
  ) : null

/** A field to be written, with what another wrote into it meanwhile. */
const Written = (props: SupplementProps & OfField) => {
  const { view, work, typed, added, field, value, question } = props
  const { key } = question
  return (
    <>
      <Lacking lang={view.lang} field={field} />
      <Theirs {...props} />
      <QuestionField
        lang={view.lang}
        question={question}
        purposes={work.purposes}
        value={value}
        sent={typed?.sent}
        faults={typed?.faults}
        added={added === key ? 1 : 0}
        condition=""
        after={<Hidden name={seenName(key)} value={seenHere(props, key)} />}
      />
    </>
  )
}

const Field = (props: SupplementProps & { field: SupplementField }) => {
  const { work, supplement, said, mine, field } = props
  const question = work.form.questions.find(({ key }) => key === field.key)
  if (question === undefined) return null
  const given = { ...props, question, value: shownIn(supplement, said, field.key) }
  return <div className="stack tight">{mine.includes(field.key) ? <Written {...given} /> : <Others {...given} />}</div>
}

/** The fields of the form; the own costs and the files have forms of their own. */
const Fields = (props: SupplementProps) =>
  props.supplement.fields
    .filter(({ key }) => key !== attachmentsField && !isOwnCosts(props, key))
    .map((field) => <Field key={field.key} {...props} field={field} />)

/** The fields that are open, each with what is lacking in it, and the buttons that keep and send. */
export const Writing = (props: SupplementProps) => {
  const { view, work, supplement, mine, sends } = props
  const { lang } = view
  const t = supplementTexts[lang]
  const isForm = sends || mine.some((key) => key !== attachmentsField && !isOwnCosts(props, key))
  if (!isForm) return <Fields {...props} />
  return (
    <WrittenTogether view={view} work={work} fields={textsJoined(props)} open>
      <AutoSaved view={view} to={paths.applicationSupplementAnswers(lang, work.application.id, supplement.id)}>
        <Form action={paths.applicationSupplement(lang, work.application.id, supplement.id)} label={t.fields}>
          <FirstButton lang={lang} />
          <MunicipalityNames questions={questionsIn(props)} lang={lang} />
          <Fields {...props} />
          {sends && props.promises.some(({ given }) => given === null) ? <Note kind="warn">{t.awaits}</Note> : null}
          <p className="quiet">{sends ? t.sendHint : say(t.sends, { coordinator: coordinatorOf(work, lang) })}</p>
          <Buttons>
            {sends ? (
              <SubmitButton name="deed" value="send">
                {t.send}
              </SubmitButton>
            ) : null}
            <SubmitButton variant="second" name="deed" value="save">
              {t.save}
            </SubmitButton>
          </Buttons>
          <Saved>{t.saves}</Saved>
        </Form>
      </AutoSaved>
    </WrittenTogether>
  )
}
