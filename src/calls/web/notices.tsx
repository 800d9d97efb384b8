import { Absent } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { publishNotice, withdrawNotice } from '../actions/publish-notice.ts'
import type { Call } from '../call.ts'
import { reasonIn } from '../entry/entry.ts'
import { noticeIn, type NoticeError } from '../entry/notice.ts'
import { typedFrom, valuesOf } from '../entry/typed.ts'
import type { Notice } from '../notice.ts'
import { stateOf } from '../pages/form-state.tsx'
import { NoticeWithdrawalPage } from '../pages/notice-withdrawal.tsx'
import { NoticesPage, type NoticesProps } from '../pages/notices.tsx'
import { policy } from '../policy.ts'
import { listNotices } from '../reads/notice.ts'
import { texts } from '../texts/notices.ts'
import { called } from './called.ts'

type Ask = Asking<Actor>
type Again = Partial<Pick<NoticesProps, 'form' | 'previewed' | 'refusal' | 'fresh' | 'id'>>

async function listPage(outside: Outside, c: Ask, more: Again = {}, status: 200 | 409 | 422 = 200) {
  const call = await called(outside, c, 'follow')
  const known = {
    call,
    notices: await listNotices(outside.write, call.id),
    writes: may(policy, c.var.who, 'notify', call),
  }
  return page(c, <NoticesPage view={c.var} id={newId()} form={stateOf({})} {...known} {...more} />, status)
}

const freshIn = (c: Ask) => (['published', 'withdrawn'] as const).find((deed) => deed === c.req.query('done'))

const list = (outside: Outside) => (c: Ask) => listPage(outside, c, { fresh: freshIn(c) })

const told = (c: Ask, errors: readonly NoticeError[]) => {
  const t = texts[c.var.lang].desk.error
  return errors.map((error) => ({
    field: error.field,
    text: error.code === 'missing' ? t.missing[error.field] : t.too_long[error.field],
  }))
}

/** POST: a notice shown as it would stand, taken up again, or published. */
const write = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'notify')
  const [values, given] = [valuesOf(c.var.form), c.var.form.text('id')]
  const id = isId(given) ? given : newId()
  const { said, errors } = noticeIn(typedFrom(values))
  if (c.var.form.text('deed') === 'edit') return listPage(outside, c, { id, form: stateOf(values) })
  if (errors.length > 0) return listPage(outside, c, { id, form: stateOf(values, told(c, errors)) }, badInputStatus)
  const previewed = { said, values }
  if (c.var.form.text('deed') !== 'publish') return listPage(outside, c, { id, previewed })
  const changesNothing = c.var.form.text('changes_nothing') === 'yes'
  const outcome = await publishNotice(hereOf(c, outside), call.id, { ...said, id, changesNothing })
  if (outcome.ok) return seeOther(c, `${paths.deskCallNotices(c.var.lang, call.slug)}?done=published`)
  const text = texts[c.var.lang].desk.refusal[outcome.refusal]
  return outcome.refusal === 'terms_unconfirmed'
    ? listPage(
        outside,
        c,
        {
          id,
          previewed: { ...previewed, unconfirmed: text },
          form: stateOf(values, [{ field: 'changes_nothing', text }]),
        },
        badInputStatus,
      )
    : listPage(outside, c, { id, form: stateOf(values), refusal: outcome.refusal }, refusalStatus)
}

async function noticeOf(outside: Outside, c: Ask): Promise<{ call: Call; notice: Notice }> {
  const call = await called(outside, c, 'notify')
  const notice = (await listNotices(outside.write, call.id)).find(
    ({ number }) => String(number) === c.req.param('number'),
  )
  if (notice === undefined) throw new Absent()
  return { call, notice }
}

const withdrawalPage = (outside: Outside) => async (c: Ask) =>
  page(c, <NoticeWithdrawalPage view={c.var} {...await noticeOf(outside, c)} form={stateOf({})} />)

/** POST: a notice withdrawn, with its reason. */
const withdrawal = (outside: Outside) => async (c: Ask) => {
  const known = await noticeOf(outside, c)
  const values = valuesOf(c.var.form)
  const reason = reasonIn(typedFrom(values))
  if (reason.errors.length > 0) {
    const errors = reason.errors.map((field) => ({ field, text: texts[c.var.lang].desk.refusal.reason_missing }))
    return page(c, <NoticeWithdrawalPage view={c.var} {...known} form={stateOf(values, errors)} />, badInputStatus)
  }
  const { call, notice } = known
  const outcome = await withdrawNotice(hereOf(c, outside), call.id, { number: notice.number, reason: reason.value })
  if (outcome.ok) return seeOther(c, `${paths.deskCallNotices(c.var.lang, call.slug)}?done=withdrawn`)
  const shownAs = { view: c.var, ...known, form: stateOf(values), refusal: outcome.refusal }
  return page(c, <NoticeWithdrawalPage {...shownAs} />, refusalStatus)
}

const at = '/:lang/desk/calls/:slug/notices'

/** Notices of a call at the desk: written, shown as they would stand, published, withdrawn. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, list(outside))
    .post(at, write(outside))
    .get(`${at}/:number`, withdrawalPage(outside))
    .post(`${at}/:number`, withdrawal(outside))
