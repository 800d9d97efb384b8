import type { ReactNode } from 'react'
import { plain } from '../../kit/words.ts'
import { Choice, Choices, Select, Tick } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { DateField, NumberField, TextField } from '../../ui/text-field.tsx'
import { kindPlural, takingPart } from '../../people/organisation-kind.ts'
import { adviceOnTimes } from '../advice.ts'
import { grantKinds, isPrepared, periodKinds } from '../call.ts'
import type { WrittenPart } from '../entry/entry.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts as open } from '../texts/public.ts'
import { texts } from '../texts/writing.ts'
import { words } from '../words.ts'
import { capital } from '../kinds-line.ts'
import { controlFor, InLanguages, type Writing } from './form-state.tsx'
import { AdviceNote } from './lacks.tsx'
import { Questions } from './part-faq.tsx'
import { AttachmentFields } from './part-attachments.tsx'
import { CriteriaFields } from './part-criteria.tsx'
import { chosen, yesNo } from './part-choice.ts'
import { MoneyFields } from './part-money.tsx'
import type { PartFieldsProps } from './part-props.ts'
import { ClauseRows } from './part-rows.tsx'

const Basics = ({ view, form, forms, call }: PartFieldsProps) => {
  const [t, w] = [texts[view.lang].field, words[view.lang]]
  const choice = (name: string) => ({ name, error: errorOf(form.errors, name), value: chosen({ view, form }, name) })
  return (
    <>
      <InLanguages view={view} form={form} name="title" legend={t.title} />
      <InLanguages view={view} form={form} name="summary" legend={t.summary} hint={t.summaryHint} rows={3} />
      <InLanguages
        view={view}
        form={form}
        name="description"
        legend={t.description}
        hint={t.descriptionHint}
        rows={10}
      />
      <InLanguages view={view} form={form} name="law" legend={t.law} hint={t.lawHint} rows={2} />
      <InLanguages view={view} form={form} name="contact" legend={t.contact} hint={t.contactHint} rows={2} />
      <Choice
        {...choice('kind')}
        label={t.kind}
        options={grantKinds.map((kind) => ({ value: kind, label: w.grantKind[kind] }))}
      />
      {!isPrepared(call) ? null : forms.length === 0 ? (
        <p className="hint">{t.noForms}</p>
      ) : (
        <Select
          {...choice('form')}
          label={t.form}
          hint={t.formHint}
          blank={desk[view.lang].people.blank}
          wide
          options={forms.map((one) => ({ value: one.id, label: `${plain(one.name, view.lang)} (${one.number})` }))}
        />
      )}
    </>
  )
}

const Applicants = ({ view, form, call }: PartFieldsProps) => {
  const t = texts[view.lang].field
  const kinds = takingPart(call.kinds).map(({ key }) => ({
    value: key,
    label: capital(kindPlural(call.kinds, key, view.lang)),
  }))
  return (
    <>
      <Choices
        name="applicants"
        label={t.applicants}
        values={form.typed.all('applicants')}
        options={kinds}
        hint={t.applicantsHint}
      />
      <Choice
        name="joint"
        label={t.joint}
        value={chosen({ view, form }, 'joint')}
        options={yesNo({ view, form })}
        across
      />
      <NumberField {...controlFor({ view, form }, 'fewest')} label={t.fewest} hint={t.fewestHint} />
      <Choice
        name="authority_alone"
        label={t.authorityAlone}
        hint={t.fewestHint}
        value={chosen({ view, form }, 'authority_alone')}
        options={yesNo({ view, form })}
        across
      />
      <Details summary={t.others} open={form.typed.all('partners').length + form.typed.all('unpaid').length > 0}>
        <Choices
          name="partners"
          label={t.partners}
          hint={t.partnersHint}
          values={form.typed.all('partners')}
          options={kinds}
        />
        <Choices name="unpaid" label={t.unpaid} hint={t.unpaidHint} values={form.typed.all('unpaid')} options={kinds} />
      </Details>
      <Tick name="trial" label={t.trial} checked={form.typed.text('trial') === 'yes'} />
    </>
  )
}

const Moment = ({ view, form, name, label }: Writing & { name: 'opens' | 'closes'; label: string }) => {
  const t = texts[view.lang].field
  return (
    <Group name={name} label={label}>
      <Beside>
        <DateField {...controlFor({ view, form }, `${name}.day`)} label={t.day} hint={t.dayHint} />
        <TextField {...controlFor({ view, form }, `${name}.time`)} label={t.time} hint={t.timeHint} width="short" />
      </Beside>
    </Group>
  )
}

const Timetable = ({ view, form, call }: PartFieldsProps) => {
  const t = texts[view.lang].field
  return (
    <>
      <Choice
        name="period_kind"
        label={t.periodKind}
        hint={t.periodKindHint}
        value={chosen({ view, form }, 'period_kind')}
        options={periodKinds.map((kind) => ({ value: kind, label: words[view.lang].periodKind[kind] }))}
        error={errorOf(form.errors, 'period_kind')}
      />
      {isPrepared(call) ? (
        <>
          <Moment view={view} form={form} name="opens" label={t.opens} />
          <Moment view={view} form={form} name="closes" label={t.closes} />
          <AdviceNote view={view} advice={adviceOnTimes(call, view.now)} />
        </>
      ) : null}
      <Group name="projects" label={t.projects} hint={t.projectsHint}>
        <Beside>
          <DateField {...controlFor({ view, form }, 'earliest')} label={t.earliest} hint={t.dayHint} />
          <DateField {...controlFor({ view, form }, 'latest')} label={t.latest} hint={t.dayHint} />
        </Beside>
      </Group>
    </>
  )
}

const Themes = ({ view, form, themes }: PartFieldsProps) =>
  themes.length === 0 ? null : (
    <Choices
      name="themes"
      label={open[view.lang].themes}
      hint={open[view.lang].themesHint}
      values={form.typed.all('themes')}
      options={themes.map(({ key, name }) => ({ value: key, label: capital(plain(name, view.lang)) }))}
    />
  )

const fields: Record<WrittenPart, (props: PartFieldsProps) => ReactNode> = {
  basics: Basics,
  purposes: (props) => (
    <>
      <ClauseRows {...props} name="purposes" />
      <ClauseRows {...props} name="aims" />
      <ClauseRows {...props} name="residents" />
      <ClauseRows {...props} name="inside" />
      <Themes {...props} />
    </>
  ),
  exclusions: (props) => <ClauseRows {...props} name="exclusions" />,
  applicants: Applicants,
  money: MoneyFields,
  criteria: CriteriaFields,
  conditions: (props) => <ClauseRows {...props} name="conditions" />,
  timetable: Timetable,
  faq: Questions,
  attachments: AttachmentFields,
}

/** The fields of one part of a call. */
export const PartFields = ({ part, ...props }: PartFieldsProps & { part: WrittenPart }) => fields[part](props)
