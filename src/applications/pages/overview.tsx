import { isHandled } from '../application.ts'
import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { Facts } from '../../ui/facts.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Timeline, type Happening } from '../../ui/timeline.tsx'
import { budgetOf, totalOf } from '../budget.ts'
import { isCommitted } from '../commitment.ts'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { editedSince, type Workspace } from '../workspace.ts'
import type { SectionWork } from '../section-work.ts'
import { WhoDoesWhat } from './section-work.tsx'
import { words } from '../words.ts'
import { Beside } from './beside.tsx'
import { OverviewNotes, type Noted } from './overview-notes.tsx'
import { CaseLanguage } from './case-language.tsx'
import { AllLacks } from './lack-list.tsx'
import { StandingStatus } from './parties.tsx'
import { PartyLacks } from './party-lacks.tsx'
import { StateStatus } from './state-status.tsx'
import { wayOn } from './way-on.tsx'
import { nameOfApplication, WorkspacePage } from './workspace-page.tsx'

export type VersionLine = {
  readonly number: number
  readonly arrivedAt: Date
  readonly submittedBy: string
  readonly onBehalf: boolean
  readonly soughtCents: number
}
type Props = {
  readonly view: View
  readonly work: Workspace
  readonly versions: readonly VersionLine[]
  /** Who does which section. */
  readonly shares: readonly SectionWork[]
  /** The languages in which the coordinator may have its case. */
  readonly languages: readonly CaseLang[]
  readonly alert?: ReactNode
} & Noted

function partyColumns({ view: { lang }, work }: Props): readonly Column<Partner>[] {
  const t = texts[lang].overview
  const { id } = work.application
  const commitment = (partner: Partner) => (
    <>
      <StandingStatus partner={partner} lang={lang} />
      {partner.id === work.own?.id && work.mayOwn.commit && work.open && !isCommitted(partner) ? (
        <>
          {' '}
          <a href={paths.applicationCommitment(lang, id, partner.id)}>{t.give}</a>
        </>
      ) : null}
    </>
  )
  return [
    { key: 'name', head: t.party, cell: (partner) => plain(partner.name, lang) },
    { key: 'role', head: t.role, cell: (partner) => words[lang].role[partner.role], onCard: '' },
    { key: 'commitment', head: t.commitment, cell: commitment, onCard: '' },
    {
      key: 'costs',
      head: t.costs,
      end: true,
      cell: (partner) => euros(totalOf(partner.lines), lang),
      file: { kind: 'money', of: (partner) => totalOf(partner.lines) },
    },
  ]
}

/** What is said where nothing is missing: it can be sent, by whom, or it has been sent as it is. */
function readyText({ view: { lang }, work }: Props): string {
  const { newest, partners } = work.application
  if (newest !== null && !editedSince(work.application))
    return say(texts[lang].submission.unchanged, { number: newest.number })
  if (work.may.submit) return texts[lang].overview.nothing
  return say(texts[lang].overview.nothingSigns, {
    coordinator: plain(partners.find((partner) => partner.role === 'coordinator')?.name, lang),
  })
}

const Missing = (props: Props) => {
  const {
    view: { lang },
    work,
  } = props
  if (!work.open) return null
  return (
    <>
      <h2>{texts[lang].overview.missing}</h2>
      {work.lacks.length > 0 ? <AllLacks work={work} lang={lang} /> : <p>{readyText(props)}</p>}
    </>
  )
}

const Money = ({ view: { lang }, work }: Props) => {
  const budget = budgetOf(work.application.partners, work.call.highestShare)
  return (
    <>
      <h2>{texts[lang].overview.money}</h2>
      <Facts
        flat
        facts={[
          { term: words[lang].total, text: euros(budget.totalCents, lang) },
          { term: words[lang].own, text: euros(budget.ownCents, lang) },
          { term: words[lang].sought, text: euros(budget.soughtCents, lang) },
        ]}
      />
    </>
  )
}

const Versions = ({ view: { lang }, work, versions }: Props) => {
  const t = texts[lang].overview
  const happenings = versions.map((version, index): Happening => ({
    when: say(version.onBehalf ? t.behalfLine : t.versionLine, {
      moment: writtenMoment(version.arrivedAt, lang),
      who: version.submittedBy,
    }),
    what: (
      <>
        <a href={paths.applicationReceipt(lang, work.application.id, version.number)}>
          {say(t.version, { number: version.number })}
        </a>
        {` · ${words[lang].sought} ${euros(version.soughtCents, lang)} `}
        {index === 0 ? <Status kind="ok">{t.newest}</Status> : null}
      </>
    ),
  }))
  return (
    <>
      <h2>{t.versions}</h2>
      {versions.length === 0 ? <p>{t.noVersions}</p> : <Timeline happenings={happenings} />}
    </>
  )
}

/** Whether the application can still be taken back by this person. */
const mayWithdraw = ({ work }: Props) => work.may.withdraw && isHandled(work.application)

/** Where an application stands: what is missing, who takes part, the money, what has been sent. */
export function OverviewPage(props: Props) {
  const { view, work, alert } = props
  const { lang } = view
  const { application } = work
  return (
    <WorkspacePage
      view={view}
      work={work}
      title={nameOfApplication(work, lang)}
      alert={alert}
      lead={<StateStatus state={application.state} lang={lang} />}
      next={wayOn(view, work)}
    >
      <OverviewNotes {...props} />
      <Missing {...props} />
      {work.open ? <PartyLacks work={work} lang={lang} /> : null}
      <Beside lang={lang} work={work} />
      <h2>{texts[lang].overview.parties}</h2>
      <Table
        id="parties"
        caption={texts[lang].overview.parties}
        captionHidden
        columns={partyColumns(props)}
        rows={application.partners}
        keyOf={(partner) => partner.id}
        files
        empty={null}
      />
      <WhoDoesWhat view={view} work={work} shares={props.shares} />
      <Money {...props} />
      <CaseLanguage lang={lang} work={work} languages={props.languages} />
      <Versions {...props} />
      {mayWithdraw(props) ? (
        <p>
          <a href={paths.applicationWithdrawal(lang, application.id)}>{texts[lang].overview.withdraw}</a>
        </p>
      ) : null}
    </WorkspacePage>
  )
}
