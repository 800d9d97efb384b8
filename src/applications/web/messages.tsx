import { Absent, allowed, found } from '../../io/absent.ts'
import { givenOut } from '../../io/attached.ts'
import { inParts, placeOf, type Into } from '../../io/file-parts.ts'
import { allSeenBy, hereOf, page, routes, seenBy, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { doneWithFiles, waitingForForm } from '../../io/waiting-files.ts'
import type { WaitingFile } from '../../kit/attachment.ts'
import { fileRefusals } from '../../kit/attachment-words.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { faultsIn, unopenedBy, type DraftFaults } from '../../register/message.ts'
import { findMessageFile, isEntered, listMessages } from '../../register/reads/messages.ts'
import { nothingWritten, typedMessage, type TypedMessage } from '../../register/typed-message.ts'
import { writeToAuthority } from '../actions/write-to-authority.ts'
import { MessagesPage } from '../pages/messages.tsx'
import { hasLeft, type Application } from '../application.ts'
import { policy } from '../policy.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { messageTexts } from '../texts/messages.ts'

type Ask = Asking<Actor>
type Again = {
  readonly typed: TypedMessage
  readonly faults: DraftFaults
  readonly waiting: readonly WaitingFile[]
  readonly status: 200 | 409 | 422
}
const first: Again = { typed: nothingWritten, faults: {}, waiting: [], status: 200 }

async function messagesPage(c: Ask, outside: Outside, { typed, faults, waiting, status }: Again = first) {
  const { who } = hereOf(c, outside)
  const work = await findWorkspace(outside.read, { who, id: c.req.param('id'), now: c.var.now })
  const { id: about, caseId } = work.application
  const messages = caseId === null ? [] : await listMessages(outside.read, { caseId, about, sees: true })
  const unopened = unopenedBy(messages, who.actingFor?.id ?? '')
  await allSeenBy(
    c,
    outside,
    'document',
    unopened.map((one) => one.id),
  )
  const writes = may(policy, who, 'write_message', work.application) && !hasLeft(work.application)
  return page(
    c,
    <MessagesPage
      view={c.var}
      work={work}
      messages={messages}
      writes={writes}
      newId={newId()}
      typed={typed}
      faults={faults}
      waiting={waiting}
    />,
    status,
  )
}

type Written = Pick<Application, 'id' | 'caseId'>

/** Where the files of a person wait for the message to come. */
const placeFor = ({ id, caseId }: Written, who: Actor) => placeOf(caseId ?? id, who)

/** Where the parts of a file go to: for whoever may write, once there is a case. */
const into =
  (outside: Outside) =>
  async (c: Ask): Promise<Into<'not_received'>> => {
    const { who } = hereOf(c, outside)
    const { lang, now } = c.var
    const { application } = await findWorkspace(outside.read, { who, id: c.req.param('id'), now })
    allowed(may(policy, who, 'write_message', application), true)
    const { id, caseId } = application
    return {
      ...waitingForForm,
      about: caseId ?? id,
      closed: caseId === null || hasLeft(application) ? 'not_received' : undefined,
      said: { ...fileRefusals[lang], not_received: messageTexts[lang].notReceived },
    }
  }

/** POST: a party writes. */
const write = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form } = c.var
  const { application } = await findWorkspace(outside.read, { who: here.who, id: c.req.param('id'), now: here.now })
  const typed = typedMessage(form)
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const kind = typed.addition ? 'addition' : 'message'
  allowed(may(policy, here.who, 'write_message', application), true)
  const sent = await doneWithFiles(
    outside,
    { place: placeFor(application, here.who), form },
    {
      isDone: () => isEntered(outside.read, application.caseId, id),
      act: (files) => writeToAuthority(here, application.id, { id, kind, draft: typed, files }),
    },
  )
  if (sent.ok) return seeOther(c, `${paths.applicationMessages(lang, application.id)}#message-${id}`)
  if (sent.refusal === 'not_received') return messagesPage(c, outside, { ...first, typed, status: 409 })
  const { files, waiting } = sent
  return messagesPage(c, outside, { typed, faults: { ...faultsIn(typed), files }, waiting, status: 422 })
}

/** GET: a file of a message, always to be saved and never to be opened by the browser as a page of ours. */
const fetchFile = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const { application } = await findWorkspace(outside.read, { who, id: c.req.param('id'), now: c.var.now })
  const { id: about, caseId } = application
  if (caseId === null) throw new Absent()
  const wanted = { message: c.req.param('message') ?? '', file: c.req.param('file') ?? '' }
  const file = found(await findMessageFile(outside.read, { caseId, about, sees: true }, wanted))
  await seenBy(c, outside, 'attachment', file.id)
  return givenOut(c, outside, file)
}

const at = '/:lang/my/applications/:id/messages'

/** What the parties and the authority write to each other in a case. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => messagesPage(c, outside))
    .post(at, write(outside))
    .route(`${at}/files/:attachment/parts`, inParts(outside, into(outside)))
    .get(`${at}/:message/files/:file`, fetchFile(outside))
