import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Facts } from '../../ui/facts.tsx'
import { SubmissionContent } from '../parts/submission-content.tsx'
import type { Shown } from '../secrecy.ts'
import { senderOf, type Submission } from '../submission.ts'
import { texts } from '../texts.ts'
import { paperTexts } from '../texts/paper.ts'
import { factsOf, type Receipted } from './receipt.tsx'

type Props = {
  readonly lang: Lang
  readonly version: Receipted
  readonly form: Form
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
}

const Hashes = ({ lang, content: { attachments } }: { lang: Lang; content: Submission }) => {
  const t = paperTexts[lang]
  if (attachments.length === 0) return null
  return (
    <>
      <h3>{t.attachments}</h3>
      <table>
        <thead>
          <tr>
            <th>{t.name}</th>
            <th>{t.sizeHead}</th>
            <th>{t.hash}</th>
          </tr>
        </thead>
        <tbody>
          {attachments.map((file) => (
            <tr key={file.id}>
              <td>{file.name}</td>
              <td>{say(t.size, { kilobytes: Math.ceil(file.size / 1_000) })}</td>
              <td>{file.hash.replace(/(.{16})(?=.)/g, '$1 ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A frozen version as paper: what the receipt says, everything that was sent, the attachments with their hashes. */
export const VersionPaper = ({ lang, version, form, secrecy, purposes }: Props) => (
  <div>
    {version.example ? <p>{texts[lang].example}</p> : null}
    <Facts facts={factsOf(lang, version)} />
    <SubmissionContent lang={lang} content={version.content} form={form} purposes={purposes} secrecy={secrecy} />
    <Hashes lang={lang} content={version.content} />
  </div>
)

type Draft = Pick<Props, 'lang' | 'form' | 'purposes'> & {
  readonly content: Submission
  readonly example: boolean
  /** What says that it is a draft, and of when. */
  readonly mark: string
}

/** What is not sent yet as paper, for a board that has to see it before: marked as a draft. */
export const DraftPaper = ({ lang, content, form, purposes, example, mark }: Draft) => (
  <div>
    <p>
      <strong>{mark}</strong>
    </p>
    {example ? <p>{texts[lang].example}</p> : null}
    <SubmissionContent lang={lang} content={content} form={form} purposes={purposes} />
    <Hashes lang={lang} content={content} />
  </div>
)

/** What stands at the foot of every page: enough to tell which version a loose page belongs to. */
export const footOf = (version: Receipted, lang: Lang): string =>
  say(paperTexts[lang].foot, {
    number: version.caseNumber ?? paperTexts[lang].noNumber,
    version: version.number,
    hash: version.hash.slice(0, 16),
  })

/** Who signs for the paper as its author: who coordinated when it was sent. */
export const authorOf = (content: Submission, lang: Lang): string => plain(senderOf(content)?.name, lang)
