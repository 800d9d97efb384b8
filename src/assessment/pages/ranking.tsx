import { Page } from '../../frame/page.tsx'
import type { Criterion } from '../../calls/criterion.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { CutLine } from '../../ui/charts/cut-line.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { MoneyField } from '../../ui/text-field.tsx'
import { texts } from '../texts.ts'
import { writtenScore } from '../written.ts'
import { callCrumbs, CallTabs } from '../parts/call-tabs.tsx'
import { criterionMarks } from './criterion-marks.ts'
import type { RankingProps } from './ranking-props.ts'
import { FailedTable, WaitingTable } from './ranking-rest.tsx'
import { RankingTable } from './ranking-table.tsx'

const Numbers = ({ view, ranked: { ranking }, whatIf }: RankingProps) => {
  const said = texts[view.lang].ranking
  const within = ranking.ranked.filter((one) => one.within)
  const lowest = within.toSorted((a, b) => a.hundredths - b.hundredths)[0]
  const apart = [...ranking.ranked, ...ranking.failed].filter((one) => one.moderation).length
  return (
    <Figures
      small
      figures={[
        {
          value: whatIf.cents === null ? texts[view.lang].notSaid : euros(whatIf.cents, view.lang),
          label: said.appropriation,
        },
        { value: euros(ranking.withinCents, view.lang), label: say(said.within, { count: within.length }) },
        ...(ranking.leftCents === null ? [] : [{ value: euros(ranking.leftCents, view.lang), label: said.left }]),
        ...(lowest === undefined ? [] : [{ value: writtenScore(lowest.hundredths, view.lang), label: said.lowest }]),
        { value: apart, label: said.moderation },
      ]}
    />
  )
}

const Picture = ({ view, ranked: { ranking }, whatIf }: RankingProps) => {
  const said = texts[view.lang].ranking
  const money = (cents: Cents) => euros(cents, view.lang)
  if (whatIf.cents === null || ranking.ranked.length === 0) return null
  const within = ranking.ranked.filter((one) => one.within).length
  const next = ranking.ranked.find((one) => one.applicationId === ranking.cutAt)
  const fits = say(said.pictureDesc, {
    count: within,
    sum: money(ranking.withinCents),
    left: money(ranking.leftCents ?? 0),
  })
  return (
    <CutLine
      id="cut"
      title={said.picture}
      desc={next === undefined ? fits : fits + say(said.pictureNext, { needs: money(next.takesCents) })}
      parts={ranking.ranked.map((one) => ({
        key: one.applicationId,
        value: one.takesCents,
        mark: String(one.place),
        within: one.within,
      }))}
      limit={whatIf.cents}
      limitText={`${said.appropriation} ${money(whatIf.cents)}`}
      startText={say(said.start, { count: within, sum: money(ranking.withinCents) })}
      endText={say(said.end, { sum: money(ranking.ranked.at(-1)?.runningCents ?? 0) })}
    />
  )
}

/** Said first: that the numbers below are a question, not the call's own. */
const Asked = ({ view, ranked: { call }, whatIf }: RankingProps) => {
  const said = texts[view.lang].ranking
  if (!whatIf.asked || whatIf.cents === null) return null
  const real = call.appropriationCents === null ? texts[view.lang].notSaid : euros(call.appropriationCents, view.lang)
  return (
    <Note kind="warn">
      <p>
        {say(said.whatIfNow, { sum: euros(whatIf.cents, view.lang), real })}{' '}
        <a href={paths.deskRanking(view.lang, call.slug)}>{said.whatIfBack}</a>
      </p>
    </Note>
  )
}

const Question = ({ view, ranked: { call }, whatIf }: RankingProps) => {
  const said = texts[view.lang].ranking
  return (
    <Form action={paths.deskRanking(view.lang, call.slug)} method="get" label={said.whatIf}>
      <MoneyField
        name="appropriation"
        label={said.whatIf}
        hint={said.whatIfHint}
        value={whatIf.typed}
        error={whatIf.error ? said.notSum : undefined}
      />
      <SubmitButton variant="second" slim>
        {said.whatIfButton}
      </SubmitButton>
    </Form>
  )
}

const writtenCriterion = (criterion: Criterion, lang: Lang) =>
  `${plain(criterion.name, lang)} (${criterionMarks(criterion, lang).join(', ')})`

const Rules = ({ view, ranked: { call } }: RankingProps) => {
  const said = texts[view.lang].ranking
  const first = call.purposes.find((clause) => clause.key === call.priorityPurpose)
  return (
    <>
      <Facts
        facts={call.criteria.map((criterion, i) => ({
          term: say(said.criterion, { number: i + 1 }),
          text: writtenCriterion(criterion, view.lang),
        }))}
        flat
      />
      <p className="small quiet">{said.scoreNote}</p>
      {call.lowestScore === null ? null : (
        <p className="small quiet">{say(said.threshold, { points: writtenScore(call.lowestScore, view.lang) })}</p>
      )}
      <p className="small quiet">
        {first === undefined
          ? said.ties
          : `${say(said.priority, { purpose: plain(first.words, view.lang) })} ${plain(call.priorityReason, view.lang)} ${said.ties}`}
      </p>
    </>
  )
}

/** Nothing to rank yet: why, and where one sees who is still to assess. */
const NothingRanked = ({ view, ranked: { call }, tabs }: RankingProps) => {
  const said = texts[view.lang]
  return (
    <Empty title={said.ranking.emptyTitle}>
      {said.ranking.empty}{' '}
      {tabs.includes('assignments') ? (
        <a href={paths.deskAssignments(view.lang, call.slug)}>{said.ranking.toAssignments}</a>
      ) : null}
    </Empty>
  )
}

/** Applications by score with the running sum of proposed money against the appropriation, and the cut line. Saves nothing, decides nothing. */
export const RankingPage = (props: RankingProps) => {
  const { view, ranked, tabs, whatIf } = props
  const said = texts[view.lang]
  const isEmpty = ranked.ranking.ranked.length === 0
  return (
    <Page
      view={view}
      wide
      title={said.ranking.title}
      lead={said.ranking.lead}
      crumbs={callCrumbs(view, ranked.call)}
      example={ranked.call.example}
      failed={whatIf.error}
    >
      <CallTabs view={view} slug={ranked.call.slug} now="ranking" open={tabs} />
      {whatIf.cents === null ? <Note>{said.ranking.unsaid}</Note> : null}
      <Asked {...props} />
      <Numbers {...props} />
      <Picture {...props} />
      {isEmpty ? <NothingRanked {...props} /> : <RankingTable {...props} />}
      {isEmpty ? null : <Rules {...props} />}
      <FailedTable {...props} />
      <WaitingTable {...props} />
      {isEmpty ? <Rules {...props} /> : null}
      <Note>{said.ranking.never}</Note>
      <Question {...props} />
    </Page>
  )
}
