import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { NumberField } from '../../ui/text-field.tsx'
import { anchorPoints } from '../criterion.ts'
import { rowCount } from '../entry/rows.ts'
import { texts } from '../texts/writing.ts'
import { controlFor, InLanguages, type Writing } from './form-state.tsx'
import { Rows } from './part-rows.tsx'

type Props = Writing & { action: string }

const sumNow = ({ form }: Writing) =>
  Array.from(
    { length: rowCount(form.typed, 'criteria') },
    (_, i) => Number(form.typed.text(`criteria.${i}.weight`)) || 0,
  ).reduce((a, b) => a + b, 0)

const Anchors = ({ view, form, at }: Writing & { at: string }) => {
  const t = texts[view.lang].field
  const wrong = form.errors.some((error) => error.field.startsWith(`${at}.anchor.`))
  return (
    <Details summary={anchorPoints.map((point) => say(t.anchor, { point })).join(', ')} open={wrong || undefined}>
      <div className="stack">
        {anchorPoints.map((point) => (
          <InLanguages
            key={point}
            view={view}
            form={form}
            name={`${at}.anchor.${point}`}
            legend={say(t.anchor, { point })}
            rows={2}
          />
        ))}
      </div>
    </Details>
  )
}

/** Criteria with their weights and what the points mean. */
export const CriteriaFields = ({ view, form, action }: Props) => {
  const t = texts[view.lang].field
  return (
    <>
      <p className="hint">
        {t.criteriaHint} <strong>{say(t.weightsNow, { sum: sumNow({ view, form }) })}</strong>
      </p>
      <Rows
        view={view}
        form={form}
        name="criteria"
        what={t.criterion}
        action={action}
        first="name"
        row={(at) => (
          <>
            <InLanguages view={view} form={form} name={`${at}.name`} legend={t.name} />
            <NumberField {...controlFor({ view, form }, `${at}.weight`)} label={t.weight} unit="%" />
            <Tick name={`${at}.core`} label={t.core} checked={form.typed.text(`${at}.core`) === 'yes'} />
            <Anchors view={view} form={form} at={at} />
          </>
        )}
      />
    </>
  )
}
