import { dayOf, writtenDay, writtenMoment, writtenTime } from '../../kit/dates.ts'
import type { View } from '../../frame/view.ts'
import { euros, percent } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Call } from '../../calls/call.ts'
import { daysTo } from '../../calls/listing.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { goneOf, Period } from '../../ui/charts/period.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts/home.ts'

export type OpenCall = Pick<
  Call,
  | 'slug'
  | 'title'
  | 'summary'
  | 'opensAt'
  | 'closesAt'
  | 'appropriationCents'
  | 'highestShare'
  | 'jointOnly'
  | 'faq'
  | 'example'
>

const Time = ({ view, from, to }: { view: View; from: Date; to: Date }) => {
  const [t, lang] = [texts[view.lang], view.lang]
  const [first, last, today] = [dayOf(from), dayOf(to), dayOf(view.now)].map((day) => writtenDay(day, lang))
  return (
    <Period
      id="open-period"
      title={say(t.period, { from: first ?? '', today: today ?? '', to: last ?? '' })}
      gone={goneOf(from, to, view.now)}
      todayText={t.today}
      startText={say(t.began, { day: first ?? '' })}
      endText={say(t.ends, { day: last ?? '', time: writtenTime(to, lang) })}
    />
  )
}

const CallFacts = ({ view: { lang }, call }: { view: View; call: OpenCall }) => {
  const t = texts[lang]
  const orUnsaid = (text: string | null) => (text === null ? <Unsaid>{t.unsaid}</Unsaid> : text)
  return (
    <Facts
      flat
      facts={[
        {
          term: t.closes,
          text:
            call.closesAt === null ? (
              orUnsaid(null)
            ) : (
              <strong>
                <time dateTime={call.closesAt.toISOString()}>{writtenMoment(call.closesAt, lang)}</time>
              </strong>
            ),
        },
        {
          term: t.toShare,
          text: orUnsaid(call.appropriationCents === null ? null : euros(call.appropriationCents, lang)),
        },
        {
          term: t.share,
          text: orUnsaid(
            call.highestShare === null ? null : say(t.atMost, { share: percent(call.highestShare, lang) }),
          ),
        },
        { term: t.who, text: call.jointOnly === true ? t.joint : t.alone },
        ...(call.faq.length === 0
          ? []
          : [
              {
                term: t.questions,
                text: <a href={paths.call(lang, call.slug)}>{say(t.answered, { count: call.faq.length })}</a>,
              },
            ]),
      ]}
    />
  )
}

/** The call that one can apply to now, with the time that is left. */
export function HomeCall({ view, call }: { view: View; call: OpenCall }) {
  const [t, lang] = [texts[view.lang], view.lang]
  const days = call.closesAt === null ? null : daysTo(call.closesAt, view.now)
  return (
    <section className="part duo" aria-labelledby="open">
      <div className="stack">
        <h2 id="open">
          {days === null ? plain(call.title, lang) : days === 0 ? t.openToday : say(t.open, { count: days })}
        </h2>
        <p className="strong">
          {plain(call.title, lang)}
          {call.example ? (
            <>
              {' '}
              <Tag kind="example">{t.example}</Tag>
            </>
          ) : null}
        </p>
        {call.summary === null ? null : <p>{plain(call.summary, lang)}</p>}
        {call.opensAt === null || call.closesAt === null ? null : (
          <Time view={view} from={call.opensAt} to={call.closesAt} />
        )}
        <div className="buttons">
          <LinkButton href={paths.call(lang, call.slug)} icon="arrow">
            {t.readCall}
          </LinkButton>
          <a href={paths.calls(lang)}>{t.allCalls}</a>
        </div>
      </div>
      <CallFacts view={view} call={call} />
    </section>
  )
}

/** Where no call is open. */
export const NoCall = ({ view: { lang } }: { view: View }) => (
  <section className="part stack" aria-labelledby="open">
    <h2 id="open">{texts[lang].noneOpen}</h2>
    <p>{texts[lang].noneOpenText}</p>
    <p>
      <a href={paths.calls(lang)}>{texts[lang].allCalls}</a>
    </p>
  </section>
)
