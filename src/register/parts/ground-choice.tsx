import type { Lang } from '../../kit/lang.ts'
import { TextField } from '../../ui/text-field.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { grounds, type Ground } from '../secrecy/ground.ts'
import { words } from '../words.ts'
import { groundText } from './secrecy.tsx'

type Props = {
  readonly lang: Lang
  readonly label: string
  readonly hint?: string | undefined
  readonly value: Ground | null
  readonly error?: string | undefined
  /** The provision that was written for another ground. */
  readonly law: string | undefined
  readonly lawError?: string | undefined
}

/** The grounds of secrecy to choose from, each with its place in the law and what it is about, and the provision of another ground. */
export const GroundChoice = ({ lang, label, hint, value, error, law = '', lawError }: Props) => (
  <>
    <Choice
      name="ground"
      label={label}
      hint={hint}
      value={value ?? undefined}
      error={error}
      options={grounds.map((ground) => ({
        value: ground,
        label: groundText(ground, lang),
        hint: words[lang].about[ground],
      }))}
    />
    <TextField name="law" label={words[lang].lawLabel} hint={words[lang].lawHint} value={law} error={lawError} />
  </>
)
