import { langs } from '../../kit/lang.ts'
import { Choice } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { MoneyField, NumberField } from '../../ui/text-field.tsx'
import { isPrepared, paymentModels } from '../call.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/writing.ts'
import { words } from '../words.ts'
import { controlFor, InLanguages, type Writing } from './form-state.tsx'
import { chosen, yesNo } from './part-choice.ts'
import type { PartFieldsProps } from './part-props.ts'
import { RowsSection } from './part-rows.tsx'

/** The parts in which the grant is paid; none where the decision is to say it. */
const Instalments = ({ view, form, action }: Pick<PartFieldsProps, 'view' | 'form' | 'action'>) => {
  const t = texts[view.lang].field
  return (
    <RowsSection
      title={t.instalments}
      hint={t.instalmentsHint}
      view={view}
      form={form}
      name="instalments"
      what={t.instalment}
      action={action}
      first="words"
      row={(at) => (
        <>
          <InLanguages
            view={view}
            form={form}
            name={`${at}.words`}
            legend={t.instalmentWhen}
            hint={t.instalmentWhenHint}
          />
          <NumberField {...controlFor({ view, form }, `${at}.share`)} label={t.instalmentShare} unit="%" decimal />
        </>
      )}
    />
  )
}

/** Help for who fills in a budget, folded away where there is none yet. */
const Help = ({ view, form, at }: Writing & { at: string }) => {
  const t = texts[view.lang].field
  const said = langs.some((lang) => form.typed.text(`${at}.${lang}`) !== '')
  return (
    <Details summary={t.costHelp} open={said || undefined} lean>
      <InLanguages view={view} form={form} name={at} hint={t.costHelpHint} rows={2} />
    </Details>
  )
}

/** What the grant may cover, row by row: the costs of the decree until somebody writes others. */
const CostTypes = ({ view, form, call, action }: Pick<PartFieldsProps, 'view' | 'form' | 'call' | 'action'>) => {
  const t = texts[view.lang].field
  return (
    <RowsSection
      title={t.costs}
      hint={t.costsHint}
      view={view}
      form={form}
      name="costs"
      what={t.cost}
      action={action}
      first="name"
      lasting={!isPrepared(call)}
      row={(at) => (
        <>
          <InLanguages view={view} form={form} name={`${at}.name`} />
          <Help view={view} form={form} at={`${at}.help`} />
        </>
      )}
    />
  )
}

/** The appropriation, and the rules by which it is given and paid. */
export const MoneyFields = ({ view, form, call, action }: PartFieldsProps) => {
  const [t, w] = [texts[view.lang].field, words[view.lang]]
  return (
    <>
      <MoneyField {...controlFor({ view, form }, 'appropriation')} label={t.appropriation} hint={t.appropriationHint} />
      <NumberField {...controlFor({ view, form }, 'share')} label={t.share} hint={t.shareHint} unit="%" decimal />
      <Choice
        name="vat"
        label={t.vat}
        hint={t.vatHint}
        value={chosen({ view, form }, 'vat')}
        options={yesNo({ view, form })}
        across
      />
      <MoneyField
        {...controlFor({ view, form }, 'cap')}
        label={t.cap}
        hint={t.capHint}
        optional={desk[view.lang].part.optional}
      />
      <Choice
        name="payment"
        label={t.payment}
        hint={t.paymentHint}
        value={chosen({ view, form }, 'payment')}
        options={paymentModels.map((model) => ({ value: model, label: w.payment[model] }))}
      />
      <CostTypes view={view} form={form} call={call} action={action} />
      <Instalments view={view} form={form} action={action} />
    </>
  )
}
