import { namedIn } from '../../applications/part-named.ts'
import { partLabel } from '../../applications/parts/part-label.ts'
import { SubmissionContent } from '../../applications/parts/submission-content.tsx'
import type { Shown } from '../../applications/secrecy.ts'
import { senderOf, type Submission } from '../../applications/submission.ts'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { writtenDay, writtenMoment, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { whyText } from '../../register/parts/secrecy.tsx'
import { Facts } from '../../ui/facts.tsx'
import { texts } from '../texts/copy.ts'

export type CopyShown = {
  readonly version: {
    readonly number: number
    readonly arrivedAt: Date
    readonly caseNumber: string | null
    readonly coordinator: { readonly name: Words }
    readonly content: Submission
  }
  readonly form: Form
  readonly secrecy: Shown
  /** Personal data was found in it and covered. */
  readonly bare: boolean
  /** Something is covered. */
  readonly partial: boolean
}
type Props = {
  readonly lang: Lang
  readonly copy: CopyShown
  readonly authority: Words
  readonly purposes: readonly Option[]
  readonly fee: string
  readonly on: Day
}

/** What is covered on which ground, and what the asker may do about it (JulkL 14.3 §). */
const What = ({ lang, copy, fee }: Props) => {
  const t = texts[lang].paper
  const { form, secrecy, version, bare, partial } = copy
  const named = namedIn(form, version.content)
  return (
    <>
      <h2>{t.what}</h2>
      {secrecy.covered.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {secrecy.stood
            .filter(({ part }) => secrecy.covered.includes(part))
            .map(({ part, standing }) => (
              <li key={part}>
                {partLabel(named, part, lang)}: {whyText(standing, lang)}
              </li>
            ))}
        </ul>
      )}
      {bare ? <p>{t.personal}</p> : null}
      {partial ? (
        <>
          <p>{t.right}</p>
          <p>{say(t.fee, { fee })}</p>
        </>
      ) : null}
    </>
  )
}

/** What a copy is called, in the language of the case. */
export const copyTitle = ({ partial }: CopyShown, lang: Lang): string =>
  texts[lang].paper[partial ? 'title' : 'wholeTitle']

/** What stands at the foot of every page of a copy. */
export const copyFoot = ({ version }: CopyShown, on: Day, lang: Lang): string =>
  say(texts[lang].paper.foot, {
    number: version.caseNumber ?? '',
    version: version.number,
    day: writtenDay(on, lang),
  })

/** A copy of a version for somebody who asked for it, to be read or to be paper. What is covered is not in it. */
export const CopyPaper = (props: Props) => {
  const { lang, copy, authority, purposes, on } = props
  const t = texts[lang].paper
  const { version, form, secrecy } = copy
  return (
    <div className="stack">
      <Facts
        flat
        facts={[
          { term: t.caseNumber, text: version.caseNumber ?? '' },
          { term: t.authority, text: plain(authority, lang) },
          { term: t.coordinator, text: plain(senderOf(version.content)?.name, lang) },
          { term: t.arrived, text: writtenMoment(version.arrivedAt, lang) },
          { term: t.given, text: writtenDay(on, lang) },
        ]}
      />
      <What {...props} />
      <h2>{plain(version.content.title, lang)}</h2>
      <SubmissionContent lang={lang} content={version.content} form={form} purposes={purposes} secrecy={secrecy} />
    </div>
  )
}
