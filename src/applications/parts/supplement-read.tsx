import type { CostType } from '../../calls/cost-type.ts'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { Status } from '../../ui/status.tsx'
import type { Answers } from '../content.ts'
import { attachmentsField, standingOf, type Standing, type Supplement, type SupplementField } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { Covered } from '../../register/parts/secrecy.tsx'
import { isCoveredIn, standingIn } from '../covering.ts'
import { keptPartOf } from '../kept-part.ts'
import { allOpen, type Shown } from '../secrecy.ts'
import { ChangedField } from './field-value.tsx'

/** A request with who asked and answered it. */
export type SupplementShown = Supplement & {
  readonly askedAt: Date
  readonly askedBy: string
  readonly versionNumber: number | null
  readonly before: Answers
  readonly to: readonly { readonly organisationId: string; readonly name: Words; readonly seenAt: Date | null }[]
}
type Named = { readonly id: string; readonly name: string }
export type SupplementReadProps = {
  readonly lang: Lang
  readonly now: Date
  readonly supplement: SupplementShown
  /** The form with the files that its file questions choose from, and with the parts that requests open (part-questions.ts). */
  readonly form: Pick<Form, 'questions'>
  readonly purposes: readonly Option[]
  /** The cost types of the call. */
  readonly types: readonly CostType[]
  /** The language that the application is written in. */
  readonly textLang: string
  readonly files: readonly Named[]
  /** What is secret in the application, and what is covered for this reader; the parties see all. */
  readonly secrecy?: Shown | undefined
  readonly fileHref: (id: string) => string
}

const kinds = { open: 'due', answered: 'ok', lapsed: 'bad', closed: 'none' } as const satisfies Record<Standing, string>

/** Where a request stands, as a word with its colour. */
export const SupplementStanding = ({ lang, standing }: { lang: Lang; standing: Standing }) => (
  <Status kind={kinds[standing]}>{supplementTexts[lang].standing[standing]}</Status>
)

/** What a field of a request is called. */
export const fieldName = (form: Pick<Form, 'questions'>, key: string, lang: Lang): string =>
  key === attachmentsField
    ? supplementTexts[lang].attachments
    : plain(form.questions.find((question) => question.key === key)?.label, lang) || key

const Files = ({
  lang,
  files,
  ids,
  secrecy = allOpen,
  fileHref,
}: Pick<SupplementReadProps, 'lang' | 'files' | 'fileHref' | 'secrecy'> & { ids: readonly string[] }) => {
  const named = files.filter(({ id }) => ids.includes(id))
  if (named.length === 0) return <p className="quiet">{supplementTexts[lang].noFiles}</p>
  return (
    <ul>
      {named.map(({ id, name }) => (
        <li key={id}>{isCoveredIn(secrecy, 'attachment', id) ? name : <a href={fileHref(id)}>{name}</a>}</li>
      ))}
    </ul>
  )
}

/** The names of the files of an answer. */
export const AddedFiles = (
  props: Pick<SupplementReadProps, 'lang' | 'files' | 'fileHref' | 'secrecy' | 'supplement'>,
) => {
  const ids = props.supplement.answers[attachmentsField]
  return <Files {...props} ids={Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : []} />
}

/** What was answered in a field: files, or the answer with what stood there before. */
function Answered(props: SupplementReadProps & { field: SupplementField }) {
  const { lang, supplement, form, purposes, types, textLang, field } = props
  const question = form.questions.find(({ key }) => key === field.key)
  if (field.key === attachmentsField) return <AddedFiles {...props} />
  if (question === undefined) return null
  return (
    <ChangedField
      {...{ lang, question, purposes, types, textLang }}
      value={supplement.answers[field.key]}
      before={supplement.before[field.key]}
    />
  )
}

const FieldRead = (props: SupplementReadProps & { field: SupplementField }) => {
  const { lang, supplement, form, field, secrecy = allOpen } = props
  const t = supplementTexts[lang]
  const { kind, key } = keptPartOf(field.key) ?? { kind: 'answer', key: field.key }
  if (isCoveredIn(secrecy, kind, key))
    return (
      <li className="stack tight">
        <h3>{fieldName(form, field.key, lang)}</h3>
        <Covered lang={lang} standing={standingIn(secrecy, kind, key)} />
      </li>
    )
  const isAnswered = supplement.answeredAt !== null && Object.hasOwn(supplement.answers, field.key)
  const isOver = standingOf(supplement, props.now) !== 'open'
  return (
    <li className="stack tight">
      <h3>{fieldName(form, field.key, lang)}</h3>
      <p className="prose quiet">
        {t.lacking}: {field.note}
      </p>
      {isAnswered ? <Answered {...props} /> : isOver ? <Status kind="bad">{t.unanswered}</Status> : null}
    </li>
  )
}

/** A request to be read: what was asked, and what was answered, with what was left unanswered. */
export const SupplementRead = (props: SupplementReadProps) => (
  <>
    <p className="prose">{props.supplement.reason}</p>
    <ul className="ruled">
      {props.supplement.fields.map((field) => (
        <FieldRead key={field.key} {...props} field={field} />
      ))}
    </ul>
  </>
)
