import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { toldOnce, type Changes } from '../change.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

const atOnce = 3
const mostTold = 10

const ChangeLines = ({ of, lang }: { of: Changes; lang: Lang }) => {
  const t = texts[lang].event
  const told = toldOnce(of.deeds)
  const lines = told.slice(0, mostTold).map((deed) => (
    <li key={`${deed.what} ${plain(deed.about, lang)} ${deed.at.getTime()}`}>
      {say(t[deed.what], { who: deed.who ?? '' })}
      {deed.about === null ? null : `: ${plain(deed.about, lang)}`}, {writtenMoment(deed.at, lang)}
      {deed.times === 1 ? null : ` (${say(t.times, { count: deed.times })})`}
    </li>
  ))
  return (
    <>
      <ul>
        {of.answers > 0 ? (
          <li>
            {say(t.answers, { count: of.answers })}: {of.sections.map((name) => plain(name, lang)).join(', ')}
          </li>
        ) : null}
        {lines.slice(0, atOnce)}
      </ul>
      {told.length > atOnce ? (
        <Details lean summary={say(t.more, { count: told.length - atOnce })}>
          <ul>
            {lines.slice(atOnce)}
            {told.length > mostTold ? <li>{say(t.more, { count: told.length - mostTold })}</li> : null}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

type Props = {
  readonly lang: Lang
  readonly changes: readonly Changes[]
  readonly applications: readonly { readonly id: string; readonly title: Words }[]
}

/** What others did to the applications since one last looked at each. */
export const ChangesPart = ({ lang, changes, applications }: Props) => {
  const t = texts[lang].my
  if (applications.length === 0) return null
  return (
    <>
      <h2>{t.changed}</h2>
      {changes.length === 0 ? (
        <p>{t.nothingChanged}</p>
      ) : (
        changes.map((of) => {
          const application = applications.find((one) => one.id === of.applicationId)
          return application === undefined ? null : (
            <div key={of.applicationId}>
              <p className="strong">
                <a href={paths.application(lang, of.applicationId)}>
                  {plain(application.title, lang) || words[lang].untitled}
                </a>
              </p>
              <ChangeLines of={of} lang={lang} />
            </div>
          )
        })
      )}
    </>
  )
}
