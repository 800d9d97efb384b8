import { findCall } from '../../calls/reads.ts'
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
import { settleInCase, writeToParties } from '../actions/write-to-parties.ts'
import { MessagesPage } from '../pages/messages.tsx'
import { casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'

type Ask = Asking<Actor>

const atCase = (c: Ask, outside: Outside) => findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
type Again = {
  readonly typed: TypedMessage
  readonly faults: DraftFaults
  readonly waiting: readonly WaitingFile[]
  readonly status: 200 | 422
}
const first: Again = { typed: nothingWritten, faults: {}, waiting: [], status: 200 }

async function messagesPage(c: Ask, outside: Outside, { typed, faults, waiting, status }: Again = first) {
  const { who, thing } = await atCase(c, outside)
  const listed = found(await findDeskCase(outside.read, thing.applicationId, who.id))
  const call = found(await findCall(outside.read, thing.callId))
  const { caseId, applicationId: about } = thing
  const sees = may(casePolicy, who, 'see_secret', thing)
  const messages = caseId === null ? [] : await listMessages(outside.read, { caseId, about, sees })
  const unopened = unopenedBy(messages, who.actingFor?.id ?? '').filter(({ covered }) => !covered)
  await allSeenBy(
    c,
    outside,
    'document',
    unopened.map((one) => one.id),
  )
  const writes = may(casePolicy, who, 'correspond', thing)
  const props = { view: c.var, listed, call, messages, writes, newId: newId(), typed, faults, waiting }
  return page(c, <MessagesPage {...props} />, status)
}

type Thing = Awaited<ReturnType<typeof atCase>>['thing']
const aboutOf = ({ caseId, applicationId }: Thing) => caseId ?? applicationId

/** Where the parts of a file go to: for whoever writes to the parties. */
const into =
  (outside: Outside) =>
  async (c: Ask): Promise<Into<never>> => {
    const { who, thing } = await atCase(c, outside)
    allowed(may(casePolicy, who, 'correspond', thing), true)
    return { ...waitingForForm, about: aboutOf(thing), closed: undefined, said: fileRefusals[c.var.lang] }
  }

/** POST: whoever handles the case writes to its parties. */
const write = (outside: Outside) => async (c: Ask) => {
  const { who, thing } = await atCase(c, outside)
  allowed(may(casePolicy, who, 'correspond', thing), true)
  const { lang, form } = c.var
  const typed = { ...typedMessage(form), addition: false }
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const sent = await doneWithFiles(
    outside,
    { place: placeOf(aboutOf(thing), who), form },
    {
      isDone: () => isEntered(outside.read, thing.caseId, id),
      act: (files) => writeToParties(hereOf(c, outside), thing.applicationId, { id, draft: typed, files }),
    },
  )
  if (sent.ok) return seeOther(c, `${paths.deskMessages(lang, thing.applicationId)}#message-${id}`)
  const { files, waiting } = sent
  return messagesPage(c, outside, { typed, faults: { ...faultsIn(typed), files }, waiting, status: 422 })
}

/** GET: a file of a message, always to be saved; absent where the message is closed for the reader. */
const fetchFile = (outside: Outside) => async (c: Ask) => {
  const { who, thing } = await atCase(c, outside)
  const { caseId, applicationId: about } = thing
  if (caseId === null) throw new Absent()
  const sees = may(casePolicy, who, 'see_secret', thing)
  const wanted = { message: c.req.param('message') ?? '', file: c.req.param('file') ?? '' }
  const file = found(await findMessageFile(outside.read, { caseId, about, sees }, wanted))
  await seenBy(c, outside, 'attachment', file.id)
  return givenOut(c, outside, file)
}

/** POST: a message needs no answer. */
const settle = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const id = c.req.param('message') ?? ''
  if (!isId(id)) throw new Absent()
  await settleInCase(hereOf(c, outside), thing.applicationId, { id })
  return seeOther(c, `${paths.deskMessages(c.var.lang, thing.applicationId)}#message-${id}`)
}

const at = '/:lang/desk/cases/:id/messages'

/** What those who handle a case and its parties write to each other. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => messagesPage(c, outside))
    .post(at, write(outside))
    .route(`${at}/files/:attachment/parts`, inParts(outside, into(outside)))
    .get(`${at}/:message/files/:file`, fetchFile(outside))
    .post(`${at}/:message/settlement`, settle(outside))
