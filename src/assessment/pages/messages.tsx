import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { DraftFaults, Message } from '../../register/message.ts'
import { MessageErrors, MessageForm, type TypedMessage } from '../../register/parts/message-form.tsx'
import { Thread } from '../../register/parts/thread.tsx'
import { Note } from '../../ui/note.tsx'
import { texts as said } from '../correspondence-texts.ts'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { writtenApplicants } from '../written.ts'
import { callCrumbs, type CallHead } from './call-tabs.tsx'

type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly messages: readonly Message[]
  readonly writes: boolean
  readonly newId: string
  readonly typed: TypedMessage
  readonly faults: DraftFaults
}

/** The way to a page of one case at the desk. */
export const caseCrumbs = (view: View, call: CallHead, listed: ListedCase) => [
  ...callCrumbs(view, call),
  { text: texts[view.lang].list.title, href: paths.deskApplications(view.lang, call.slug) },
  {
    text: plain(listed.title, view.lang) || texts[view.lang].untitled,
    href: paths.deskCase(view.lang, listed.applicationId),
  },
]

/** The messages of a case as those see them who handle it. */
export function MessagesPage({ view, listed, call, messages, writes, newId, typed, faults }: Props) {
  const { lang } = view
  const failed = Object.keys(faults).length > 0
  const { applicationId: id } = listed
  return (
    <Page
      view={view}
      title={said[lang].title}
      above={plain(listed.title, lang) || texts[lang].untitled}
      lead={say(said[lang].lead, {
        number: listed.caseNumber,
        applicant: writtenApplicants(listed, lang, texts[lang].andOthers),
      })}
      example={listed.example}
      crumbs={caseCrumbs(view, call, listed)}
      failed={failed}
      alert={failed ? <MessageErrors lang={lang} faults={faults} /> : undefined}
    >
      <Thread
        lang={lang}
        side="authority"
        messages={messages}
        own={view.who?.actingFor?.id ?? ''}
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
        />
      ) : (
        <Note>{said[lang].readOnly}</Note>
      )}
    </Page>
  )
}
