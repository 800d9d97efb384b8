import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { correctionOf, type Notice } from '../notice.ts'
import { Paragraphs, Said } from '../parts/said.tsx'
import { texts } from '../texts/notices.ts'

type Props = { view: View; notices: readonly Notice[] }
type One = Props & { notice: Notice }

/** What a notice says; of one that was withdrawn first that it was, and why. */
const Body = ({ view: { lang }, notice: { words, withdrawn } }: One) => {
  if (withdrawn === null) return <Paragraphs words={words} lang={lang} />
  const t = texts[lang]
  return (
    <>
      <p>
        <strong>{say(t.withdrawn, { when: writtenMoment(withdrawn.at, lang) })}.</strong>{' '}
        <Said words={withdrawn.reason} lang={lang} />
      </p>
      <Details lean summary={t.said}>
        <Paragraphs words={words} lang={lang} />
      </Details>
    </>
  )
}

/** One notice with its day, and what corrects what. */
export const OneNotice = (props: One) => {
  const { view, notice, notices } = props
  const t = texts[view.lang]
  const correction = correctionOf(notice, notices)
  return (
    <>
      <p>
        <strong>
          <Said words={notice.title} lang={view.lang} />
        </strong>
        <br />
        <span className="small quiet">
          {say(t.number, { number: notice.number })}, {writtenMoment(notice.publishedAt, view.lang)}.{' '}
          {notice.corrects === null ? null : say(t.corrects, { number: notice.corrects })}
          {correction === undefined ? null : (
            <a href={`#notice-${correction.number}`}>{say(t.corrected, { number: correction.number })}</a>
          )}
        </span>
      </p>
      <Body {...props} />
    </>
  )
}

/** The notices of a call, newest first; nothing where there are none. */
export const CallNotices = ({ view, notices }: Props) => {
  const t = texts[view.lang]
  if (notices.length === 0) return null
  return (
    <>
      <h2 id="notices">{t.title}</h2>
      <p className="small quiet">{t.notTerms}</p>
      <ul className="ruled">
        {notices.map((notice) => (
          <li key={notice.id} id={`notice-${notice.number}`}>
            <OneNotice view={view} notices={notices} notice={notice} />
          </li>
        ))}
      </ul>
    </>
  )
}
