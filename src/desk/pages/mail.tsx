import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { SearchForm } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { texts } from '../texts/start.ts'

export type LetterShown = {
  readonly id: string
  readonly at: Date
  readonly toName: string
  readonly lang: string
  readonly subject: string
  readonly sentAt: Date | null
  readonly tries: number
  readonly failed: boolean
  readonly example: boolean
}

function Sending({ view, letter }: { view: View; letter: LetterShown }) {
  const t = texts[view.lang].mail
  if (letter.example) return <Status kind="none">{t.kept}</Status>
  if (letter.sentAt !== null) return <Status kind="ok">{writtenMoment(letter.sentAt, view.lang)}</Status>
  return letter.failed ? (
    <Status kind="bad">{say(t.failed, { tries: letter.tries })}</Status>
  ) : (
    <Status kind="busy">{t.waiting}</Status>
  )
}

type Shown = {
  readonly view: View
  readonly letters: readonly LetterShown[]
  readonly asked: string
  /** How many letters that are not read here could not leave. */
  readonly othersStuck: number
}

/** The outbox: the letters of the authority. */
export function Outbox({ view, letters, asked, othersStuck }: Shown) {
  const t = texts[view.lang].mail
  const columns = [
    {
      key: 'subject',
      head: t.subject,
      cell: (letter: LetterShown) => (
        <>
          <a href={paths.deskLetter(view.lang, letter.id)} lang={letter.lang}>
            {letter.subject}
          </a>{' '}
          {letter.example ? <Tag kind="example">{texts[view.lang].example}</Tag> : null}
        </>
      ),
    },
    { key: 'to', head: t.to, cell: (letter: LetterShown) => letter.toName },
    { key: 'at', head: t.at, cell: (letter: LetterShown) => writtenMoment(letter.at, view.lang) },
    { key: 'sent', head: t.sent, cell: (letter: LetterShown) => <Sending view={view} letter={letter} /> },
  ]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: texts[view.lang].title, href: paths.desk(view.lang) }]}
      wide
    >
      {othersStuck > 0 && <Note>{say(t.othersStuck, { count: othersStuck })}</Note>}
      <SearchForm action={paths.deskMail(view.lang)} label={t.search} button={t.searchButton} value={asked} />
      <Table
        id="letters"
        files
        caption={t.caption}
        columns={columns}
        rows={letters}
        keyOf={(letter) => letter.id}
        dense
        empty={<Empty title={t.empty}>{t.emptyHelp}</Empty>}
      />
    </Page>
  )
}

/** One letter as its reader gets it. */
export function LetterPage({
  view,
  letter,
}: {
  view: View
  letter: LetterShown & { readonly body: string; readonly emptiedAt: Date | null }
}) {
  const t = texts[view.lang].mail
  const crumbs = [
    { text: texts[view.lang].title, href: paths.desk(view.lang) },
    { text: t.title, href: paths.deskMail(view.lang) },
  ]
  const facts = [
    { term: t.to, text: letter.toName },
    { term: t.at, text: writtenMoment(letter.at, view.lang) },
    { term: t.sent, text: <Sending view={view} letter={letter} /> },
  ]
  return (
    <Page
      view={view}
      title={letter.subject}
      titleLang={letter.lang}
      crumbs={crumbs}
      width="read"
      example={letter.example}
    >
      <Facts facts={facts} flat />
      {letter.emptiedAt === null ? (
        <div className="prose" lang={letter.lang}>
          {letter.body}
        </div>
      ) : (
        <Note>{say(t.emptied, { day: writtenDay(dayOf(letter.emptiedAt), view.lang) })}</Note>
      )}
    </Page>
  )
}
