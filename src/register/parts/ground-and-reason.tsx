import type { Lang } from '../../kit/lang.ts'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { grounds, type Ground } from '../secrecy/ground.ts'
import type { RequestFaults } from '../secrecy/secrecy.ts'
import { words } from '../words.ts'
import { groundText } from './secrecy.tsx'

type Props = {
  readonly lang: Lang
  /** What the fields are called by whoever asks for secrecy or decides of it. */
  readonly texts: Readonly<Record<'ground' | 'groundHint' | 'why' | 'whyHint', string>>
  /** What was typed; `law` is the provision of another ground. */
  readonly typed: {
    readonly ground: Ground | null
    readonly law?: string | undefined
    readonly reason?: string | undefined
  }
  readonly errors: readonly FieldError[]
}

type Faults = Pick<RequestFaults, 'ground' | 'law' | 'reason'>

/** What is wrong in the ground, the provision and the reason, as errors at their fields; `noReason` says that there is none. */
export const groundErrors = ({ ground, law, reason }: Faults, noReason: string, lang: Lang): readonly FieldError[] => {
  const t = words[lang]
  return [
    ...(ground === undefined ? [] : [{ field: 'ground', text: t.groundFault }]),
    ...(law === undefined ? [] : [{ field: 'law', text: t.lawFault[law] }]),
    ...(reason === undefined ? [] : [{ field: 'reason', text: reason === 'missing' ? noReason : t.reasonTooLong }]),
  ]
}

/** The ground of secrecy, each with its place in the law and what it is about, the provision of another ground, and the reason. */
export const GroundAndReason = ({ lang, texts, typed, errors }: Props) => (
  <>
    <Choice
      name="ground"
      label={texts.ground}
      hint={texts.groundHint}
      value={typed.ground ?? undefined}
      error={errorOf(errors, 'ground')}
      options={grounds.map((ground) => ({
        value: ground,
        label: groundText(ground, lang),
        hint: words[lang].about[ground],
      }))}
    />
    <TextField
      name="law"
      label={words[lang].lawLabel}
      hint={words[lang].lawHint}
      value={typed.law ?? ''}
      error={errorOf(errors, 'law')}
    />
    <LongText
      name="reason"
      label={texts.why}
      hint={texts.whyHint}
      rows={4}
      value={typed.reason ?? ''}
      error={errorOf(errors, 'reason')}
    />
  </>
)
