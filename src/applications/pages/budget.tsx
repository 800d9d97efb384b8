import type { ReactNode } from 'react'
import { percent } from '../../kit/money.ts'
import type { SentTexts } from '../../kit/sent.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { budgetOf, type Budget } from '../budget.ts'
import { seenName } from '../field-name.ts'
import { costsPart } from '../kept-part.ts'
import { moneyQuestion, writtenSums } from '../money-clash.ts'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { budgetTexts } from '../texts/budget.ts'
import { cellsOf, costsOf } from '../budget-cells.ts'
import { yearsOf } from '../workspace.ts'
import { AutoSaved, SavedAt } from './auto-saved.tsx'
import { BudgetRules, LiveBudget } from './budget-rules.tsx'
import { BudgetMatrix } from './budget-matrix.tsx'
import { PartLinks } from './field-link.tsx'
import { OwnField } from './own-field.tsx'
import { FirstButton, Questions } from './questions.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'others-costs': { readonly children: ReactNode }
    }
  }
}

type Props = SectionProps & { readonly money?: SentTexts | undefined }

/** How large the share is now, and how much own money is needed: the server's own sums. */
const Share = ({ view: { lang }, work, budget }: SectionProps & { budget: Budget }) => {
  const t = texts[lang].budget
  const { highestShare } = work.call
  if (budget.share === null) return <p className="small quiet">{t.noCosts}</p>
  const share = percent(budget.share, lang)
  return highestShare === null ? <p className="small">{say(t.shareUnknown, { share })}</p> : null
}

const Comparison = (props: SectionProps & { budget: Budget }) => (
  <>
    <Share {...props} />
    <BudgetRules lang={props.view.lang} budget={props.budget} rules={props.work.call} />
  </>
)

/** The budget to a spreadsheet and back. */
const Spreadsheet = ({ view: { lang }, work }: SectionProps) => {
  const t = budgetTexts[lang]
  const { id } = work.application
  return (
    <p className="small">
      {t.take}: <a href={paths.applicationBudgetFile(lang, id, 'xlsx')}>xlsx</a> ·{' '}
      <a href={paths.applicationBudgetFile(lang, id, 'csv')}>csv</a>
      {work.own !== null && work.mayOwn.money && work.open ? (
        <>
          {' · '}
          <a href={paths.applicationBudgetTable(lang, id, work.own.id)}>{t.bring}</a>
        </>
      ) : null}
    </p>
  )
}

/** Whose columns a person may type into: the own party's, while it is open; what was typed too late is shown as well. */
const mineIn = ({ work, money }: Props): Partner | null =>
  work.mayOwn.money && (work.open || money !== undefined) ? work.own : null

/** The table of costs, in which one writes those of one's own party, the first because a phone shows no more of them, with their comparison with the call. */
export const Costs = (props: Props) => {
  const { view, work, money, errors } = props
  const { lang, now } = view
  const mine = mineIn(props)
  const isOwn = (one: Partner) => Number(one.id === mine?.id)
  const partners = work.application.partners.toSorted((one, other) => isOwn(other) - isOwn(one))
  const budget = budgetOf(partners, work.call.highestShare)
  const matrix = (
    <others-costs>
      <BudgetMatrix
        lang={lang}
        partners={partners}
        mine={mine?.id ?? null}
        years={yearsOf(work, now)}
        budget={budget}
        types={costsOf(work)}
        typed={money}
        errors={errors}
      />
    </others-costs>
  )
  if (mine === null)
    return (
      <>
        {matrix}
        <Comparison {...props} budget={budget} />
      </>
    )
  const seen = seenName(moneyQuestion(mine.id))
  return (
    <AutoSaved view={view} to={paths.applicationAnswer(lang, work.application.id)} whole={moneyQuestion(mine.id)}>
      <LiveBudget lang={lang} partners={partners} mine={mine.id} cells={cellsOf(work, now)} rules={work.call}>
        <Form
          action={paths.applicationBudget(lang, work.application.id, mine.id)}
          hidden={{ [seen]: money === undefined ? writtenSums(mine) : money.text(seen) }}
          label={texts[lang].budget.caption}
        >
          <FirstButton lang={lang} />
          {matrix}
          <Comparison {...props} budget={budget} />
          <OwnField
            lang={lang}
            own={mine}
            budget={budget}
            rules={work.call}
            typed={money}
            error={errorOf(errors ?? [], 'own')}
          />
          <div className="row ends">
            <Buttons>
              <SubmitButton variant={work.may.answers ? 'second' : 'first'}>{texts[lang].budget.save}</SubmitButton>
            </Buttons>
            <SavedAt view={view} at={work.application.savedAt} />
          </div>
        </Form>
      </LiveBudget>
    </AutoSaved>
  )
}

/** Costs by type, party and year without VAT; each party writes its own columns and sees the rest. */
export const BudgetPage = (props: Props) => {
  const t = texts[props.view.lang].budget
  return (
    <SectionFrame {...props} scripts={['live-budget', 'others-costs']}>
      <Costs {...props} />
      <Spreadsheet {...props} />
      <PartLinks
        view={props.view}
        work={props.work}
        remarks={props.together.remarks}
        parts={props.work.application.partners.map(({ id }) => costsPart(id))}
      />
      <Details summary={t.how} lean>
        <p>
          {t.howText} {t.years}
        </p>
      </Details>
      <h2>{t.questions}</h2>
      <Questions {...props} />
    </SectionFrame>
  )
}
