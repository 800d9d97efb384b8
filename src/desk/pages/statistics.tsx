import { nameOfSource, type Source } from '../../catalogue/source.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { RoundNumbers, Told } from '../numbers.ts'
import { texts } from '../texts/statistics.ts'
import { written } from '../written.ts'

const SourceName = ({ source, lang }: { source: Source; lang: Lang }) => {
  const name = source.publisher ?? nameOfSource(source) ?? texts[lang].unnamed
  return source.url === null ? (
    <>{name}</>
  ) : (
    <a href={source.url} rel="external">
      {name}
    </a>
  )
}

const sumOf = (told: NonNullable<Told>, lang: Lang) => {
  const sum = euros(told.value, lang)
  return told.approximate ? say(texts[lang].about, { sum }) : sum
}

/** A figure, and under it the source where it is another than that of the round. */
const Figure = ({ told, lang, money = false }: { told: Told; lang: Lang; money?: boolean }) => {
  if (told === null) return <Unsaid>{texts[lang].unsaid}</Unsaid>
  const [before = ''] = texts[lang].other.split('{source}')
  return (
    <>
      {money ? sumOf(told, lang) : written(told.value, lang)}
      {told.source === null ? null : (
        <span className="by-source small quiet">
          {before}
          <SourceName source={told.source} lang={lang} />
        </span>
      )}
    </>
  )
}

const RoundName = ({ round, lang }: { round: RoundNumbers; lang: Lang }) => (
  <>
    {round.callSlug === null ? (
      plain(round.name, lang)
    ) : (
      <a href={paths.call(lang, round.callSlug)}>{plain(round.name, lang)}</a>
    )}
    {round.yearBy === 'derived' ? <span className="small quiet"> ({texts[lang].derived})</span> : null}
    {round.source === null ? null : (
      <span className="by-source small quiet">
        <SourceName source={round.source} lang={lang} />
      </span>
    )}
  </>
)

/** The works that are here one by one, as a link to them; else what the source says of its list. */
const Works = ({ round, lang }: { round: RoundNumbers; lang: Lang }) =>
  round.works === 0 ? (
    <Figure told={round.listed} lang={lang} />
  ) : (
    <a href={paths.projects(lang, { round: round.key })}>{round.works}</a>
  )

function columnsOf(lang: Lang): readonly Column<RoundNumbers>[] {
  const t = texts[lang]
  const figure = (key: 'received' | 'granted' | 'later', head: string): Column<RoundNumbers> => ({
    key,
    head,
    end: true,
    cell: (round) => <Figure told={round[key]} lang={lang} />,
  })
  return [
    { key: 'round', head: t.round, cell: (round) => <RoundName round={round} lang={lang} /> },
    figure('received', t.received),
    figure('granted', t.granted),
    { key: 'listed', head: t.listed, end: true, cell: (round) => <Works round={round} lang={lang} /> },
    figure('later', t.later),
    { key: 'sum', head: t.sum, end: true, cell: (round) => <Figure told={round.grantedCents} lang={lang} money /> },
    {
      key: 'available',
      head: t.available,
      end: true,
      cell: (round) => <Figure told={round.availableCents} lang={lang} money />,
    },
  ]
}

/** The rounds in figures, each with its source; what no source says is said to be unsaid. */
export function Statistics({ view, rounds }: { view: View; rounds: readonly RoundNumbers[] }) {
  const { lang } = view
  const t = texts[lang]
  const bars = rounds.map((round) => ({
    key: round.key,
    label: plain(round.name, lang),
    value: round.grantedCents?.value ?? null,
    text: round.grantedCents === null ? t.unsaid : sumOf(round.grantedCents, lang),
  }))
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <Table
        id="rounds"
        files
        caption={t.caption}
        note={t.note}
        columns={columnsOf(lang)}
        rows={rounds}
        keyOf={(round) => round.key}
        empty={null}
      />
      <div className="stack tight">
        <Bars caption={t.euros} labelHead={t.round} valueHead={t.sum} rows={bars} />
        <p className="small quiet">{t.eurosNote}</p>
      </div>
      <p className="row">
        <a href={paths.projects(lang)}>{t.more}</a>
        <a href={paths.openData(lang)}>{t.data}</a>
      </p>
    </Page>
  )
}
