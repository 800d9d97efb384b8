import type { Call } from '../../calls/call.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import type { SentTexts } from '../../kit/sent.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { MoneyField } from '../../ui/text-field.tsx'
import type { Budget } from '../budget.ts'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { typedSum } from '../typed-budget.ts'

type Props = {
  readonly lang: Lang
  readonly own: Partner
  readonly budget: Budget
  readonly rules: Pick<Call, 'highestShare'>
  /** What was typed into a form that came back. */
  readonly typed?: SentTexts | undefined
  readonly error?: string | undefined
}

/** Where a party writes its own money, with what its costs would need of it. */
export const OwnField = ({ lang, own, budget, rules, typed, error }: Props) => {
  const t = texts[lang].budget
  const party = budget.parties.find((one) => one.partnerId === own.id)
  const sums = { total: euros(party?.totalCents ?? 0, lang), needed: euros(party?.ownNeededCents ?? 0, lang) }
  return (
    <MoneyField
      name="own"
      label={say(t.ownLabel, { party: plain(own.name, lang) })}
      error={error}
      hint={rules.highestShare === null ? t.ownHintBare : say(t.ownHint, sums)}
      value={typed === undefined ? typedSum(own.ownCents) : typed.text('own')}
    />
  )
}
