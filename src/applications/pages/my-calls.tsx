import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { AboutLanguage, BeginButtons } from '../../calls/parts/begin-buttons.tsx'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { Tag } from '../../ui/tag.tsx'
import { texts } from '../texts.ts'

export type OpenCall = {
  readonly slug: string
  readonly title: Words
  readonly closesAt: Date | null
  readonly example: boolean
  readonly newId: string
}

type Props = {
  readonly lang: Lang
  readonly calls: readonly OpenCall[]
  /** Whether this person may begin applications for the organisation acted for. */
  readonly begins: boolean
  /** The languages in which that organisation may have its case, its main one first. */
  readonly languages: readonly CaseLang[]
}

/** The calls that are open, each with the button that begins an application in it. */
export const OpenCalls = ({ lang, calls, begins, languages }: Props) => {
  const t = texts[lang].my
  return (
    <>
      <h2>{t.open}</h2>
      {begins && calls.length > 0 ? <AboutLanguage lang={lang} languages={languages} /> : null}
      {calls.length === 0 ? (
        <p>{t.noOpen}</p>
      ) : (
        <ul className="ruled">
          {calls.map((call) => (
            <li key={call.slug} className="row ends">
              <div>
                <p className="strong">
                  <a href={paths.call(lang, call.slug)}>{plain(call.title, lang)}</a>{' '}
                  {call.example ? <Tag kind="example">{texts[lang].example}</Tag> : null}
                </p>
                {call.closesAt === null ? null : (
                  <p className="small quiet">{say(t.until, { moment: writtenMoment(call.closesAt, lang) })}</p>
                )}
              </div>
              {begins ? (
                <div className="buttons">
                  <BeginButtons
                    lang={lang}
                    slug={call.slug}
                    newId={call.newId}
                    languages={languages}
                    variant="second"
                  />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
