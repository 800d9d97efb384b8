import { Fragment } from 'react'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/earlier.ts'

export type EnteredRound = {
  readonly slug: string
  readonly title: Words
  readonly example: boolean
  readonly projects: number | null
  readonly source: string | null
  readonly publishedOn: string | null
}
/** The round as the table that is read here: to mend, to carry elsewhere. */
const Files = ({ view: { lang }, round }: { view: View; round: EnteredRound }) => (
  <>
    {(['xlsx', 'csv'] as const).map((kind, i) => (
      <Fragment key={kind}>
        {i === 0 ? null : ' '}
        <a href={paths.deskEarlierRows(lang, round.slug, kind)}>
          {kind}
          <span className="hidden"> {plain(round.title, lang)}</span>
        </a>
      </Fragment>
    ))}
  </>
)

/** The rounds that were brought from a table, each with its source and as that table. */
export const Entered = ({ view, entered }: { view: View; entered: readonly EnteredRound[] }) => {
  const t = texts[view.lang]
  const or = (text: string | null) => text ?? <Unsaid>{t.unsaid}</Unsaid>
  const dated = (round: EnteredRound) =>
    round.publishedOn === null || round.source === null
      ? or(round.source)
      : `${round.source}, ${writtenDay(round.publishedOn, view.lang)}`
  return (
    <>
      <h2>{t.entered}</h2>
      <Table
        id="entered"
        caption={t.entered}
        captionHidden
        columns={[
          {
            key: 'round',
            head: t.enteredHead.round,
            cell: (round) => (
              <>
                <a href={paths.call(view.lang, round.slug)}>
                  <Said words={round.title} lang={view.lang} />
                </a>{' '}
                {round.example ? <Tag kind="example">{frame[view.lang].example}</Tag> : null}
              </>
            ),
          },
          { key: 'projects', head: t.enteredHead.projects, end: true, cell: (round) => round.projects ?? 0 },
          { key: 'source', head: t.enteredHead.source, cell: dated },
          { key: 'files', head: t.enteredHead.files, cell: (round) => <Files view={view} round={round} /> },
        ]}
        rows={entered}
        keyOf={(round) => round.slug}
        empty={<p>{t.enteredNone}</p>}
      />
    </>
  )
}
