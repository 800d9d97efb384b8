import type { Criterion } from '../../calls/criterion.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Spread } from '../../ui/charts/spread.tsx'
import { Details } from '../../ui/details.tsx'
import { Status } from '../../ui/status.tsx'
import { judged, sheetHundredths, type Median, type Points } from '../medians.ts'
import { partTexts } from '../texts/parts.ts'
import type { Sheet } from '../score.ts'
import { writtenMedian, writtenScore } from '../written.ts'

type Props = { lang: Lang; criteria: readonly Criterion[]; sheets: readonly Sheet[] }

const pointsOf = (sheet: Sheet): Points =>
  Object.fromEntries(
    sheet.scores.flatMap((score) => (score.points === null ? [] : [[score.criterionKey, score.points]])),
  )

type LineProps = { lang: Lang; criterion: Criterion; median: Median | undefined; sheets: readonly Sheet[] }

const Line = ({ lang, criterion, median, sheets }: LineProps) => {
  const said = partTexts[lang]
  const points = sheets.map((sheet) => pointsOf(sheet)[criterion.key])
  const given = points.flatMap((one) => (one === undefined ? [] : [one]))
  const doubled = median?.doubled ?? null
  const far = (median?.spread ?? 0) >= 2
  const label = say(said.spread, { scores: given.join(', '), median: writtenMedian(doubled, lang) })
  return (
    <tr>
      <th scope="row">
        {plain(criterion.name, lang)}
        <Spread label={label} scores={given} median={doubled === null ? null : doubled / 2} far={far} />
        {far ? <Status kind="bad">{said.talk}</Status> : null}
      </th>
      {points.map((one, i) => (
        <td key={sheets[i]?.personId ?? i} className="n">
          {one ?? '–'}
        </td>
      ))}
      <td className="n total">{writtenMedian(doubled, lang)}</td>
    </tr>
  )
}

const Reasons = ({ lang, criteria, sheets }: Props) => (
  <Details summary={partTexts[lang].reasons}>
    <div className="stack">
      {criteria.map((criterion) => (
        <div key={criterion.key} className="tight">
          <h4>{plain(criterion.name, lang)}</h4>
          {sheets.map((sheet) => (
            <p key={sheet.personId} className="prose small">
              <span className="strong">{sheet.name}:</span>{' '}
              {sheet.scores.find((score) => score.criterionKey === criterion.key)?.reason ?? ''}
            </p>
          ))}
        </div>
      ))}
    </div>
  </Details>
)

/** Complete sheets side by side with the medians, the spread of each criterion as dots, and the written reasons. */
export const SheetTable = ({ lang, criteria, sheets }: Props) => {
  const said = partTexts[lang]
  const verdict = judged(sheets.map(pointsOf), { criteria, lowestScore: null }) // only medians are shown
  return (
    <>
      <div className="scroll" role="region" aria-labelledby="sheets-caption" tabIndex={0}>
        <table className="data dense">
          <caption id="sheets-caption">
            {said.sheets}
            <span className="quiet">{said.sheetsNote}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{said.criterion}</th>
              {sheets.map((sheet) => (
                <th key={sheet.personId} scope="col" className="end">
                  {sheet.name}
                </th>
              ))}
              <th scope="col" className="n">
                {said.median}
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, i) => (
              <Line key={criterion.key} lang={lang} criterion={criterion} median={verdict.medians[i]} sheets={sheets} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{said.weighted}</th>
              {sheets.map((sheet) => (
                <td key={sheet.personId} className="n">
                  {writtenScore(sheetHundredths(pointsOf(sheet), criteria), lang)}
                </td>
              ))}
              <td className="n">{writtenScore(verdict.hundredths, lang)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Reasons lang={lang} criteria={criteria} sheets={sheets} />
    </>
  )
}
