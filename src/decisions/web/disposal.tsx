import { Absent, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { isEnded } from '../../register/disposal.ts'
import { mostEnded } from '../../register/reads/disposal.ts'
import { Alert } from '../../ui/note.tsx'
import { dispose, proposeDisposal, revokeDisposal } from '../actions/dispose.ts'
import { DisposalPage } from '../pages/disposal.tsx'
import { DisposalsPage } from '../pages/disposals.tsx'
import { disposalPolicy } from '../policy.ts'
import { findDisposable, listDisposable } from '../reads/disposal.ts'
import { texts } from '../words/disposal.ts'

type Ask = Asking<Actor>
type Again = {
  readonly reason?: string
  readonly error?: string
  readonly refused?: string
  readonly status?: 409 | 422
}

/** GET: the cases of the authority that the person acts for. */
const list = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const authorityId = who.actingFor?.id ?? ''
  if (!may(disposalPolicy, who, 'list', { authorityId, disqualified: [] })) throw new Absent()
  const asked = { personId: who.id, today: dayOf(c.var.now) }
  const cases = await listDisposable(outside.read, authorityId, asked)
  return page(c, <DisposalsPage view={c.var} cases={cases} most={mostEnded} />)
}

async function casePage(c: Ask, outside: Outside, { reason = '', error, refused, status }: Again = {}) {
  const { who } = hereOf(c, outside)
  const id = c.req.param('case') ?? ''
  if (!isId(id)) throw new Absent()
  const one = found(await findDisposable(outside.read, id))
  const allows = (deed: 'list' | 'propose' | 'confirm') => may(disposalPolicy, who, deed, one)
  if (!allows('list')) throw new Absent()
  const shown = {
    view: c.var,
    one,
    ended: isEnded(one.keeping, dayOf(c.var.now)),
    mayPropose: allows('propose'),
    mayConfirm: allows('confirm'),
    newId: newId(),
    reason,
    error,
    alert: refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>,
  }
  return page(c, <DisposalPage {...shown} />, status ?? 200)
}

async function propose(c: Ask, outside: Outside, caseId: string) {
  const { lang, form } = c.var
  const reason = form.text('reason')
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await proposeDisposal(hereOf(c, outside), caseId, { id, reason })
  if (outcome.ok) return seeOther(c, paths.deskDisposal(lang, caseId))
  const text = texts[lang].refusal[outcome.refusal]
  return outcome.refusal === 'reason_missing' || outcome.refusal === 'reason_too_long'
    ? casePage(c, outside, { reason, error: text, status: 422 })
    : casePage(c, outside, { reason, refused: text, status: 409 })
}

/** POST: proposed, taken back, or confirmed and carried out. */
const post = (outside: Outside) => async (c: Ask) => {
  const caseId = c.req.param('case') ?? ''
  if (!isId(caseId)) throw new Absent()
  const deed = c.var.form.text('deed')
  if (deed !== 'confirm' && deed !== 'revoke') return propose(c, outside, caseId)
  const here = hereOf(c, outside)
  const outcome = deed === 'confirm' ? await dispose(here, caseId) : await revokeDisposal(here, caseId)
  if (outcome.ok) return seeOther(c, paths.deskDisposal(c.var.lang, caseId))
  return casePage(c, outside, { refused: texts[c.var.lang].refusal[outcome.refusal], status: 409 })
}

/** Cases whose time has come, and disposing of them. */
export const disposalDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/disposals', list(outside))
    .get('/:lang/desk/disposals/:case', (c) => casePage(c, outside))
    .post('/:lang/desk/disposals/:case', post(outside))
