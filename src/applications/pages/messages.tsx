import type { View } from '../../frame/view.ts'
import type { WaitingFile } from '../../kit/attachment.ts'
import { paths } from '../../paths.ts'
import { MessageErrors, MessageForm } from '../../register/parts/message-form.tsx'
import { Thread } from '../../register/parts/thread.tsx'
import type { TypedMessage } from '../../register/typed-message.ts'
import type { DraftFaults, Message } from '../../register/message.ts'
import { Empty } from '../../ui/empty.tsx'
import { Note } from '../../ui/note.tsx'
import { messageTexts } from '../texts/messages.ts'
import type { Workspace } from '../workspace.ts'
import { WorkspacePage } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly messages: readonly Message[]
  readonly writes: boolean
  readonly newId: string
  readonly typed: TypedMessage
  readonly faults: DraftFaults
  /** The files that have arrived for the message to come. */
  readonly waiting: readonly WaitingFile[]
}

/** Before there is a case there is nobody to write to; questions about the call are asked in public. */
const NotReceived = ({ view: { lang }, work }: Props) => {
  const t = messageTexts[lang]
  return (
    <Empty title={t.notReceived}>
      <p>{t.notReceivedHelp}</p>
      <p>
        <a href={paths.callQuestions(lang, work.call.slug)}>{t.ask}</a>
      </p>
    </Empty>
  )
}

const Written = ({ view: { lang, who }, work, messages, writes, newId, typed, faults, waiting }: Props) => (
  <>
    <Thread
      lang={lang}
      side="party"
      messages={messages}
      own={who?.actingFor?.id ?? ''}
      settleAt={null}
      fileAt={(message, file) => paths.applicationMessageFile(lang, work.application.id, message, file)}
    />
    {writes ? (
      <MessageForm
        lang={lang}
        side="party"
        action={paths.applicationMessages(lang, work.application.id)}
        newId={newId}
        typed={typed}
        faults={faults}
        filesAt={paths.applicationMessageFiles(lang, work.application.id)}
        waiting={waiting}
      />
    ) : (
      <Note>{messageTexts[lang].readOnly}</Note>
    )}
  </>
)

/** The messages of a case as its parties see them. */
export function MessagesPage(props: Props) {
  const { view, work, faults } = props
  const t = messageTexts[view.lang]
  const failed = Object.keys(faults).length > 0
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="messages"
      title={t.title}
      lead={t.lead}
      failed={failed}
      scripts={props.writes && work.application.caseId !== null ? ['file-drop'] : undefined}
      alert={failed ? <MessageErrors lang={view.lang} faults={faults} /> : undefined}
    >
      {work.application.caseId === null ? <NotReceived {...props} /> : <Written {...props} />}
    </WorkspacePage>
  )
}
