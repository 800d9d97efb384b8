import type { ReactNode } from 'react'
import { say } from '../../kit/texts.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { Hidden } from '../../ui/field.tsx'
import { isPrepared, type Call } from '../call.ts'
import { rowCount } from '../entry/rows.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'
import { InLanguages, type Writing } from './form-state.tsx'

type Rows = Writing & {
  /** Name of the rows in the form, as `purposes`. */
  name: string
  /** What one row is called. */
  what: string
  /** Where the form is sent. */
  action: string
  /** Name of the first field of a row: where one lands after adding. */
  first: string
  /** A row that stands is not removed any more: somebody may have used it. */
  lasting?: boolean
  row: (at: string) => ReactNode
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Rows that can be added and moved by buttons of the form itself, so that it works without JavaScript and nothing typed is lost. */
export function Rows({ view, form, name, what, action, first, lasting = false, row }: Rows) {
  const [t, count] = [texts[view.lang].part, rowCount(form.typed, name)]
  return (
    <>
      <Hidden name={`${name}.count`} value={String(count)} />
      {numbers(count).map((i) => (
        <fieldset key={i} className="card stack">
          <legend className="strong">{say(t.row, { what, number: i + 1 })}</legend>
          <Hidden name={`${name}.${i}.key`} value={form.typed.text(`${name}.${i}.key`)} />
          {row(`${name}.${i}`)}
          {i === 0 ? null : (
            <SubmitButton
              name="up"
              value={`${name}.${i}`}
              variant="plain"
              slim
              to={`${action}#${name}.${i - 1}.${first}.fi`}
            >
              {t.moveUp}
            </SubmitButton>
          )}
        </fieldset>
      ))}
      <div className="row ends">
        <SubmitButton
          name="more"
          value={name}
          variant="second"
          slim
          icon="plus"
          to={`${action}#${name}.${count}.${first}.fi`}
        >
          {t.addRow}
        </SubmitButton>
        {lasting ? null : <span className="small quiet">{t.emptied}</span>}
      </div>
    </>
  )
}

/** Rows of a kind under a heading of their own. */
export const RowsSection = ({ title, hint, ...rows }: Rows & { title: string; hint: string }) => (
  <section className="stack" aria-labelledby={`rows-${rows.name}`}>
    <h2 id={`rows-${rows.name}`}>{title}</h2>
    <p className="hint">{hint}</p>
    <Rows {...rows} />
  </section>
)

type WrittenClauses = 'purposes' | 'aims' | 'residents' | 'inside' | 'exclusions' | 'conditions'
type ClauseRows = Writing & { name: WrittenClauses; call: Call; action: string }

/** Clauses of one kind; a purpose may have examples. */
export function ClauseRows({ view, form, name, call, action }: ClauseRows) {
  const t = writing[view.lang].field
  const what = {
    purposes: t.purpose,
    aims: t.aim,
    residents: t.resident,
    inside: t.insideOne,
    exclusions: t.exclusion,
    conditions: t.condition,
  }[name]
  const hint = {
    purposes: t.purposesHint,
    aims: t.aimsHint,
    residents: t.residentsHint,
    inside: t.insideHint,
    exclusions: t.exclusionsHint,
    conditions: t.conditionsHint,
  }[name]
  return (
    <RowsSection
      title={t[name]}
      hint={hint}
      view={view}
      form={form}
      name={name}
      what={what}
      action={action}
      first="words"
      lasting={name === 'purposes' && !isPrepared(call)}
      row={(at) => (
        <>
          <InLanguages view={view} form={form} name={`${at}.words`} rows={2} />
          {name === 'purposes' ? (
            <>
              <InLanguages
                view={view}
                form={form}
                name={`${at}.examples`}
                legend={t.examples}
                hint={t.examplesHint}
                rows={2}
              />
              <Tick
                name={`${at}.adopts`}
                label={t.adopts}
                hint={t.adoptsHint}
                checked={form.typed.text(`${at}.adopts`) === 'yes'}
              />
            </>
          ) : null}
        </>
      )}
    />
  )
}
