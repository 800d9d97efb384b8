import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { titleIn } from '../../catalogue/title.ts'
import type { View } from '../../frame/view.ts'
import { attachmentEndings, writtenSize } from '../../kit/attachment.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { optionalWord, say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import { FileField, TextField } from '../../ui/text-field.tsx'
import type { Result, SharedFile, SharedTyped } from '../result.ts'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { InsidePage } from './inside-page.tsx'

const nameOfResult = ({ work, name }: Result, lang: Lang) => (work === null ? name : titleIn(work, lang))

const FileLink = ({ result, file, space, lang }: { result: Result; file: SharedFile; space: string; lang: Lang }) => (
  <>
    <a href={paths.spaceFile(lang, space, result.id)} lang={result.lang === lang ? undefined : result.lang} download="">
      {result.name}
    </a>{' '}
    <span className="small quiet">
      {file.name}, {writtenSize(file.size, lang)}
    </span>
  </>
)

/** Where something that is shared is found. `space`: the address of the space. */
export const ResultLink = ({ result, space, lang }: { result: Result; space: string; lang: Lang }) =>
  result.file !== null ? (
    <FileLink result={result} file={result.file} space={space} lang={lang} />
  ) : result.work === null ? (
    <a href={result.url ?? ''} rel="nofollow noopener noreferrer" lang={result.lang === lang ? undefined : result.lang}>
      {result.name}
    </a>
  ) : (
    <WorkLink work={result.work} lang={lang} />
  )

type Props = {
  readonly view: View
  readonly space: Space
  readonly results: readonly Result[]
  /** May share more. */
  readonly shares: boolean
  /** What the reader may take down, by its id. */
  readonly takesDown: readonly string[]
}

const ResultLine = ({ view: { lang }, space, result, takesDown }: Props & { result: Result }) => {
  const t = activityTexts[lang].result
  return (
    <li className="stack tight">
      <p>
        <ResultLink result={result} space={space.slug} lang={lang} />{' '}
        {result.forAll ? null : <Tag>{t.membersOnly}</Tag>}
      </p>
      <p className="small quiet">
        {say(t.by, { organisation: plain(result.organisation, lang), day: writtenDay(result.sharedOn, lang) })}
      </p>
      {takesDown.includes(result.id) ? (
        <PostButton action={paths.spaceResult(lang, space.slug, result.id)} variant="plain" slim>
          {say(t.takeBackOf, { name: nameOfResult(result, lang) })}
        </PostButton>
      ) : null}
    </li>
  )
}

/** What members share; those who write for one share more, and take down what they may. */
export const Results = (props: Props) => {
  const { view, space, results, shares } = props
  const t = activityTexts[view.lang].result
  return (
    <section className="stack" aria-labelledby="results">
      <h2 id="results">{t.title}</h2>
      {results.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ul className="ruled">
          {results.map((result) => (
            <ResultLine key={result.id} {...props} result={result} />
          ))}
        </ul>
      )}
      {shares ? (
        <p>
          <LinkButton variant="second" href={paths.spaceResults(view.lang, space.slug)}>
            {t.share}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

type FormProps = {
  readonly view: View
  readonly space: Space
  readonly newId: string
  readonly typed: SharedTyped
  readonly forAll: boolean
  readonly errors?: readonly FieldError[] | undefined
}

/** Where a result is shared. */
export function ShareResult({ view, space, newId, typed, forAll, errors = [] }: FormProps) {
  const { lang } = view
  const t = activityTexts[lang].result
  return (
    <InsidePage view={view} space={space} title={t.share} errors={errors}>
      <Form action={paths.spaceResults(lang, space.slug)} hidden={{ id: newId }} multipart>
        <TextField
          name="address"
          type="url"
          label={t.address}
          hint={t.addressHint}
          value={typed.address}
          error={errorOf(errors, 'address')}
        />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept={attachmentEndings}
          error={errorOf(errors, 'file')}
        />
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          optional={optionalWord[lang]}
          value={typed.name}
          error={errorOf(errors, 'name')}
        />
        <Choice
          name="who"
          label={t.who}
          options={[
            { value: 'members', label: t.forMembers },
            { value: 'all', label: t.forAll },
          ]}
          value={forAll ? 'all' : 'members'}
        />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </InsidePage>
  )
}
