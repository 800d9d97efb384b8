import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { writtenMedian, writtenScore, type Judged } from '../suggested.ts'
import { texts } from '../texts.ts'

export type OwnJudgement = Omit<Judged, 'criteria'> & {
  readonly criteria: readonly (Judged['criteria'][number] & {
    readonly weight: number | null
    readonly reasons: readonly string[]
  })[]
}
type Row = OwnJudgement['criteria'][number]

const point = (text: string, lang: Lang) => (lang === 'en' ? text.replace(',', '.') : text)
const weightOf = (weight: number | null, lang: Lang) =>
  weight === null ? '' : lang === 'en' ? `${weight}%` : `${weight}\u00a0%`
const nameOf = (name: Words, lang: Lang) => plain(name, lang)

/** What the assessors found of one's own application: median per criterion, the weighted score, their reasons without names. */
export function OwnAssessment({ judgement, lang }: { judgement: OwnJudgement; lang: Lang }) {
  const t = texts[lang].decision
  const columns: readonly Column<Row>[] = [
    { key: 'criterion', head: t.criterion, cell: (row) => nameOf(row.name, lang), foot: t.weighted },
    { key: 'weight', head: t.weight, end: true, cell: (row) => weightOf(row.weight, lang) },
    {
      key: 'median',
      head: t.median,
      end: true,
      foot: `${point(writtenScore(judgement.hundredths), lang)} / 5`,
      cell: (row) => (row.doubled === null ? '' : `${point(writtenMedian(row.doubled), lang)} / 5`),
    },
  ]
  return (
    <section className="stack tight">
      <h2>{t.own}</h2>
      <p>{t.ownLead}</p>
      <Table
        id="own-medians"
        caption={t.own}
        captionHidden
        columns={columns}
        rows={judgement.criteria}
        keyOf={(row) => row.key}
        files
        empty={null}
      />
      <Details summary={t.whys}>
        <dl className="facts flat">
          {judgement.criteria.map((row) => (
            <div key={row.key}>
              <dt>{nameOf(row.name, lang)}</dt>
              <dd>
                {row.reasons.map((reason, at) => (
                  <p key={at}>{reason}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Details>
    </section>
  )
}
