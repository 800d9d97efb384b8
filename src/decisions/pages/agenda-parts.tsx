import type { Lang } from '../../kit/lang.ts'
import { writtenDay, dayOf } from '../../kit/dates.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { CutLine } from '../../ui/charts/cut-line.tsx'
import { Status } from '../../ui/status.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { AgendaRow } from '../agenda.ts'
import { writtenScore } from '../suggested.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

/** Who applies, with what. */
export const CaseName = ({ row, lang, href }: { row: AgendaRow; lang: Lang; href: string }) => (
  <>
    <a href={href}>{plain(row.title, lang)}</a>
    {row.example ? (
      <>
        {' '}
        <Tag kind="example">{texts[lang].example}</Tag>
      </>
    ) : null}
    <p className="small quiet">
      {row.caseNumber}, {plain(row.coordinator.name, lang)}
    </p>
  </>
)

const point = (text: string, lang: Lang) => (lang === 'en' ? text.replace(',', '.') : text)
export const scoreOf = ({ hundredths }: AgendaRow, lang: Lang): string =>
  hundredths === null ? texts[lang].unassessed : point(writtenScore(hundredths), lang)

/** How far a case is: nothing proposed, proposed, sent back, signed. */
export function StateOf({ row, lang }: { row: AgendaRow; lang: Lang }) {
  const t = texts[lang].proposals
  if (row.signed !== undefined)
    return (
      <Status kind="ok">{`${words[lang].result[row.signed.kind]} ${writtenDay(dayOf(row.signed.signedAt), lang)}`}</Status>
    )
  if (row.proposal === undefined) return <Status kind="none">{t.noProposal}</Status>
  if (row.proposal.returned !== null) return <Status kind="due">{t.returned}</Status>
  return <Status kind="busy">{words[lang].proposal[row.proposal.kind]}</Status>
}

/** The sum that is proposed or was granted; nothing where none is. */
export const sumOf = ({ proposal, signed }: AgendaRow): Cents | null =>
  signed === undefined ? (proposal?.cents ?? null) : signed.cents
export const moneyOr = (cents: Cents | null, lang: Lang): string => (cents === null ? '' : euros(cents, lang))

/** A line before the first that the money is not enough for, and before each group that is not ranked. */
export function lineBefore(rows: readonly AgendaRow[], lang: Lang) {
  const first = (group: AgendaRow['group']) => rows.find((row) => row.group === group)?.applicationId
  const [failed, waiting] = [first('failed'), first('waiting')]
  return (row: AgendaRow) => {
    const t = texts[lang].proposals
    if (row.cut) return t.cut
    if (row.applicationId === failed) return t.failed
    return row.applicationId === waiting ? t.waiting : null
  }
}

/** The proposals laid end to end against the appropriation; nothing where the call names none. */
export function Pot({
  rows,
  lang,
  appropriationCents,
  withinCents,
}: {
  rows: readonly AgendaRow[]
  lang: Lang
  appropriationCents: Cents | null
  withinCents: Cents
}) {
  const t = texts[lang].proposals
  const ranked = rows.filter((row) => row.group === 'ranked')
  if (appropriationCents === null || ranked.length === 0) return null
  const parts = ranked.map((row, at) => ({
    key: row.applicationId,
    value: (row.runningCents ?? 0) - (ranked[at - 1]?.runningCents ?? 0),
    mark: String(row.place ?? ''),
    within: row.within,
  }))
  return (
    <CutLine
      id="pot"
      title={t.picture}
      parts={parts}
      limit={appropriationCents}
      limitText={euros(appropriationCents, lang)}
      desc={say(t.pictureDesc, { appropriation: euros(appropriationCents, lang), cents: euros(withinCents, lang) })}
      startText={t.pictureStart}
      endText={t.pictureEnd}
    />
  )
}
