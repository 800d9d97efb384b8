import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { CopyFaults, GivenCopy } from '../../register/copy.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Select, Tick } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { DateField, LongText, TextField } from '../../ui/text-field.tsx'
import { texts } from '../texts/copy.ts'
import type { ListedCase } from '../listed.ts'
import { CaseFrame } from './case-frame.tsx'
import { ofVersion } from './secrecy.tsx'
import type { CallHead } from '../parts/call-tabs.tsx'

/** What was typed of a copy, as it was typed. */
export type TypedCopy = {
  readonly number: string
  readonly asker: string
  readonly askedOn: string
  readonly personal: boolean
  readonly names: string
  readonly fee: string
}
export type AtCopies = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly copies: readonly GivenCopy[]
  readonly versions: readonly { readonly number: number; readonly arrivedAt: Date }[]
  readonly today: Day
  /** The day on which the case was disposed of; null where it has not been. */
  readonly disposedOn: Day | null
}
type Said = NonNullable<GivenCopy['said']>
type Props = AtCopies & {
  readonly typed: TypedCopy
  readonly faults: CopyFaults
  /** How many parts of the version nobody has decided of. */
  readonly undecided: number
  readonly refused?: string | undefined
}

/** The faults of a copy as errors at its fields. */
export function copyErrors({ asker, askedOn, names, fee }: CopyFaults, lang: Lang): readonly FieldError[] {
  const t = texts[lang].fault
  return [
    ...(asker === undefined ? [] : [{ field: 'asker', text: t.asker }]),
    ...(askedOn === undefined ? [] : [{ field: 'askedOn', text: t.askedOn[askedOn] }]),
    ...(names === undefined ? [] : [{ field: 'names', text: t.names }]),
    ...(fee === undefined ? [] : [{ field: 'fee', text: t.fee[fee] }]),
  ]
}

function columnsOf({ view: { lang }, listed }: Props): readonly Column<GivenCopy>[] {
  const t = texts[lang]
  const file = (copy: GivenCopy) =>
    copy.said === null ? null : (
      <a href={paths.deskCopy(lang, listed.applicationId, copy.id)}>
        {t.file}
        <span className="hidden">: {writtenMoment(copy.at, lang)}</span>
      </a>
    )
  const of =
    (text: (said: Said) => string) =>
    ({ said }: GivenCopy) =>
      said === null ? t.removed : text(said)
  return [
    { key: 'at', head: t.at, cell: ({ at }) => writtenMoment(at, lang) },
    { key: 'asker', head: t.asker, cell: of(({ asker }) => asker || t.unsaid) },
    { key: 'askedOn', head: t.askedOn, cell: of(({ askedOn }) => writtenDay(askedOn, lang)) },
    { key: 'version', head: t.version, cell: of(({ version }) => String(version)) },
    {
      key: 'covered',
      head: t.covered,
      cell: of(({ covered, personal }) => say(t.coveredCount, { count: covered, personal: personal ? t.yes : t.no })),
    },
    { key: 'by', head: t.by, cell: ({ by }) => by ?? '' },
    { key: 'file', head: t.file, cell: file },
    { key: 'hash', head: t.hash, cell: ({ hash }) => <code>{hash.slice(0, 16)}…</code> },
  ]
}

const Fields = ({ view: { lang }, versions, today, typed, faults }: Props) => {
  const t = texts[lang]
  const errors = copyErrors(faults, lang)
  const options = versions.map(({ number, arrivedAt }, index) => ({
    value: String(number),
    label: say(index === 0 ? t.newest : t.earlier, { number, at: writtenMoment(arrivedAt, lang) }),
  }))
  return (
    <>
      <Select name="number" label={t.version} wide options={options} value={typed.number} />
      <DateField
        name="askedOn"
        label={t.askedOnLabel}
        hint={say(t.askedOnHint, { day: writtenDay(today, lang) })}
        value={typed.askedOn}
        error={errorOf(errors, 'askedOn')}
      />
      <TextField
        name="asker"
        label={t.askerLabel}
        hint={t.askerHint}
        value={typed.asker}
        error={errorOf(errors, 'asker')}
      />
      <Tick name="personal" label={t.personal} hint={t.personalHint} checked={typed.personal} />
      <LongText
        name="names"
        label={t.names}
        hint={t.namesHint}
        rows={3}
        value={typed.names}
        error={errorOf(errors, 'names')}
      />
      <TextField name="fee" label={t.fee} hint={t.feeHint} value={typed.fee} error={errorOf(errors, 'fee')} />
    </>
  )
}

const Making = (props: Props) => {
  const { view, listed, undecided, typed, versions } = props
  const { lang } = view
  const t = texts[lang]
  const decided = ofVersion(typed.number === String(versions[0]?.number) ? undefined : Number(typed.number))
  return (
    <section className="stack read" aria-labelledby="make">
      <h2 id="make">{t.make}</h2>
      <p>{t.makeLead}</p>
      <p className="small quiet">{t.within}</p>
      {undecided === 0 ? null : (
        <Note kind="warn">
          <p>{say(t.undecided, { count: undecided })}</p>
          <p>
            <a href={paths.deskSecrecy(lang, listed.applicationId, decided)}>{t.toDecide}</a>
          </p>
        </Note>
      )}
      <Form action={paths.deskCopies(lang, listed.applicationId)} hidden={{ deed: 'preview' }} label={t.make}>
        <Fields {...props} />
        <Buttons>
          <SubmitButton>{t.preview}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}

/** The copies of a case that were given out, and how one is made. */
export function CopiesPage(props: Props) {
  const { view, listed, call, copies, faults, refused } = props
  const { lang } = view
  const t = texts[lang]
  const errors = copyErrors(faults, lang)
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead} errors={errors} refused={refused}>
      <Table
        id="copies"
        files
        caption={t.given}
        columns={columnsOf(props)}
        rows={copies}
        keyOf={({ id }) => id}
        empty={<Empty title={t.none}>{t.noneHelp}</Empty>}
      />
      {props.disposedOn === null ? (
        <Making {...props} />
      ) : (
        <Note>{say(t.disposed, { day: writtenDay(props.disposedOn, lang) })}</Note>
      )}
    </CaseFrame>
  )
}
