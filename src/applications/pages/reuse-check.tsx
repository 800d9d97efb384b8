import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { Fields } from '../reuse-clash.ts'
import { reuseDecisions } from '../submission.ts'
import { texts } from '../texts.ts'
import type { checkFields } from '../typed-reuse.ts'
import { words } from '../words.ts'

type Props = {
  readonly lang: Lang
  readonly fields: Fields
  readonly textLang: string
  readonly errors?: readonly FieldError[] | undefined
  /** What stands after a field. */
  readonly after?: ((field: (typeof checkFields)[number]) => ReactNode) | undefined
}

/** Where it is written what was searched, what follows from what was found, and why. */
export const CheckFields = ({ lang, fields, textLang, errors = [], after }: Props) => {
  const t = texts[lang].reuse
  return (
    <>
      <LongText
        name="searched"
        label={t.searched}
        hint={t.searchedHint}
        value={fields.searched}
        rows={4}
        lang={textLang}
        error={errorOf(errors, 'searched')}
        after={after?.('searched')}
      />
      <Choice
        name="decision"
        label={t.decisionLabel}
        value={fields.decision}
        error={errorOf(errors, 'decision')}
        options={reuseDecisions.map((value) => ({ value, label: words[lang].reuse[value] }))}
      />
      {after === undefined ? null : <p>{after('decision')}</p>}
      <LongText
        name="why"
        label={t.why}
        hint={t.whyHint}
        value={fields.why}
        rows={4}
        lang={textLang}
        error={errorOf(errors, 'why')}
        after={after?.('why')}
      />
    </>
  )
}
