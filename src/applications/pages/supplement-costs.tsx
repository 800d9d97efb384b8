import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { budgetOf } from '../budget.ts'
import { seenName } from '../field-name.ts'
import { moneyWritten } from '../money-clash.ts'
import { shownIn, type SupplementField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { costsOf } from '../budget-cells.ts'
import { yearsOf } from '../workspace.ts'
import { AutoSaved, Saved } from './auto-saved.tsx'
import { BudgetMatrix } from './budget-matrix.tsx'
import { OwnField } from './own-field.tsx'
import { Lacking, Theirs } from './supplement-form.tsx'
import { isOwnCosts, type SupplementProps } from './supplement-props.ts'

const CostsForm = (props: SupplementProps & { field: SupplementField; value: string }) => {
  const { view, work, supplement, seen, errors = [], money, field, value } = props
  const { lang, now } = view
  const t = supplementTexts[lang]
  if (work.own === null) return null
  const own = { ...work.own, ...moneyWritten(value) }
  const budget = budgetOf([own], work.call.highestShare)
  return (
    <AutoSaved
      view={view}
      to={paths.applicationSupplementAnswers(lang, work.application.id, supplement.id)}
      whole={field.key}
    >
      <Form
        action={paths.applicationSupplementCosts(lang, work.application.id, supplement.id)}
        hidden={{ [seenName(field.key)]: seen[field.key] ?? '' }}
        label={t.costs}
      >
        <BudgetMatrix
          lang={lang}
          partners={[own]}
          mine={own.id}
          years={yearsOf(work, now)}
          budget={budget}
          note={say(t.notMore, { sum: euros(props.soughtCents, lang) })}
          types={costsOf(work)}
          typed={money}
          errors={errors}
        />
        <OwnField
          lang={lang}
          own={own}
          budget={budget}
          rules={work.call}
          typed={money}
          error={errorOf(errors, 'own')}
        />
        <Buttons>
          <SubmitButton variant="second">{t.saveCosts}</SubmitButton>
        </Buttons>
        <Saved>{t.saves}</Saved>
      </Form>
    </AutoSaved>
  )
}

/** The costs and the own contribution of one's party, where they are asked for: a table and a form of their own. */
export const CostsPart = (props: SupplementProps) => {
  const { view, work, supplement, said } = props
  const field = supplement.fields.find(({ key }) => isOwnCosts(props, key))
  const question = work.form.questions.find(({ key }) => key === field?.key)
  if (field === undefined || work.own === null) return null
  const { lang } = view
  const value = String(shownIn(supplement, said, field.key) ?? '')
  return (
    <section className="stack" aria-labelledby="own-costs">
      <h3 id="own-costs">{say(supplementTexts[lang].costsOf, { party: plain(work.own.name, lang) })}</h3>
      <Lacking lang={lang} field={field} />
      {question === undefined ? null : <Theirs {...props} question={question} value={value} />}
      <CostsForm {...props} field={field} value={value} />
    </section>
  )
}
