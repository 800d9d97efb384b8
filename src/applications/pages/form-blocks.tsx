import { Note } from '../../ui/note.tsx'
import type { ReactNode } from 'react'
import type { Call } from '../../calls/call.ts'
import { hasAdoption } from '../../calls/form-needs.ts'
import type { Answers } from '../../forms/answer.ts'
import type { Block } from '../../forms/form.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { wordsOf } from '../../kit/words.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { Tag } from '../../ui/tag.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { adoptionWays } from '../adoption.ts'
import { budgetOf } from '../budget.ts'
import type { Partner } from '../partner.ts'
import { exampleParties, triedYears } from '../preview-example.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { previewTexts } from '../texts/form-preview.ts'
import { noCheck, fieldsOfCheck } from '../typed-reuse.ts'
import { BudgetMatrix } from './budget-matrix.tsx'
import { BudgetRules } from './budget-rules.tsx'
import { OwnField } from './own-field.tsx'
import { PartyFacts } from './parties.tsx'
import { CheckFields } from './reuse-check.tsx'

type Shown = { readonly call: Call; readonly lang: Lang; readonly now: Date; readonly answers: Answers }

type InventedProps = {
  readonly lang: Lang
  readonly note: string
  readonly before?: ReactNode
  readonly children: ReactNode
}

/** An invented part: its fields are as the applicant meets them, and nothing of them is sent. `before` may be scrolled by keyboard. */
const Invented = ({ lang, note, before, children }: InventedProps) => (
  <>
    <p className="small quiet">
      <Tag kind="example">{texts[lang].example}</Tag> {note}
    </p>
    {before}
    <fieldset disabled className="stack" aria-label={note}>
      {children}
    </fieldset>
  </>
)

type WithParties = { readonly lang: Lang; readonly call: Call; readonly partners: readonly [Partner, Partner] }

const Parties = ({ lang, partners }: WithParties) => {
  const t = texts[lang].parties
  return (
    <Invented lang={lang} note={previewTexts[lang].note}>
      <ul className="ruled">
        {partners.map((partner) => (
          <li key={partner.id} className="stack tight">
            <PartyFacts lang={lang} partner={partner} textLang={lang} />
          </li>
        ))}
      </ul>
      <h3>{t.add}</h3>
      <Select name="organisation" label={t.organisation} hint={t.addHint} options={[]} value="" blank={t.choose} wide />
      <SubmitButton variant="second" icon="plus">
        {t.addButton}
      </SubmitButton>
    </Invented>
  )
}

const Money = ({ lang, call, partners, years }: WithParties & { years: readonly number[] }) => {
  const [own] = partners
  const budget = budgetOf(partners, call.highestShare)
  return (
    <Invented
      lang={lang}
      note={previewTexts[lang].note}
      before={
        <>
          {call.costTypes === null ? (
            <Note>{previewTexts[lang].noCosts}</Note>
          ) : (
            <BudgetMatrix
              lang={lang}
              partners={partners}
              mine={own.id}
              years={years}
              budget={budget}
              types={call.costTypes}
              locked
            />
          )}
          <BudgetRules lang={lang} budget={budget} rules={call} />
        </>
      }
    >
      <OwnField lang={lang} own={own} budget={budget} rules={call} />
    </Invented>
  )
}

const Adoption = ({ lang }: { lang: Lang }) => {
  const t = adoptionTexts[lang]
  return (
    <>
      <h3>{t.title}</h3>
      <p>{previewTexts[lang].adoption}</p>
      <Select name="work" label={t.work} options={[]} value="" blank={t.blank} wide />
      <Choice
        name="way"
        label={t.way}
        options={adoptionWays.map((value) => ({ value, label: t.ways[value] }))}
        value=""
      />
      <LongText name="replaces" label={t.replaces} hint={t.replacesHint} value="" rows={3} />
    </>
  )
}

const Reuse = ({ lang, call }: Pick<Shown, 'lang' | 'call'>) => {
  const t = texts[lang].reuse
  return (
    <Invented lang={lang} note={previewTexts[lang].noteReuse}>
      <h3>{t.search}</h3>
      <TextField name="q" label={t.searchLabel} value="" />
      <SubmitButton variant="second">{t.searchButton}</SubmitButton>
      <h3>{t.findings}</h3>
      <p>{t.noFindings}</p>
      {hasAdoption(call) ? <Adoption lang={lang} /> : null}
      <h3>{t.decision}</h3>
      <CheckFields lang={lang} fields={fieldsOfCheck(noCheck)} textLang={lang} />
    </Invented>
  )
}

/** The nouns of an application as they stand in a form that is looked at before anybody has applied. */
export function formBlocks({ call, lang, now, answers }: Shown): Readonly<Record<Block, ReactNode>> {
  const t = previewTexts[lang]
  const years = triedYears(call, answers, Number(dayOf(now).slice(0, 4)))
  const partners = exampleParties(years, call, [
    { name: wordsOf({ [lang]: t.own }), tasks: t.ownTasks },
    { name: wordsOf({ [lang]: t.other }), tasks: t.otherTasks },
  ])
  return {
    parties: <Parties lang={lang} call={call} partners={partners} />,
    budget: <Money lang={lang} call={call} partners={partners} years={years} />,
    reuse: <Reuse lang={lang} call={call} />,
  }
}
