import type { ReactNode } from 'react'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { showLate } from '../actions/show-late.ts'
import { submit } from '../actions/submit.ts'
import { withdraw } from '../actions/withdraw.ts'
import { isLeftUnsent } from '../late.ts'
import type { LateSent } from '../pages/late.tsx'
import { findLateStanding } from '../reads/late.ts'
import { ReceiptPage } from '../pages/receipt.tsx'
import { SubmissionPage } from '../pages/submission.tsx'
import { WithdrawalPage } from '../pages/withdrawal.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { texts } from '../texts.ts'
import { lateTexts } from '../texts/late.ts'
import { opened } from './opened.ts'
import { versionOpened } from './version-opened.ts'

type Ask = Asking<Actor>

type Shown = {
  readonly alert?: ReactNode
  readonly again?: Pick<LateSent, 'typed' | 'errors'>
  readonly status?: 200 | 409 | 422
}

/** What is missing, or what sending does; after closing, what can still be done where something was left unsent. */
async function submissionPage(c: Ask, outside: Outside, { alert, again, status = 200 }: Shown) {
  const work = await opened(c, outside)
  const { call, application } = work
  if (!isLeftUnsent(application, call, c.var.now))
    return page(c, <SubmissionPage view={c.var} work={work} alert={alert} />, status)
  const late = await findLateStanding(outside.write, application.id, call.closesAt)
  return page(c, <SubmissionPage view={c.var} work={work} alert={alert} late={{ late, ...again }} />, status)
}

/** GET: what is missing, or what sending does. */
const showSubmission = (outside: Outside) => (c: Ask) =>
  submissionPage(c, outside, {
    alert: c.req.query('shown') === undefined ? undefined : <Alert>{lateTexts[c.var.lang].saved}</Alert>,
  })

/** POST: what the applicant shows about why the application arrived late. */
const show = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const { application } = await opened(c, outside)
  const typed = form.text('showing')
  const outcome = await showLate(hereOf(c, outside), application.id, { text: typed })
  if (outcome.ok) return seeOther(c, `${paths.applicationSubmission(lang, application.id)}?shown`)
  const { refusal } = outcome
  const text = lateTexts[lang].refusal[refusal]
  if (refusal === 'nothing_late' || refusal === 'admitted_already')
    return submissionPage(c, outside, { alert: <Refused>{text}</Refused>, status: refusalStatus })
  const errors = [{ field: 'showing', text }]
  const alert = <ErrorSummary title={say(texts[lang].work.errors, { count: 1 })} errors={errors} />
  return submissionPage(c, outside, { alert, again: { typed, errors }, status: badInputStatus })
}

/** POST: sends the application. */
const send = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const work = await opened(c, outside)
  const outcome = await submit(here, work.application.id)
  if (outcome.ok) return seeOther(c, paths.applicationReceipt(c.var.lang, work.application.id, outcome.value.number))
  const alert = <Refused>{texts[c.var.lang].refusal[outcome.refusal]}</Refused>
  return submissionPage(c, outside, { alert, status: refusalStatus })
}

/** GET: the receipt of a version and what was sent. */
const receipt = (outside: Outside) => async (c: Ask) =>
  page(c, <ReceiptPage view={c.var} {...await versionOpened(c, outside)} />)

/** GET: asks once before an application is taken back. */
const showWithdrawal = (outside: Outside) => async (c: Ask) =>
  page(c, <WithdrawalPage view={c.var} work={await opened(c, outside)} />)

/** POST: takes the application back. */
const takeBack = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const work = await opened(c, outside)
  const outcome = await withdraw(here, work.application.id)
  if (outcome.ok) return seeOther(c, paths.application(c.var.lang, work.application.id))
  const alert = <Refused>{texts[c.var.lang].refusal[outcome.refusal]}</Refused>
  return page(c, <WithdrawalPage view={c.var} work={work} alert={alert} />, 409)
}

const at = '/:lang/my/applications/:id'

/** Sending an application, its receipts, withdrawing it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/submission`, showSubmission(outside))
    .post(`${at}/submission`, send(outside))
    .post(`${at}/late`, show(outside))
    .get(`${at}/withdrawal`, showWithdrawal(outside))
    .post(`${at}/withdrawal`, takeBack(outside))
    .get(`${at}/versions/:number`, receipt(outside))
