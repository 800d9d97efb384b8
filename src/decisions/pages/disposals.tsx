import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Disposal } from '../../register/disposal.ts'
import { Empty } from '../../ui/empty.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { texts } from '../words/disposal.ts'

type Ended = {
  readonly id: string
  readonly number: string
  readonly title: Words
  readonly closedOn: Day
  readonly example: boolean
  readonly disposal: Disposal | null
}
type Props = { readonly view: View; readonly cases: readonly Ended[]; readonly most: number }

const Standing = ({ view: { lang }, one: { disposal } }: { view: View; one: Ended }) => {
  const t = texts[lang].standings
  if (disposal === null) return <Status kind="none">{t.waits}</Status>
  return disposal.doneAt === null ? (
    <Status kind="due">{t.proposed}</Status>
  ) : (
    <Status kind="ok">{say(t.disposed, { at: writtenMoment(disposal.doneAt, lang) })}</Status>
  )
}

const columnsOf = (view: View): readonly Column<Ended>[] => {
  const { lang } = view
  const t = texts[lang]
  return [
    { key: 'number', head: t.number, cell: (one) => <a href={paths.deskDisposal(lang, one.id)}>{one.number}</a> },
    {
      key: 'name',
      head: t.name,
      cell: (one) => (
        <>
          {plain(one.title, lang)} {one.example ? <Tag kind="example">{texts[lang].example}</Tag> : null}
        </>
      ),
    },
    {
      key: 'closedOn',
      head: t.closedOn,
      cell: (one) => writtenDay(one.closedOn, lang),
      file: { kind: 'day', of: (one) => one.closedOn },
    },
    { key: 'standing', head: t.standing, cell: (one) => <Standing view={view} one={one} /> },
  ]
}

/** The cases whose time has come, with how far disposing of each has come. */
export function DisposalsPage({ view, cases, most }: Props) {
  const { lang } = view
  const t = texts[lang]
  return (
    <Page view={view} wide title={t.title} lead={t.lead} crumbs={[{ text: t.desk, href: paths.desk(lang) }]}>
      <Table
        id="cases"
        caption={t.caption}
        captionHidden
        columns={columnsOf(view)}
        rows={cases}
        keyOf={({ id }) => id}
        files
        empty={<Empty title={t.none}>{t.noneHelp}</Empty>}
      />
      {cases.length < most ? null : <p className="small quiet">{say(t.most, { count: most })}</p>}
    </Page>
  )
}
