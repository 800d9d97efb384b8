import { changeableIn, longestOpen, type EditFaults } from '../../applications/behalf-edit.ts'
import { BehalfEditRead, type EditShown } from '../../applications/parts/behalf-edit-read.tsx'
import type { Form as AskedForm } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Group } from '../../ui/field.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { DateField, LongText } from '../../ui/text-field.tsx'
import type { ListedCase, PartyOf } from '../listed.ts'
import type { Asks } from '../policy.ts'
import { texts } from '../texts/edits.ts'
import type { CallHead } from '../parts/call-tabs.tsx'
import { CaseFrame } from './case-frame.tsx'
import { SectionFields } from './section-fields.tsx'

export type TypedOpening = {
  readonly askedBy: string
  readonly reason: string
  readonly fields: readonly string[]
  readonly until: string
}

type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly underWay: boolean
  readonly form: AskedForm
  readonly purposes: readonly Option[]
  readonly edits: readonly EditShown[]
  /** The edit that waits to be made; undefined where there is none. */
  readonly waiting: EditShown | undefined
  readonly parties: readonly PartyOf[]
  /** Whether this person opens parts now, and if not, why. */
  readonly opens: Asks
  readonly proposed: Day
  readonly newId: string
  readonly typed: TypedOpening
  readonly faults: EditFaults
  readonly refused?: string | undefined
}

function errorsIn({ view: { lang }, faults, proposed }: Props): readonly FieldError[] {
  const t = texts[lang].fault
  const day = { day: writtenDay(proposed, lang), days: longestOpen }
  return [
    ...(faults.askedBy === undefined ? [] : [{ field: 'askedBy', text: t.askedBy }]),
    ...(faults.reason === undefined ? [] : [{ field: 'reason', text: t.reason[faults.reason] }]),
    ...(faults.fields === undefined ? [] : [{ field: 'fields', text: t.fields }]),
    ...(faults.until === undefined ? [] : [{ field: 'until', text: say(t.until[faults.until], day) }]),
  ]
}

/** The parts that may be opened, by section; those that were chosen stand open. */
const Fields = ({ view: { lang }, form, typed, errors }: Props & { errors: readonly FieldError[] }) => {
  const t = texts[lang]
  return (
    <div id="fields">
      <Group name="fields" label={t.fields} error={errorOf(errors, 'fields')}>
        <SectionFields lang={lang} form={form} offered={changeableIn} chosen={typed.fields} />
      </Group>
    </div>
  )
}

const Opening = (props: Props) => {
  const { view, listed, parties, proposed, newId, typed } = props
  const { lang } = view
  const t = texts[lang]
  const errors = errorsIn(props)
  return (
    <section className="stack read" aria-labelledby="open">
      <h2 id="open">{t.open}</h2>
      <p>{t.limits}</p>
      <Form action={paths.deskEdits(lang, listed.applicationId)} hidden={{ id: newId }}>
        <Choice
          name="askedBy"
          label={t.askedBy}
          value={typed.askedBy}
          error={errorOf(errors, 'askedBy')}
          options={parties.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))}
        />
        <LongText
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          value={typed.reason}
          error={errorOf(errors, 'reason')}
        />
        <Fields {...props} errors={errors} />
        <DateField
          name="until"
          label={t.until}
          hint={say(t.untilHint, { days: longestOpen, day: writtenDay(proposed, lang) })}
          value={typed.until}
          error={errorOf(errors, 'until')}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </section>
  )
}

/** What can be done now: the change that was opened, opening another, or why neither. */
function Next(props: Props) {
  const { view, listed, waiting, opens } = props
  const { lang } = view
  const t = texts[lang]
  const why = { not_mine: t.notMine, still_editable: t.stillEditable, over: t.over }
  if (opens !== 'yes') return <Note>{why[opens]}</Note>
  if (waiting === undefined) return <Opening {...props} />
  return (
    <>
      <Note>{t.oneOpen}</Note>
      <Buttons>
        {view.now <= waiting.until ? (
          <LinkButton href={paths.deskEdit(lang, listed.applicationId, waiting.id)}>{t.make}</LinkButton>
        ) : null}
        <PostButton action={paths.deskEditEnd(lang, listed.applicationId, waiting.id)} variant="second">
          {t.drop}
        </PostButton>
      </Buttons>
    </>
  )
}

/** What was changed on behalf of the parties of a case, and opening parts to be changed so. */
export function EditsPage(props: Props) {
  const { view, listed, call, underWay, form, purposes, edits, refused } = props
  const { lang, now } = view
  const t = texts[lang]
  const errors = errorsIn(props)
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead} errors={errors} refused={refused}>
      {edits.length === 0 ? <p>{t.none}</p> : null}
      {edits.map((edit) => (
        <BehalfEditRead key={edit.id} {...{ lang, now, underWay, edit, form, purposes }} textLang={listed.lang} />
      ))}
      <Next {...props} />
    </CaseFrame>
  )
}
