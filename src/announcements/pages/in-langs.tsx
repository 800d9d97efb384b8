import type { ReactNode } from 'react'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { texts } from '../texts.ts'

type Props = {
  /** The language of the page; the fields are in all of them. */
  readonly lang: Lang
  readonly name: string
  readonly label: `${string}{lang}`
  readonly words?: Words | null
  readonly values?: Readonly<Record<Lang, string>>
  readonly hint?: ReactNode
  readonly rows?: number
  readonly optional?: boolean
  readonly error?: string | undefined
}

/** One text in Finnish, Swedish and English side by side; what helps with all of them stands over them. */
export function InLangs({ lang, name, label, words, values, hint, rows, optional = false, error }: Props) {
  const t = texts[lang].desk
  const of = (each: Lang) => ({
    name: `${name}_${each}`,
    label: say(label, { lang: t.langs[each] }),
    lang: each,
    value: values === undefined ? (words?.[each]?.text ?? '') : values[each],
    optional: optional || each === 'en' ? t.optional : undefined,
    error: each === 'fi' ? error : undefined,
  })
  return (
    <div className="stack tight">
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <div className="trio">
        {langs.map((each) =>
          rows === undefined ? (
            <TextField key={each} {...of(each)} />
          ) : (
            <LongText key={each} {...of(each)} rows={rows} />
          ),
        )}
      </div>
    </div>
  )
}
