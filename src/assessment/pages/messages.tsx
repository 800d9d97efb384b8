import type { View } from '../../frame/view.ts'
import type { WaitingFile } from '../../kit/attachment.ts'
import { paths } from '../../paths.ts'
import type { DraftFaults, Message } from '../../register/message.ts'
import { messageErrors, MessageForm } from '../../register/parts/message-form.tsx'
import { Thread } from '../../register/parts/thread.tsx'
import type { TypedMessage } from '../../register/typed-message.ts'
import { Note } from '../../ui/note.tsx'
import { texts as said } from '../texts/correspondence.ts'
import type { ListedCase } from '../listed.ts'
import { CaseFrame } from './case-frame.tsx'
import type { CallHead } from '../parts/call-tabs.tsx'

type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly messages: readonly Message[]
  readonly writes: boolean
  readonly newId: string
  readonly typed: TypedMessage
  readonly faults: DraftFaults
  /** The files that have arrived for the message to come. */
  readonly waiting: readonly WaitingFile[]
}

/** The messages of a case as those see them who handle it. */
export function MessagesPage({ view, listed, call, messages, writes, newId, typed, faults, waiting }: Props) {
  const { lang } = view
  const { applicationId: id } = listed
  return (
    <CaseFrame
      view={view}
      listed={listed}
      call={call}
      title={said[lang].title}
      lead={said[lang].lead}
      errors={messageErrors(faults, lang)}
      scripts={writes ? ['file-drop'] : undefined}
    >
      <Thread
        lang={lang}
        side="authority"
        messages={messages}
        own={view.who?.actingFor?.id ?? ''}
        fileAt={(message, file) => paths.deskMessageFile(lang, id, message, file)}
        settleAt={writes ? (message) => paths.deskMessageSettled(lang, id, message) : null}
      />
      {writes ? (
        <MessageForm
          lang={lang}
          side="authority"
          action={paths.deskMessages(lang, id)}
          newId={newId}
          typed={typed}
          faults={faults}
          filesAt={paths.deskMessageFiles(lang, id)}
          waiting={waiting}
        />
      ) : (
        <Note>{said[lang].readOnly}</Note>
      )}
    </CaseFrame>
  )
}
