import { Absent, allowed, found } from '../../io/absent.ts'
import { givenOut, takenIn } from '../../io/attached.ts'
import { hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { attach } from '../actions/attach.ts'
import { removeAttachment } from '../actions/remove-attachment.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { attachmentStanding, findAttachment } from '../reads/application.ts'
import { mostAttachments } from '../../kit/attachment.ts'
import { AttachmentsPage } from '../pages/attachments.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { texts } from '../texts.ts'
import { attachmentsKey, type Workspace } from '../workspace.ts'
import { inParts, type Into } from '../../io/file-parts.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

function idOf(c: Ask, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

const attachmentsPage = (c: Ask, work: Workspace, more: Partial<Parameters<typeof AttachmentsPage>[0]> = {}) => (
  <AttachmentsPage view={c.var} work={work} ids={Array.from({ length: mostAttachments }, newId)} {...more} />
)

/** GET: the attachments there are, and how more are added. */
const show = (outside: Outside) => async (c: Ask) => page(c, attachmentsPage(c, await opened(c, outside)))

const pageOf = (c: Ask, id: string) => paths.applicationSection(c.var.lang, id, attachmentsKey)

/** Keeps one file; what is not let in is refused before its bytes are kept. */
async function keep(
  c: Ask,
  outside: Outside,
  { id, file, attachmentId }: { id: string; file: File; attachmentId: string },
) {
  const kept = await takenIn(outside, file)
  return kept.ok ? attach(hereOf(c, outside), id, { id: attachmentId, kept: kept.value, name: file.name }) : kept
}

/** POST: files that were chosen. Those that can be kept are kept; the others are told by name. */
const add = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  const t = texts[c.var.lang]
  const { id } = work.application
  const files = c.var.form.files('files')
  const ids = c.var.form.text('ids').split(',').filter(isId)
  if (files.length === 0)
    return page(c, attachmentsPage(c, work, { errors: [{ field: 'files', text: t.attachments.nothing }] }), 422)
  const errors: FieldError[] = []
  for (const [index, file] of files.entries()) {
    const outcome = await keep(c, outside, { id, file, attachmentId: ids[index] ?? newId() })
    if (!outcome.ok)
      errors.push({
        field: 'files',
        text: say(t.attachments.fileRefused, { name: file.name, why: t.refusal[outcome.refusal] }),
      })
  }
  if (errors.length === 0) return seeOther(c, pageOf(c, id))
  return page(c, attachmentsPage(c, await opened(c, outside), { errors }), 422)
}

/** Where the parts of a file go to: an application that may still be written, for those who may attach. */
const into =
  (outside: Outside) =>
  async (c: Ask): Promise<Into<'application_closed'>> => {
    const here = hereOf(c, outside)
    const { application, open, may } = await opened(c, outside)
    allowed(may.attach, true)
    return {
      about: application.id,
      standing: (file) => attachmentStanding(outside.read, application.id, file),
      closed: open ? undefined : 'application_closed',
      attach: (file) => attach(here, application.id, file),
      said: texts[c.var.lang].refusal,
    }
  }

/** POST: an attachment taken away. */
const remove = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c, 'id')
  const outcome = await removeAttachment(hereOf(c, outside), id, { attachmentId: idOf(c, 'attachment') })
  if (outcome.ok) return seeOther(c, pageOf(c, id))
  const alert = <Refused>{texts[c.var.lang].refusal[outcome.refusal]}</Refused>
  return page(c, attachmentsPage(c, await opened(c, outside), { alert }), 409)
}

/** GET: an attachment, always to be saved and never to be opened by the browser as a page of ours. */
const fetchOne = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  const file = found(await findAttachment(outside.read, work.application.id, idOf(c, 'attachment')))
  await seenBy(c, outside, 'attachment', file.id)
  return givenOut(c, outside, file)
}

const at = '/:lang/my/applications/:id/attachments'

/** Attachments: adding, fetching and removing them. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .route(`${at}/:attachment/parts`, inParts(outside, into(outside)))
    .get(at, show(outside))
    .post(at, add(outside))
    .get(`${at}/:attachment`, fetchOne(outside))
    .post(`${at}/:attachment`, remove(outside))
