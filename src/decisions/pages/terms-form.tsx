import { langs, type Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { DateField, LongText, NumberField } from '../../ui/text-field.tsx'
import { texts } from '../words/terms.ts'

type Props = {
  readonly lang: Lang
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  /** The newest version that there was when the page was drawn. */
  readonly known: string
  readonly title: string
}

type Asked = Props & { readonly name: 'registry' | 'clauses'; readonly rows: number }

/** The same lines in three languages beside each other. */
const InLanguages = ({ lang, values, errors, name, rows }: Asked) => {
  const t = texts[lang]
  return (
    <Group name={name} id={`${name}-languages`} label={t[name]} hint={t[`${name}Hint`]}>
      <div className="languages">
        {langs.map((one) => (
          <LongText
            key={one}
            name={`${name}.${one}`}
            label={t.langs[one]}
            lang={one}
            rows={rows}
            optional={one === 'en' ? t.optional : undefined}
            value={values[`${name}.${one}`] ?? ''}
            error={errorOf(errors, `${name}.${one}`)}
          />
        ))}
      </div>
    </Group>
  )
}

/** The next version, beginning from the newest. */
export const TermsForm = (props: Props) => {
  const { lang, values, errors, known, title } = props
  const t = texts[lang]
  const control = (name: string) => ({ name, value: values[name] ?? '', error: errorOf(errors, name) })
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{title}</h2>
      <Form action={paths.adminTerms(lang)} hidden={{ known }}>
        <DateField {...control('day')} label={t.day} hint={t.dayHint} />
        <InLanguages {...props} name="registry" rows={4} />
        <InLanguages {...props} name="clauses" rows={14} />
        <Beside>
          <NumberField {...control('share')} label={t.share} hint={t.shareHint} unit="%" decimal />
          <NumberField {...control('months')} label={t.monthsAsked} hint={t.monthsHint} unit={t.monthsUnit} />
        </Beside>
        <Buttons>
          <SubmitButton>{t.save}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}
