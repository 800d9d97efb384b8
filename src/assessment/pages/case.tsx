import type { AuthorityTransfer } from '../../applications/authority-transfer.ts'
import { AuthorityTransferRead } from '../../applications/parts/authority-transfer-read.tsx'
import type { Shown } from '../../applications/secrecy.ts'
import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Document } from '../../register/document.ts'
import type { Kept } from '../../register/retention.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Details } from '../../ui/details.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Corresponded, DeskCase, Happened, Others, ReadVersion } from '../listed.ts'
import { ApplicationContent, partsOf } from '../parts/application-content.tsx'
import { SheetTable } from '../parts/sheet-table.tsx'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { writtenApplicants } from '../written.ts'
import { callCrumbs, type CallHead } from '../parts/call-tabs.tsx'
import { CaseAssessors } from './case-assessors.tsx'
import { CaseContents } from './case-contents.tsx'
import { CaseDocuments } from './case-documents.tsx'
import { CaseHistory, writtenHappenings } from './case-history.tsx'
import { CaseFlags, type Flagging } from './case-flags.tsx'
import { Correspondence } from './correspondence.tsx'
import { DeclarationForm, nothingTyped } from './declaration.tsx'

export type CaseFile = {
  readonly listed: DeskCase
  readonly call: CallHead
  readonly version: ReadVersion
  readonly form: Form
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
  readonly documents: readonly Document[]
  readonly kept: Kept | undefined
  readonly happened: readonly Happened[]
  readonly corresponded: Corresponded
  readonly flagging: Flagging
  readonly others: Others | undefined
  readonly mayPropose: boolean
  readonly mayDeclare: boolean
  readonly seesSecret: boolean
  readonly mayGive: boolean
  readonly mayTransfer: boolean
  /** To which authority it was given; undefined where it was not. */
  readonly transfer: AuthorityTransfer | undefined
  /** When it first arrived. */
  readonly arrivedFirst: Date | null
}
type Props = { view: View; file: CaseFile; refused?: string | undefined }
/** Who is written to and who assesses, beside each other; the points under them once they are open. */
const Beside = ({ view, file }: { view: View; file: CaseFile }) => {
  const { listed, others } = file
  return (
    <>
      <div className="duo">
        <CaseAssessors view={view} assessors={listed.assessors} slug={file.call.slug} shown={others !== undefined} />
        <Correspondence
          view={view}
          id={listed.applicationId}
          said={file.corresponded}
          secrecy={file.seesSecret ? file.secrecy : null}
          gives={file.mayGive}
          transfers={file.mayTransfer}
        />
      </div>
      {others === undefined ? null : <SheetTable lang={view.lang} criteria={others.criteria} sheets={others.sheets} />}
    </>
  )
}

const Content = ({ view, file }: { view: View; file: CaseFile }) => {
  const content = {
    fileHref: (id: string) => paths.deskAttachment(view.lang, file.listed.applicationId, id),
    lang: view.lang,
    form: file.form,
    content: file.version.content,
    purposes: file.purposes,
    secrecy: file.secrecy,
  }
  return (
    <section className="stack" aria-labelledby="content">
      <h2 id="content">{texts[view.lang].file.content}</h2>
      <p className="small quiet">
        {say(texts[view.lang].assess.version, {
          number: file.version.number,
          at: writtenMoment(file.version.arrivedAt, view.lang),
        })}
      </p>
      <Chips label={texts[view.lang].assess.sections} chips={partsOf(content)} />
      <ApplicationContent {...content} />
    </section>
  )
}

const Own = ({ view, file }: { view: View; file: CaseFile }) =>
  file.mayDeclare ? (
    <Details summary={texts[view.lang].file.own}>
      <p>{texts[view.lang].declare.laterLead}</p>
      <DeclarationForm
        view={view}
        applicationId={file.listed.applicationId}
        typed={nothingTyped}
        refused={undefined}
        later
        back="desk"
      />
    </Details>
  ) : null

/** Everything of one application at the desk. */
export const CasePage = ({ view, file, refused }: Props) => {
  const said = texts[view.lang]
  const { listed, call } = file
  const lead = say(said.file.lead, {
    number: listed.caseNumber,
    applicant: writtenApplicants(listed, view.lang, said.andOthers),
    seeks: say(said.seeks, { sum: euros(listed.soughtCents, view.lang) }),
  })
  return (
    <Page
      view={view}
      wide
      title={plain(listed.title, view.lang) || said.untitled}
      example={listed.example}
      lead={lead}
      failed={refused !== undefined}
      crumbs={[
        ...callCrumbs(view, call),
        { text: said.list.title, href: paths.deskApplications(view.lang, call.slug) },
      ]}
      alert={refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>}
      above={words[view.lang].state[listed.state]}
      next={
        file.mayPropose ? (
          <LinkButton href={paths.deskProposal(view.lang, listed.applicationId)}>{said.file.propose}</LinkButton>
        ) : undefined
      }
    >
      {file.transfer === undefined ? null : (
        <AuthorityTransferRead lang={view.lang} transfer={file.transfer} arrivedAt={file.arrivedFirst} />
      )}
      <CaseContents
        view={view}
        listed={listed}
        slug={call.slug}
        counts={{ happened: writtenHappenings(file.happened, view.lang).length, documents: file.documents.length }}
      />
      <Beside view={view} file={file} />
      <CaseFlags view={view} flagging={file.flagging} />
      <Content view={view} file={file} />
      <CaseHistory view={view} happened={file.happened} />
      <CaseDocuments view={view} documents={file.documents} kept={file.kept} />
      <Own view={view} file={file} />
    </Page>
  )
}
