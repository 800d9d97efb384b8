import { titleIn } from '../../catalogue/title.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Pledge, PledgeState } from '../pledge.ts'
import { pledgeTexts } from '../texts/pledge.ts'

const kinds = {
  not_begun: 'none',
  under_way: 'busy',
  done: 'ok',
  not_done: 'bad',
} as const satisfies Record<PledgeState, StatusKind>

/** What a promise is, in short. */
export const nameOfPledge = ({ kind, organisation }: Pledge, lang: Lang): string => {
  const t = pledgeTexts[lang].kind
  return kind === 'task' ? say(t.task, { organisation: plain(organisation, lang) }) : t[kind]
}

/** A promise with its own words, in the language of the application. */
export const PledgeTold = ({ pledge, lang }: { pledge: Pledge; lang: Lang }) => (
  <>
    <span className="strong">{nameOfPledge(pledge, lang)}</span>
    {pledge.other === null ? null : (
      <>
        {': '}
        <a href={paths.project(lang, pledge.other.slug)}>{titleIn({ ...pledge.other, nameInSource: null }, lang)}</a>
      </>
    )}
    {pledge.words === '' ? null : (
      <p className="small prose" lang={pledge.lang === lang ? undefined : pledge.lang}>
        {pledge.words}
      </p>
    )}
  </>
)

const StateOf = ({ pledge, lang }: { pledge: Pledge; lang: Lang }) => (
  <>
    <Status kind={kinds[pledge.state]}>{pledgeTexts[lang].states[pledge.state]}</Status>
    {pledge.why === '' ? null : <p className="small">{pledge.why}</p>}
  </>
)

type Props = {
  readonly id: string
  readonly lang: Lang
  readonly pledges: readonly Pledge[]
  /** With the project, where there are several. */
  readonly byProject: boolean
  readonly keeps: boolean
}

const keeping = (lang: Lang): Column<Pledge> => ({
  key: 'keep',
  head: pledgeTexts[lang].keep,
  onCard: '',
  file: 'none',
  cell: (one) => (
    <a
      href={paths.pledge(lang, one.slug, one.id)}
      aria-label={say(pledgeTexts[lang].keepOf, { pledge: nameOfPledge(one, lang) })}
    >
      {pledgeTexts[lang].keep}
    </a>
  ),
})

/** Promises with their day and state. */
export const Pledges = ({ id, lang, pledges, byProject, keeps }: Props) => {
  const t = pledgeTexts[lang]
  const project: Column<Pledge> = {
    key: 'project',
    head: t.project,
    cell: (one) => <a href={paths.project(lang, one.slug)}>{titleIn({ ...one, nameInSource: null }, lang)}</a>,
  }
  const columns: readonly Column<Pledge>[] = [
    { key: 'pledge', head: t.pledge, cell: (one) => <PledgeTold pledge={one} lang={lang} /> },
    ...(byProject ? [project] : []),
    {
      key: 'due',
      head: t.due,
      file: { kind: 'day', of: (one) => one.dueOn },
      cell: (one) => (one.dueOn === null ? <Unsaid>{t.noDue}</Unsaid> : writtenDay(one.dueOn, lang)),
    },
    { key: 'state', head: t.state, cell: (one) => <StateOf pledge={one} lang={lang} /> },
    ...(keeps ? [keeping(lang)] : []),
  ]
  return (
    <Table
      id={id}
      caption={t.title}
      captionHidden
      columns={columns}
      rows={pledges}
      keyOf={(one) => one.id}
      files
      empty={<p className="quiet">{t.none}</p>}
    />
  )
}
