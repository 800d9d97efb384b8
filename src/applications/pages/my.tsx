import { words as calls } from '../../calls/words.ts'
import { MyAdoptionsLink } from '../../catalogue/parts/adoption-tasks.tsx'
import { MySearchesLink } from '../../catalogue/parts/my-searches-link.tsx'
import { MyCooperationLink } from '../../cooperation/parts/cooperation-tasks.tsx'
import { Page } from '../../frame/page.tsx'
import { writtenMoment } from '../../kit/dates.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { MyRolesLink } from '../../people/parts/my-roles-link.tsx'
import { actsForApplicant } from '../../people/person.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Changes } from '../change.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { titleOf, type MyApplication } from './my-application.ts'
import { OpenCalls, type OpenCall } from './my-calls.tsx'
import { ChangesPart } from './my-changes.tsx'
import { Tasks, type TasksProps } from './my-tasks.tsx'
import { StateStatus } from './state-status.tsx'

type Props = TasksProps & {
  readonly applications: readonly MyApplication[]
  readonly changes: readonly Changes[]
  readonly calls: readonly OpenCall[]
  /** Whether this person may begin applications for the organisation acted for. */
  readonly begins: boolean
  /** The languages in which that organisation may have its case. */
  readonly languages: readonly CaseLang[]
}

function columnsOf({ view }: Props): readonly Column<MyApplication>[] {
  const { lang } = view
  const t = texts[lang].my
  const title = (one: MyApplication) => (
    <>
      <a href={paths.application(lang, one.id)}>{titleOf(one, lang)}</a>{' '}
      {one.example ? <Tag kind="example">{texts[lang].example}</Tag> : null}
    </>
  )
  return [
    { key: 'title', head: t.application, cell: title },
    { key: 'call', head: t.call, cell: (one) => plain(one.callTitle, lang) },
    { key: 'role', head: t.role, cell: (one) => words[lang].role[one.role] },
    {
      key: 'state',
      head: t.state,
      cell: (one) => (
        <>
          <StateStatus state={one.state} lang={lang} />
          {one.callState === 'cancelled' ? <p className="small">{calls[lang].amendment.cancellation}</p> : null}
          {one.state === 'decided' ? (
            <p className="small">
              <a href={paths.applicationDecision(lang, one.id)}>{t.readDecision}</a>
            </p>
          ) : null}
        </>
      ),
      onCard: '',
    },
    { key: 'number', head: texts[lang].receipt.caseNumber, cell: (one) => one.caseNumber ?? '' },
    {
      key: 'deadline',
      head: t.deadline,
      cell: (one) => (one.closesAt === null ? '' : writtenMoment(one.closesAt, lang)),
    },
  ]
}

/** The start page of those who apply: what to do next and by when, the organisation's applications, what is open, what has changed. */
export function MyPage(props: Props) {
  const { view, applications } = props
  const { lang, who } = view
  const t = texts[lang].my
  if (who !== null && !actsForApplicant(who))
    return (
      <Page view={view} title={t.title} width="read" crumbs={[]}>
        <Note>{t.forWhom}</Note>
        {who.mandates.length > 1 ? (
          <p>
            <LinkButton variant="second" href={paths.acting(lang)}>
              {t.changeOrganisation}
            </LinkButton>
          </p>
        ) : null}
      </Page>
    )
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <Tasks {...props} />
      <h2>{t.applications}</h2>
      <Table
        id="applications"
        files
        caption={t.applications}
        captionHidden
        columns={columnsOf(props)}
        rows={applications}
        keyOf={(one) => one.id}
        empty={<Empty title={t.none}>{t.noneHint}</Empty>}
      />
      <div className="row">
        <MyAdoptionsLink lang={lang} />
        <MyCooperationLink lang={lang} />
        <MySearchesLink lang={lang} />
        <MyRolesLink lang={lang} who={who} />
      </div>
      <OpenCalls lang={lang} calls={props.calls} begins={props.begins} languages={props.languages} />
      <ChangesPart lang={lang} changes={props.changes} applications={applications} />
    </Page>
  )
}
