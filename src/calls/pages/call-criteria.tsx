import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { toldPoints, writtenPoints, type Criterion, type Hundredths } from '../criterion.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'
import { words } from '../words.ts'
import { isHistory, isOver, type Known } from './call-known.ts'

type Props = { view: View; known: Known }
type One = { view: View; criterion: Criterion }

const Anchors = ({ view, criterion }: One) => (
  <Details lean summary={texts[view.lang].anchors}>
    <dl className="anchors">
      {toldPoints(criterion).map((point) => (
        <div className="anchor" key={point}>
          <dt>{point}</dt>
          <dd>
            <Said words={criterion.anchors[point] ?? null} lang={view.lang} unsaid={texts[view.lang].unsaid} />
          </dd>
        </div>
      ))}
    </dl>
  </Details>
)

function standingOf(view: View, criterion: Criterion): string | null {
  const known: Readonly<Record<string, string>> = words[view.lang].standing
  return criterion.standing === null || !Object.hasOwn(known, criterion.standing)
    ? null
    : (known[criterion.standing] ?? null)
}

function marksOf({ lang }: View, { weight, core, lowest }: Criterion): readonly string[] {
  const t = texts[lang]
  return [
    ...(weight === null ? [] : [say(t.weight, { percent: weight })]),
    ...(core ? [t.core] : []),
    ...(lowest === null ? [] : [say(t.lowest, { points: writtenPoints(lowest, lang) })]),
  ]
}

const One = ({ view, criterion }: One) => {
  const marks = marksOf(view, criterion)
  const standing = standingOf(view, criterion)
  return (
    <li>
      <div>
        <p className={criterion.weight === null ? undefined : 'strong'}>
          <Said words={criterion.name} lang={view.lang} />
          {standing === null ? null : <span className="quiet"> ({standing})</span>}
        </p>
        {marks.length === 0 ? null : <p className="small">{marks.join(' · ')}</p>}
        {Object.keys(criterion.anchors).length === 0 ? null : <Anchors view={view} criterion={criterion} />}
      </div>
    </li>
  )
}

const Threshold = ({ view: { lang }, lowest }: { view: View; lowest: Hundredths | null }) =>
  lowest === null ? null : <p>{say(texts[lang].lowestScore, { points: writtenPoints(lowest, lang) })}</p>

/** How applications are assessed: criteria with weights and what the points mean, as far as they are published. */
export const CallCriteria = ({ view, known: { call } }: Props) => {
  const t = texts[view.lang]
  const unweighed = call.criteria.every((criterion) => criterion.weight === null)
  return (
    <>
      <h2 id="criteria">{isOver(call) ? t.criteriaWere : t.criteria}</h2>
      {call.criteria.length === 0 ? (
        <p>
          {t.criteriaUnsaid} <Unsaid>{t.unsaid}</Unsaid>
        </p>
      ) : null}
      {unweighed || isHistory(call) ? null : <p>{t.criteriaLead}</p>}
      {call.criteria.length === 0 ? null : (
        <ol className="grants">
          {call.criteria.map((criterion) => (
            <One key={criterion.key} view={view} criterion={criterion} />
          ))}
        </ol>
      )}
      <Threshold view={view} lowest={call.lowestScore} />
      {unweighed && call.criteria.length > 0 ? (
        <p>
          {t.weightsUnsaid} <Unsaid>{t.unsaid}</Unsaid>
        </p>
      ) : null}
    </>
  )
}
