import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { Table } from '../../ui/table.tsx'
import type { Judgement } from '../listed.ts'
import { partTexts } from '../part-texts.ts'
import { writtenMedian, writtenScore } from '../written.ts'

/** Medians per criterion with the weighted score at the foot: for the presenter's proposal and the applicant's own page. */
export const JudgementTable = ({ lang, judgement }: { lang: Lang; judgement: Judgement }) => {
  const said = partTexts[lang]
  return (
    <Table
      id="medians"
      caption={said.medians}
      rows={judgement.criteria}
      keyOf={(row) => row.key}
      empty={null}
      columns={[
        { key: 'criterion', head: said.criterion, cell: (row) => plain(row.name, lang), foot: said.weighted },
        { key: 'weight', head: said.weight, end: true, cell: (row) => row.weight ?? '–' },
        {
          key: 'median',
          head: said.median,
          end: true,
          cell: (row) => writtenMedian(row.doubled, lang),
          foot: writtenScore(judgement.hundredths, lang),
        },
      ]}
    />
  )
}
