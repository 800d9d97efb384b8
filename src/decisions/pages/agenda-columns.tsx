import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import type { Column } from '../../ui/table.tsx'
import { isReady, type AgendaRow } from '../agenda.ts'
import { texts } from '../texts.ts'
import { CaseName, moneyOr, scoreOf, StateOf, sumOf } from './agenda-parts.tsx'

/** A case as the form sends it: with the revision that was read. */
export const valueOf = (row: AgendaRow) => `${row.applicationId} ${row.proposal?.revision ?? 0}`

const Select = ({ row, lang }: { row: AgendaRow; lang: Lang }) =>
  isReady(row) ? (
    <label className="choice-in">
      <input type="checkbox" name="sign" value={valueOf(row)} defaultChecked />
      <span className="hidden">
        {say(texts[lang].decisions.selectOne, { number: row.caseNumber, name: plain(row.title, lang) })}
      </span>
    </label>
  ) : null

const Reasons = ({ row, lang }: { row: AgendaRow; lang: Lang }) => {
  const t = texts[lang]
  const link = (
    <a href={paths.deskDecision(lang, row.applicationId)}>
      {row.signed === undefined ? t.decisions.open : t.decisions.openSigned}
    </a>
  )
  if (row.proposal === undefined) return null
  return (
    <Details lean summary={t.proposal.reasons}>
      <p lang={row.lang}>{row.proposal.reasons}</p>
      <p>{link}</p>
    </Details>
  )
}

/** The columns that proposals and the agenda of the meeting share; `hrefOf` is where a case opens. */
export function caseColumns(lang: Lang, hrefOf: (row: AgendaRow) => string): readonly Column<AgendaRow>[] {
  const t = texts[lang]
  return [
    {
      key: 'place',
      head: t.place,
      end: true,
      cell: (row) => row.place ?? '',
      file: { kind: 'number', of: (row) => row.place },
    },
    {
      key: 'project',
      head: t.project,
      cell: (row) => <CaseName row={row} lang={lang} href={hrefOf(row)} />,
    },
    { key: 'score', head: t.score, end: true, cell: (row) => scoreOf(row, lang) },
    {
      key: 'sought',
      head: t.sought,
      end: true,
      cell: (row) => euros(row.soughtCents, lang),
      file: { kind: 'money', of: (row) => row.soughtCents },
    },
    {
      key: 'proposed',
      head: t.proposed,
      end: true,
      cell: (row) => moneyOr(sumOf(row), lang),
      file: { kind: 'money', of: sumOf },
    },
    {
      key: 'running',
      head: t.running,
      end: true,
      cell: (row) => moneyOr(row.runningCents, lang),
      file: { kind: 'money', of: (row) => row.runningCents },
    },
    { key: 'state', head: t.state, cell: (row) => <StateOf row={row} lang={lang} /> },
  ]
}

/** The columns of the meeting's agenda, with a tick to sign by for whoever may decide. */
export function columnsOf(lang: Lang, mayDecide: boolean): readonly Column<AgendaRow>[] {
  const t = texts[lang]
  const select: Column<AgendaRow> = {
    key: 'sign',
    head: t.decisions.select,
    file: 'none',
    cell: (row) => <Select row={row} lang={lang} />,
  }
  return [
    ...(mayDecide ? [select] : []),
    ...caseColumns(lang, (row) => paths.deskDecision(lang, row.applicationId)),
    {
      key: 'reasons',
      head: t.proposal.reasons,
      onCard: '',
      cell: (row) => <Reasons row={row} lang={lang} />,
      file: { kind: 'text', of: (row) => row.proposal?.reasons ?? null },
    },
  ]
}
