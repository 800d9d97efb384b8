import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Figures } from '../../ui/figures.tsx'
import { SearchForm } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Headline } from '../headline.ts'
import { isOwn, type Leader, type RoundNumbers } from '../numbers.ts'
import { texts } from '../texts/home.ts'
import { HomeCall, NoCall, type OpenCall } from './home-call.tsx'
import { HomeMap } from './home-map.tsx'

type Props = {
  view: View
  call: OpenCall | undefined
  rounds: readonly RoundNumbers[]
  leaders: readonly Leader[]
  headlines: readonly Headline[]
  outlines: Outlines
}

const Question = ({ lang }: { lang: Lang }) => {
  const t = texts[lang]
  return (
    <div className="band">
      <div className="wrap stack">
        <h1>{t.question}</h1>
        <p className="lead" id="q-hint">
          {t.hint}
        </p>
        <SearchForm
          action={paths.projects(lang)}
          label={t.question}
          labelHidden
          button={t.search}
          big
          describedBy="q-hint"
        />
        <p className="small">
          {t.forExample}{' '}
          {Object.values(t.examples).map((text, i) => (
            <span key={text}>
              {i === 0 ? '' : ', '}
              <a href={paths.projects(lang, { q: text })}>{text}</a>
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}

function figuresOf({
  rounds,
  leaders,
  lang,
}: {
  rounds: readonly RoundNumbers[]
  leaders: readonly Leader[]
  lang: Lang
}) {
  const t = texts[lang]
  const years = rounds.map((round) => round.year).filter((year) => year !== null)
  const summed = rounds.findLast((round) => round.grantedCents !== null && round.grantedCents.source === null)
  return [
    { value: rounds.reduce((sum, round) => sum + round.works, 0), label: <a href={paths.projects(lang)}>{t.works}</a> },
    {
      value: rounds.length,
      label: <a href={paths.statistics(lang)}>{say(t.rounds, { from: Math.min(...years), to: Math.max(...years) })}</a>,
    },
    ...(summed === undefined
      ? []
      : [
          {
            value: euros(summed.grantedCents?.value ?? 0, lang),
            label: (
              <a href={paths.projects(lang, { round: summed.key })}>
                {say(t.sum, { year: summed.year ?? '', count: summed.works })}
              </a>
            ),
          },
        ]),
    {
      value: leaders.length,
      label: (
        <a href={paths.municipalities(lang)}>
          {say(t.leaders, { municipalities: leaders.filter((one) => one.code !== null).length })}
        </a>
      ),
    },
  ]
}

const Funded = ({
  rounds,
  leaders,
  lang,
}: {
  rounds: readonly RoundNumbers[]
  leaders: readonly Leader[]
  lang: Lang
}) => {
  const t = texts[lang]
  const bars = rounds.map((round) => ({
    key: round.key,
    label: round.works === 0 ? round.year : <a href={paths.projects(lang, { round: round.key })}>{round.year}</a>,
    value: round.works === 0 ? null : round.works,
    text: round.works === 0 ? t.unsaid : String(round.works),
  }))
  return (
    <section className="stack" aria-labelledby="funded">
      <h2 id="funded">{t.funded}</h2>
      <div className="duo">
        <Figures figures={figuresOf({ rounds, leaders, lang })} />
        <div className="stack tight">
          <Bars caption={t.byRound} labelHead={t.round} valueHead={t.count} rows={bars} />
          <p className="small quiet">
            {t.byRoundNote} <a href={paths.statistics(lang)}>{t.statistics}</a>
          </p>
        </div>
      </div>
    </section>
  )
}

const News = ({ headlines, lang }: { headlines: readonly Headline[]; lang: Lang }) => (
  <section className="stack" aria-labelledby="news">
    <h2 id="news">{texts[lang].news}</h2>
    <ul className="ruled">
      {headlines.map((one) => (
        <li key={one.slug} className="tight">
          {one.on === null ? null : (
            <p className="quiet small">
              <time dateTime={one.on}>{writtenDay(one.on, lang)}</time>
            </p>
          )}
          <h3>
            <a href={paths.announcement(lang, one.slug)}>{plain(one.title, lang)}</a>
            {one.example ? (
              <>
                {' '}
                <Tag kind="example">{texts[lang].example}</Tag>
              </>
            ) : null}
          </h3>
          {one.lead === null ? null : <p>{plain(one.lead, lang)}</p>}
        </li>
      ))}
    </ul>
    <p>
      <a href={paths.announcements(lang)}>{texts[lang].allNews}</a>
    </p>
  </section>
)

/** The front page: has it been done, what is open, what has been funded, by whom and where. */
export function Home({ view, call, rounds, leaders, headlines, outlines }: Props) {
  const { lang } = view
  const own = rounds.filter(isOwn)
  return (
    <Page view={view} title={texts[lang].title} bare>
      <Question lang={lang} />
      <div className="wrap">
        {call === undefined ? <NoCall view={view} /> : <HomeCall view={view} call={call} />}
        <hr />
        <Funded rounds={own} leaders={leaders} lang={lang} />
        <hr />
        <HomeMap lang={lang} leaders={leaders} outlines={outlines} />
        {headlines.length === 0 ? null : (
          <>
            <hr />
            <News headlines={headlines} lang={lang} />
          </>
        )}
        <p className="part-slim">
          <a href={paths.programme(lang)}>{texts[lang].programme}</a>
        </p>
      </div>
    </Page>
  )
}
