import type { View } from '../../frame/view.ts'
import type { Criterion } from '../../calls/criterion.ts'
import { writtenTime } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Scale } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Bar, Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Saved } from '../../ui/saved.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { sheetHundredths } from '../medians.ts'
import { pointsField, reasonField, type TypedScore } from '../sent.ts'
import { pointsOfScale, type Sheet as ScoreSheet } from '../score.ts'
import { texts } from '../texts.ts'
import { writtenScore } from '../written.ts'
import { criterionMarks } from './criterion-marks.ts'

export type Scoring = {
  readonly applicationId: string
  readonly criteria: readonly Criterion[]
  readonly sheet: ScoreSheet
  readonly savedAt: ReadonlyMap<string, Date>
  /** As it came back with errors; else what is kept is shown. */
  readonly typed?: ReadonlyMap<string, TypedScore> | undefined
  readonly errors: readonly FieldError[]
}

const keptOf = (sheet: ScoreSheet, key: string): TypedScore => {
  const score = sheet.scores.find((one) => one.criterionKey === key)
  return {
    points: score?.points === null || score === undefined ? '' : String(score.points),
    reason: score?.reason ?? '',
  }
}

/** The points given so far, weighted among the criteria that have some. */
function soFar({ sheet, criteria }: Scoring) {
  const given = sheet.scores.flatMap((score) =>
    score.points === null ? [] : [{ key: score.criterionKey, points: score.points }],
  )
  const among = criteria.filter((criterion) => given.some(({ key }) => key === criterion.key))
  return {
    count: among.length,
    hundredths: sheetHundredths(Object.fromEntries(given.map(({ key, points }) => [key, points])), among),
  }
}

const Weight = ({ view, criterion }: { view: View; criterion: Criterion }) => (
  <span className="quiet small">{criterionMarks(criterion, view.lang).join(' · ')}</span>
)

const CriterionCard = ({ view, scoring, criterion }: { view: View; scoring: Scoring; criterion: Criterion }) => {
  const { lang } = view
  const said = texts[lang].assess
  const { key } = criterion
  const name = plain(criterion.name, lang)
  const shown = scoring.typed?.get(key) ?? keptOf(scoring.sheet, key)
  const at = scoring.savedAt.get(key)
  const anchors = Object.entries(criterion.anchors).map(([point, words]) => ({ point, text: plain(words, lang) }))
  return (
    <section className="card stack" id={`criterion-${key}`} aria-labelledby={`name-${key}`}>
      <div className="row ends">
        <h3 id={`name-${key}`}>{name}</h3>
        <Weight view={view} criterion={criterion} />
      </div>
      <Scale
        name={pointsField(key)}
        label={
          <>
            {said.points}
            <span className="hidden">: {name}</span>
          </>
        }
        points={pointsOfScale.map(String)}
        value={shown.points}
        anchors={anchors}
        error={errorOf(scoring.errors, pointsField(key))}
      />
      <LongText
        name={reasonField(key)}
        label={
          <>
            {said.reason}
            <span className="hidden">: {name}</span>
          </>
        }
        rows={4}
        value={shown.reason}
        error={errorOf(scoring.errors, reasonField(key))}
      />
      <div className="row ends">
        <SubmitButton variant="second" slim name="from" value={key}>
          {said.savePart}
        </SubmitButton>
        {at === undefined ? null : (
          <Saved state="saved">{say(texts[lang].saved, { time: writtenTime(at, lang) })}</Saved>
        )}
      </div>
    </section>
  )
}

/** Where it is said that everything is kept; read aloud when it changes. */
const SavedAt = ({ view, scoring }: { view: View; scoring: Scoring }) => {
  const said = texts[view.lang]
  const last = [...scoring.savedAt.values()].toSorted((a, b) => b.getTime() - a.getTime())[0]
  return (
    <p className="saved" role="status" data-saved="">
      <Icon name={last === undefined ? 'circle' : 'check'} />
      <span>
        {last === undefined ? said.assess.nothingSaved : say(said.saved, { time: writtenTime(last, view.lang) })}
      </span>
    </p>
  )
}

const Sheet = ({ view, scoring, next }: { view: View; scoring: Scoring; next: string | undefined }) => {
  const said = texts[view.lang].assess
  const { count, hundredths } = soFar(scoring)
  return (
    <Form action={paths.assessmentScores(view.lang, scoring.applicationId)} label={said.mine}>
      <div className="row ends">
        <h2 id="mine">{said.mine}</h2>
        <SavedAt view={view} scoring={scoring} />
      </div>
      <p className="small quiet">{said.blind}</p>
      {scoring.criteria.map((criterion) => (
        <CriterionCard key={criterion.key} view={view} scoring={scoring} criterion={criterion} />
      ))}
      {count === 0 ? null : (
        <p>
          <span className="quiet">{said.soFar}</span>{' '}
          <strong className="num">{say(said.soFarOf, { points: writtenScore(hundredths, view.lang), count })}</strong>
        </p>
      )}
      <Bar>
        <SubmitButton to={paths.assessmentSheet(view.lang, scoring.applicationId)}>{said.complete}</SubmitButton>
        {next === undefined ? null : <a href={next}>{said.next}</a>}
      </Bar>
      <p className="small quiet">{said.completeHint}</p>
    </Form>
  )
}

/**
 * One's own sheet: every criterion with its anchors, points and reason; saved whenever one likes, completed once. Where the browser
 * runs scripts it is also saved as it is typed (the element auto-save of the applications room, placed by its tag name).
 */
export const ScoreForm = ({ view, scoring, next }: { view: View; scoring: Scoring; next: string | undefined }) => {
  const said = texts[view.lang].saving
  return (
    <auto-save
      to={paths.assessmentScores(view.lang, scoring.applicationId)}
      owner={view.who?.id ?? ''}
      saving={said.saving}
      offline={said.offline}
      signed-out={said.signedOut}
      barred={said.barred}
      too-large={said.tooLarge}
      restored={said.restored}
    >
      <Sheet view={view} scoring={scoring} next={next} />
    </auto-save>
  )
}

/** Where the window is narrow the points come after the whole application: the way to them, while they may be given. */
export const ToMine = ({ view, scoring, open }: { view: View; scoring: Scoring; open: boolean }) =>
  open && scoring.sheet.completedAt === null ? (
    <a className="to-side" href="#mine">
      {texts[view.lang].assess.mine}
    </a>
  ) : null
