import type { Sent } from '../../kit/sent.ts'
import type { View } from '../../frame/view.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Group } from '../../ui/field.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { typedFrom, type EntryError, type Values } from '../entry/typed.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'
import { texts as life } from '../texts/life.ts'

/** A form as it is drawn: what is typed or stored, what is wrong, and what somebody else has stored meanwhile. */
export type FormState = {
  readonly typed: Sent
  readonly errors: readonly FieldError[]
  readonly stored: Sent | null
  /** The round whose proposed criteria were put into it a moment ago, unsaved. */
  readonly taken?: string | undefined
}
export type Writing = { readonly view: View; readonly form: FormState }

/** Under a field: what is stored now, where it is not what was typed. */
function StoredNow({ view, form, name }: Writing & { name: string }) {
  const stored = form.stored?.text(name) ?? ''
  if (form.stored === null || stored === form.typed.text(name)) return null
  const t = texts[view.lang].part
  return (
    <p className="small quiet prose">
      {t.storedNow}: {stored === '' ? t.unanswered : stored}
    </p>
  )
}

/** Name, value, error and what stands under a field of one line or more. */
export const controlFor = ({ view, form }: Writing, name: string) => ({
  name,
  value: form.typed.text(name),
  error: errorOf(form.errors, name),
  after: <StoredNow view={view} form={form} name={name} />,
})

type Asked = Writing & {
  name: string
  /** What the text is; without it the card or heading around it says so already. */
  legend?: string | undefined
  hint?: string | undefined
  rows?: number | undefined
}

const OneLanguage = ({ lang, view, form, name, rows }: Asked & { lang: Lang }) => {
  const t = texts[view.lang].part
  const field = {
    ...controlFor({ view, form }, `${name}.${lang}`),
    label: t.langs[lang],
    lang,
    optional: lang === 'en' ? t.optional : undefined,
  }
  return rows === undefined ? <TextField {...field} /> : <LongText {...field} rows={rows} />
}

/** One text in Finnish, Swedish and English beside each other. With `rows` it may be several lines. */
export function InLanguages(asked: Asked) {
  const fields = (
    <div className="languages">
      {langs.map((lang) => (
        <OneLanguage key={lang} {...asked} lang={lang} />
      ))}
    </div>
  )
  if (asked.legend === undefined) return fields
  return (
    <Group name={asked.name} id={`${asked.name}-languages`} label={asked.legend} hint={asked.hint}>
      {fields}
    </Group>
  )
}

/** Why a published call is changed, or what `legend` asks, in the languages in which it is published. */
export const ReasonFields = ({ view, form, legend }: Writing & { legend?: string }) => {
  const t = life[view.lang].amend
  return <InLanguages view={view} form={form} name="reason" legend={legend ?? t.reason} hint={t.reasonHint} rows={3} />
}

/** A form as it is drawn from what was typed or stored, with what is wrong in it. */
export const stateOf = (values: Values, errors: readonly FieldError[] = []): FormState => ({
  typed: typedFrom(values),
  errors,
  stored: null,
})

/** Errors in the words of the page. */
export const told = (lang: Lang, errors: readonly EntryError[]): readonly FieldError[] =>
  errors.map(({ field, code }) => ({ field, text: writing[lang].error[code] }))
