import { Facts } from '../../ui/facts.tsx'
import { isPrepared } from '../call.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/writing.ts'
import { InLanguages } from './form-state.tsx'
import type { PartFieldsProps } from './part-props.ts'
import { Rows } from './part-rows.tsx'

const Published = ({ view, call }: PartFieldsProps) =>
  isPrepared(call) || call.faq.length === 0 ? null : (
    <>
      <h2>{texts[view.lang].field.faqNow}</h2>
      <Facts
        flat
        facts={call.faq.map((one) => ({
          term: <Said words={one.question} lang={view.lang} />,
          text: <Said words={one.answer} lang={view.lang} />,
        }))}
      />
    </>
  )

/** Questions and answers: all of a draft, or those that are added to a published call. */
export const Questions = (props: PartFieldsProps) => {
  const { view, form, action, call } = props
  const t = texts[view.lang].field
  return (
    <>
      <p className="hint">{t.faqHint}</p>
      <Published {...props} />
      <Rows
        view={view}
        form={form}
        name="faq"
        what={isPrepared(call) ? t.question : t.faqNew}
        action={action}
        first="question"
        row={(at) => (
          <>
            <InLanguages view={view} form={form} name={`${at}.question`} legend={t.question} rows={2} />
            <InLanguages view={view} form={form} name={`${at}.answer`} legend={t.answer} rows={4} />
          </>
        )}
      />
    </>
  )
}
