import { Readable } from 'node:stream'
import { listVersions } from '../../applications/reads/version.ts'
import { findCall } from '../../calls/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { pdfOf } from '../../io/pdf.ts'
import { dayRead, dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { copyFaults, type CopyFaults, type CopyRequest } from '../../register/copy.ts'
import { findCopyFile, listCopies } from '../../register/reads/copies.ts'
import { findDisposal } from '../../register/reads/disposal.ts'
import { giveCopy } from '../actions/give-copy.ts'
import { texts } from '../texts/copy.ts'
import { CopiesPage, type TypedCopy } from '../pages/copies.tsx'
import { CopyPaper, copyFoot, copyTitle } from '../pages/copy-paper.tsx'
import { CopyPreviewPage } from '../pages/copy-preview.tsx'
import { casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findCopy, type Copy } from '../reads/copy.ts'
import { findDeskCase } from '../reads/desk.ts'

type Ask = Asking<Actor>

async function atCase(c: Ask, outside: Outside) {
  const { who, thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  allowed(may(casePolicy, who, 'give_copy', thing), true)
  const { applicationId, caseId } = thing
  if (caseId === null) throw new Absent()
  const listed = found(await findDeskCase(outside.read, applicationId, who.id))
  const call = found(await findCall(outside.read, thing.callId))
  const [copies, versions, disposal] = await Promise.all([
    listCopies(outside.read, caseId),
    listVersions(outside.read, applicationId),
    findDisposal(outside.read, caseId),
  ])
  const doneAt = disposal?.doneAt ?? null
  const disposedOn = doneAt === null ? null : dayOf(doneAt)
  return { caseId, view: c.var, listed, call, copies, versions, disposedOn, today: dayOf(c.var.now) }
}
type AtCase = Awaited<ReturnType<typeof atCase>>

const typedIn = ({ var: { form } }: Ask): TypedCopy => ({
  number: form.text('number'),
  asker: form.text('asker'),
  askedOn: form.text('askedOn'),
  personal: form.text('personal') === 'yes',
  names: form.text('names'),
  fee: form.text('fee'),
})

const requestIn = (typed: TypedCopy): CopyRequest => ({
  asker: typed.asker,
  askedOn: dayRead(typed.askedOn),
  personal: typed.personal,
  names: typed.names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  fee: typed.fee,
})

/** The version that was chosen; absent where there is none of that number. */
async function copyOf(outside: Outside, at: AtCase, typed: TypedCopy): Promise<Copy> {
  const number = found(at.versions.find((one) => String(one.number) === typed.number)).number
  return found(await findCopy(outside.read, { applicationId: at.listed.applicationId, number }, requestIn(typed)))
}

type Again = {
  readonly typed?: TypedCopy
  readonly faults?: CopyFaults
  readonly refused?: string
  readonly status?: 409 | 422
}

async function copiesPage(c: Ask, outside: Outside, { typed, faults = {}, refused, status }: Again = {}) {
  const at = await atCase(c, outside)
  const fresh = {
    number: String(at.versions[0]?.number ?? ''),
    asker: '',
    askedOn: '',
    personal: true,
    names: '',
    fee: '',
  }
  const now = typed ?? fresh
  const { undecided } = await copyOf(outside, at, now)
  return page(
    c,
    <CopiesPage {...at} typed={now} faults={faults} undecided={undecided} refused={refused} />,
    status ?? 200,
  )
}

/** The copy as paper: the same of the same moment is the same file. */
function paperOf(c: Ask, at: AtCase, copy: Copy, typed: TypedCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = copy.version.content
  const purposes = at.call.purposes.map(({ key, words: label }) => ({ key, label }))
  const authority = at.call.authority.name
  const on = at.today
  return pdfOf({
    title: copyTitle(copy, lang),
    author: plain(authority, lang),
    lang,
    foot: copyFoot(copy, on, lang),
    at: c.var.now,
    content: <CopyPaper {...{ lang, copy, authority, purposes, on }} fee={typed.fee} />,
  })
}

async function preview(c: Ask, outside: Outside, typed: TypedCopy) {
  const at = await atCase(c, outside)
  const copy = await copyOf(outside, at, typed)
  const faults = copyFaults(requestIn(typed), { today: at.today, partial: copy.partial })
  if (Object.keys(faults).length > 0 || copy.undecided > 0)
    return copiesPage(c, outside, { typed, faults, status: 422 })
  const purposes = at.call.purposes.map(({ key, words: label }) => ({ key, label }))
  const authority = at.call.authority.name
  const shown = { ...at, typed, copy, digest: copy.digest, authority, purposes, newId: newId() }
  return page(c, <CopyPreviewPage {...shown} />)
}

async function give(c: Ask, outside: Outside, typed: TypedCopy) {
  const at = await atCase(c, outside)
  const copy = await copyOf(outside, at, typed)
  const { lang, form } = c.var
  const { applicationId } = at.listed
  const kept = await outside.files.put(await paperOf(c, at, copy, typed))
  const outcome = await giveCopy(hereOf(c, outside), applicationId, {
    id: isId(form.text('id')) ? form.text('id') : newId(),
    number: copy.version.number,
    request: requestIn(typed),
    digest: form.text('digest'),
    kept,
    title: copyTitle(copy, copy.version.content.lang),
  })
  if (outcome.ok) return seeOther(c, paths.deskCopies(lang, applicationId))
  if (outcome.refusal === 'copy_faulty' || outcome.refusal === 'undecided') return preview(c, outside, typed)
  return copiesPage(c, outside, { typed, refused: texts[lang].refusal[outcome.refusal], status: 409 })
}

/** POST: the copy is shown before it is given, given, or changed once more. Nothing is kept until it is given. */
const post = (outside: Outside) => async (c: Ask) => {
  const [typed, deed] = [typedIn(c), c.var.form.text('deed')]
  const at = await atCase(c, outside)
  if (at.disposedOn !== null)
    return copiesPage(c, outside, { refused: texts[c.var.lang].refusal.disposed, status: 409 })
  if (deed === 'give') return give(c, outside, typed)
  return deed === 'change' ? copiesPage(c, outside, { typed }) : preview(c, outside, typed)
}

/** GET: a copy that was given, to be saved and sent to who asked. */
const fetchCopy = (outside: Outside) => async (c: Ask) => {
  const { caseId } = await atCase(c, outside)
  const id = c.req.param('copy') ?? ''
  if (!isId(id)) throw new Absent()
  const hash = found(await findCopyFile(outside.read, caseId, id))
  await seenBy(c, outside, 'document', id)
  return c.body(Readable.toWeb(outside.files.open(hash)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${texts[c.var.lang].paper.file}.pdf"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
}

const at = '/:lang/desk/cases/:id/copies'

/** Copies of an application for those who ask for it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => copiesPage(c, outside))
    .post(at, post(outside))
    .get(`${at}/:copy`, fetchCopy(outside))
