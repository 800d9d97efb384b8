import type { View } from '../../frame/view.ts'
import { cellKinds, type Question } from '../../forms/question.ts'
import { words as formWords } from '../../forms/words.ts'
import { paths } from '../../paths.ts'
import { Select, Tick } from '../../ui/choice-field.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { NumberField } from '../../ui/text-field.tsx'
import type { Call } from '../call.ts'
import { boundsOf, cellKindIn } from '../entry/form-columns.ts'
import { texts } from '../texts/forms.ts'
import { controlFor, InLanguages, type FormState } from './form-state.tsx'
import { Rows } from './part-rows.tsx'

type Props = {
  readonly view: View
  readonly call: Call
  readonly question: Question
  readonly state: FormState
}

const actionOf = ({ view, call, question }: Props) => paths.deskCallFormQuestion(view.lang, call.slug, question.key)

const NumberOf = ({ view, state, name }: Props & { name: 'longest' | 'smallest' | 'largest' | 'least' }) => {
  const t = texts[view.lang].question
  return <NumberField {...controlFor({ view, form: state }, name)} label={t[name]} />
}

const Options = (props: Props) => {
  const { view, state, question } = props
  const t = texts[view.lang].question
  const table = question.kind === 'table'
  return (
    <Group name="options" id="options-rows" label={table ? t.rows : t.options}>
      {table ? null : <Tick name="from_call" label={t.fromCall} checked={state.typed.text('from_call') === 'yes'} />}
      <Rows
        view={view}
        form={state}
        name="options"
        what={table ? t.row : t.option}
        action={actionOf(props)}
        first="label"
        row={(at) => <InLanguages view={view} form={state} name={`${at}.label`} />}
      />
    </Group>
  )
}

const ColumnFields = ({ view, state, at }: Props & { at: string }) => {
  const { lang } = view
  const t = texts[lang].question
  const kind = cellKindIn(state.typed, at)
  return (
    <>
      <InLanguages view={view} form={state} name={`${at}.label`} />
      <InLanguages view={view} form={state} name={`${at}.help`} legend={t.columnHelp} />
      <Beside>
        <Select
          name={`${at}.kind`}
          label={t.kind}
          value={kind}
          options={cellKinds.map((one) => ({ value: one, label: formWords[lang].kind[one] }))}
        />
        <Tick name={`${at}.required`} label={t.columnNeeded} checked={state.typed.text(`${at}.required`) === 'yes'} />
      </Beside>
      <Beside>
        {boundsOf(kind).map((name) => (
          <NumberField key={name} {...controlFor({ view, form: state }, `${at}.${name}`)} label={t[name]} />
        ))}
      </Beside>
      {kind === 'choice' ? (
        <InLanguages view={view} form={state} name={`${at}.options`} legend={t.columnOptions} rows={4} />
      ) : null}
    </>
  )
}

const Columns = (props: Props) => {
  const { view, state } = props
  const t = texts[view.lang].question
  return (
    <Group name="columns" id="columns-rows" label={t.columns}>
      <Rows
        view={view}
        form={state}
        name="columns"
        what={t.column}
        action={actionOf(props)}
        first="label"
        row={(at) => <ColumnFields {...props} at={at} />}
      />
    </Group>
  )
}

/** What only questions of some kinds have: length, bounds, options, rows and columns. */
export function KindFields(props: Props) {
  const { kind } = props.question
  if (kind === 'text' || kind === 'long_text') return <NumberOf {...props} name="longest" />
  if (kind === 'number')
    return (
      <Beside>
        <NumberOf {...props} name="smallest" />
        <NumberOf {...props} name="largest" />
      </Beside>
    )
  if (kind === 'choice' || kind === 'choices') return <Options {...props} />
  if (kind === 'rows')
    return (
      <>
        <Columns {...props} />
        <NumberOf {...props} name="least" />
      </>
    )
  if (kind !== 'table') return null
  return (
    <>
      <Options {...props} />
      <Columns {...props} />
    </>
  )
}
