import type { ReactNode } from 'react'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { writtenDay, dayOf } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { ListedCall } from '../listing.ts'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'

const days = (call: ListedCall): readonly [string | null, string | null] => [
  call.opensAt === null ? call.opensOn : dayOf(call.opensAt),
  call.closesAt === null ? call.closesOn : dayOf(call.closesAt),
]

/** A figure with a star where another source than the documents of the history tells it. */
const Starred = ({ view, children }: { view: View; children: ReactNode }) => (
  <>
    {children}
    <span aria-hidden="true">*</span>
    <span className="hidden"> ({texts[view.lang].list.elsewhere})</span>
  </>
)

function counted(view: View, { outcome, elsewhere, external }: ListedCall, what: 'received' | 'granted'): ReactNode {
  const own = outcome?.[what] ?? null
  if (own !== null) return external === true ? <Starred view={view}>{own}</Starred> : own
  const other = elsewhere[what]
  return other === undefined ? null : <Starred view={view}>{other}</Starred>
}

const listed = (view: View, { outcome }: ListedCall): ReactNode =>
  outcome === null || outcome.listed === null ? null : say(texts[view.lang].list.listed, { count: outcome.listed })

function summed(view: View, { outcome, elsewhere }: ListedCall): ReactNode {
  if (outcome !== null && outcome.grantedCents !== null) return euros(outcome.grantedCents, view.lang)
  const about = elsewhere.granted_cents_approx
  if (about === undefined) return null
  return <Starred view={view}>{say(texts[view.lang].approximately, { sum: euros(Number(about), view.lang) })}</Starred>
}

/** The year of the round, where the title does not say it. */
const Year = ({ view, call }: { view: View; call: ListedCall }) =>
  call.year === null || plain(call.title, view.lang).includes(String(call.year)) ? null : (
    <span className="quiet"> {call.year}</span>
  )

function columnsIn(view: View): readonly Column<ListedCall>[] {
  const [t, lang] = [texts[view.lang], view.lang]
  const or = (value: ReactNode) => value ?? <Unsaid>{t.unsaid}</Unsaid>
  const period = (call: ListedCall) => {
    const [from, to] = days(call)
    return from === null || to === null ? null : `${writtenDay(from, lang)} – ${writtenDay(to, lang)}`
  }
  return [
    {
      key: 'call',
      head: t.list.columns.call,
      cell: (call) => (
        <>
          <a href={paths.call(lang, call.slug)}>
            <Said words={call.title} lang={lang} />
          </a>
          <Year view={view} call={call} />
          {call.example ? (
            <>
              {' '}
              <Tag kind="example">{frame[lang].example}</Tag>
            </>
          ) : null}
        </>
      ),
    },
    { key: 'period', head: t.list.columns.period, cell: (call) => or(period(call)) },
    { key: 'received', head: t.list.columns.received, end: true, cell: (call) => or(counted(view, call, 'received')) },
    {
      key: 'granted',
      head: t.list.columns.granted,
      end: true,
      cell: (call) => or(counted(view, call, 'granted') ?? listed(view, call)),
    },
    {
      key: 'euros',
      head: t.list.columns.euros,
      end: true,
      cell: (call) => or(summed(view, call)),
    },
  ]
}

/** Beside a call: what came of the rounds before it, the newest first. */
export const RoundsBefore = ({ view, calls }: { view: View; calls: readonly ListedCall[] }) => {
  const t = texts[view.lang]
  const { received, granted, euros: sum } = t.list.columns
  if (calls.length === 0) return null
  return (
    <>
      <h2 className="h3">{t.earlier}</h2>
      <ul className="plain">
        {calls.map((call) => (
          <li key={call.id}>
            <a href={paths.call(view.lang, call.slug)}>
              <Said words={call.title} lang={view.lang} />
            </a>
            <Year view={view} call={call} />
            <br />
            <span className="small">
              {received}: {counted(view, call, 'received') ?? <Unsaid>{t.unsaid}</Unsaid>} · {granted}:{' '}
              {counted(view, call, 'granted') ?? listed(view, call)} · {sum}:{' '}
              {summed(view, call) ?? <Unsaid>{t.unsaid}</Unsaid>}
            </span>
          </li>
        ))}
      </ul>
      {calls.some(({ external }) => external !== null) ? <p className="small quiet">{t.list.earlierNote}</p> : null}
    </>
  )
}

/** Earlier rounds with what is known of them. */
export const EarlierCalls = ({ view, calls }: { view: View; calls: readonly ListedCall[] }) => {
  const t = texts[view.lang].list
  return (
    <section className="stack" aria-labelledby="group-earlier">
      <h2 id="group-earlier">{t.group.earlier}</h2>
      <Table
        id="earlier"
        files
        caption={t.earlierTable}
        captionHidden
        note={t.earlierNote}
        columns={columnsIn(view)}
        rows={calls}
        keyOf={(call) => call.id}
        empty={null}
      />
    </section>
  )
}
