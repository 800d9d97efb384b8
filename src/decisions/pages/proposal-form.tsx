import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice, Choices } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText, MoneyField } from '../../ui/text-field.tsx'
import type { CaseLang } from '../decision.ts'
import { proposalKinds } from '../proposal.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

/** What stands in the form: what was saved, or what was typed and came back. */
export type Typed = {
  readonly kind: string
  readonly cents: string
  readonly reasons: string
  readonly exception: string
  readonly terms: string
  readonly suggested: readonly string[]
}

export type FormProps = {
  readonly lang: Lang
  readonly applicationId: string
  readonly caseLang: CaseLang
  readonly revision: number
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly soughtCents: Cents
  readonly highestCents: Cents
  readonly suggestions: readonly string[]
  readonly needsException: boolean
}

const Suggested = ({ lang, caseLang, typed, suggestions }: FormProps) =>
  suggestions.length === 0 ? null : (
    <Choices
      name="suggested"
      label={texts[lang].proposal.suggested}
      hint={texts[lang].proposal.suggestedHint}
      values={typed.suggested}
      options={suggestions.map((text) => ({ value: text, label: <span lang={caseLang}>{text}</span> }))}
    />
  )

const Exception = ({ lang, caseLang, typed, errors, needsException }: FormProps) =>
  needsException || typed.exception !== '' ? (
    <LongText
      name="exception"
      label={texts[lang].proposal.exception}
      value={typed.exception}
      rows={3}
      lang={caseLang}
      error={errorOf(errors, 'exception')}
    />
  ) : null

/** What the presenter proposes: one of four, at most how much, why, and on which terms. */
export function ProposalForm(props: FormProps) {
  const { lang, applicationId, caseLang, revision, typed, errors, soughtCents, highestCents } = props
  const t = texts[lang].proposal
  return (
    <Form action={paths.deskProposal(lang, applicationId)} hidden={{ revision: String(revision) }} label={t.kind}>
      <Choice
        name="kind"
        label={t.kind}
        value={typed.kind}
        error={errorOf(errors, 'kind')}
        options={proposalKinds.map((kind) => ({
          value: kind,
          label: words[lang].proposal[kind],
          hint: t.kindHint[kind],
        }))}
      />
      <MoneyField
        name="cents"
        label={t.cents}
        value={typed.cents}
        error={errorOf(errors, 'cents')}
        hint={say(t.centsHint, { sought: euros(soughtCents, lang), highest: euros(highestCents, lang) })}
      />
      <LongText
        name="reasons"
        label={t.reasons}
        hint={say(t.reasonsHint, { lang: texts[lang].caseLang[caseLang] })}
        value={typed.reasons}
        rows={8}
        lang={caseLang}
        error={errorOf(errors, 'reasons')}
      />
      <Suggested {...props} />
      <Exception {...props} />
      <LongText
        name="terms"
        label={t.terms}
        optional={t.optional}
        hint={t.termsHint}
        value={typed.terms}
        rows={3}
        lang={caseLang}
        error={errorOf(errors, 'terms')}
      />
      <Buttons>
        <SubmitButton>{t.save}</SubmitButton>
      </Buttons>
    </Form>
  )
}
