import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import { Choice, Tick } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { NumberField } from '../../ui/text-field.tsx'
import type { Call } from '../call.ts'
import { isBetween, scorePoints } from '../criterion.ts'
import { rowCount } from '../entry/rows.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/writing.ts'
import { controlFor, InLanguages, type Writing } from './form-state.tsx'
import { ProposalNote } from './part-proposal.tsx'
import type { PartFieldsProps } from './part-props.ts'
import { Rows } from './part-rows.tsx'

type Props = Pick<PartFieldsProps, 'view' | 'form' | 'call' | 'action' | 'proposals'>

const sumNow = ({ form }: Writing) =>
  Array.from(
    { length: rowCount(form.typed, 'criteria') },
    (_, i) => Number(form.typed.text(`criteria.${i}.weight`)) || 0,
  ).reduce((a, b) => a + b, 0)

const Anchors = ({ view, form, at }: Writing & { at: string }) => {
  const t = texts[view.lang].field
  const wrong = form.errors.some((error) => error.field.startsWith(`${at}.anchor.`))
  return (
    <Details summary={t.anchors} open={wrong || undefined}>
      <div className="stack">
        {scorePoints.map((point) => (
          <InLanguages
            key={point}
            view={view}
            form={form}
            name={`${at}.anchor.${point}`}
            legend={say(isBetween(point) ? t.anchorBetween : t.anchor, { point })}
            rows={2}
          />
        ))}
      </div>
    </Details>
  )
}

/** Which purpose goes before the others; nothing to choose where there is but one. */
const Priority = ({ view, form, call }: Writing & { call: Call }) => {
  const t = texts[view.lang].field
  if (call.purposes.length < 2 && call.priorityPurpose === null) return null
  const purposes = call.purposes.map(({ key, words }) => ({ value: key, label: plain(words, view.lang) }))
  return (
    <>
      <Choice
        name="priority"
        label={t.priority}
        hint={t.priorityHint}
        value={form.typed.text('priority')}
        error={errorOf(form.errors, 'priority')}
        options={[{ value: '', label: t.noPriority }, ...purposes]}
      />
      <InLanguages view={view} form={form} name="priority_reason" legend={t.priorityReason} rows={2} />
    </>
  )
}

/** Criteria with their weights, thresholds and what the points mean, the threshold of the whole, and the purpose that goes first. */
export const CriteriaFields = ({ view, form, call, action, proposals }: Props) => {
  const t = texts[view.lang].field
  return (
    <>
      <p className="hint">
        {t.criteriaHint} <strong>{say(t.weightsNow, { sum: sumNow({ view, form }) })}</strong>
      </p>
      <ProposalNote view={view} form={form} action={action} proposals={proposals} call={call} />
      <Rows
        view={view}
        form={form}
        name="criteria"
        what={t.criterion}
        action={action}
        first="name"
        row={(at) => (
          <>
            <InLanguages view={view} form={form} name={`${at}.name`} legend={t.name} rows={1} />
            <NumberField {...controlFor({ view, form }, `${at}.weight`)} label={t.weight} unit="%" />
            <NumberField
              {...controlFor({ view, form }, `${at}.lowest`)}
              label={t.lowest}
              hint={t.lowestHint}
              optional={desk[view.lang].part.optional}
              decimal
            />
            <Tick
              name={`${at}.core`}
              label={t.core}
              hint={t.coreHint}
              checked={form.typed.text(`${at}.core`) === 'yes'}
            />
            <Anchors view={view} form={form} at={at} />
          </>
        )}
      />
      <NumberField
        {...controlFor({ view, form }, 'lowest')}
        label={t.lowestScore}
        hint={t.lowestScoreHint}
        optional={desk[view.lang].part.optional}
        decimal
      />
      <Priority view={view} form={form} call={call} />
    </>
  )
}
