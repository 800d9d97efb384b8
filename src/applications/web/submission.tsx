import { Absent, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { submit } from '../actions/submit.ts'
import { withdraw } from '../actions/withdraw.ts'
import { findRemovalDay } from '../reads/unneeded.ts'
import { OverviewPage } from '../pages/overview.tsx'
import { ReceiptPage } from '../pages/receipt.tsx'
import { SubmissionPage } from '../pages/submission.tsx'
import { WithdrawalPage } from '../pages/withdrawal.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { findOpenVersion } from '../reads/open-version.ts'
import { listVersions } from '../reads/version.ts'
import { listSupplements } from '../reads/supplement.ts'
import { listSectionWork } from '../reads/together.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>

const opened = (c: Ask, outside: Outside) =>
  findWorkspace(outside.read, { who: c.var.who, id: c.req.param('id'), now: c.var.now })

/** GET: where the application stands. */
const overview = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  await seenBy(c, outside, 'application', work.application.id)
  const { id } = work.application
  const [versions, shares, removedOn, supplements] = await Promise.all([
    listVersions(outside.read, id),
    listSectionWork(outside.read, id),
    findRemovalDay(outside.read, id),
    listSupplements(outside.read, id),
  ])
  const props = { view: c.var, work, versions, shares, removedOn, supplements }
  return page(c, <OverviewPage {...props} />)
}

/** GET: what is missing, or what sending does. */
const showSubmission = (outside: Outside) => async (c: Ask) =>
  page(c, <SubmissionPage view={c.var} work={await opened(c, outside)} />)

/** POST: sends the application. */
const send = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const work = await opened(c, outside)
  const outcome = await submit(here, work.application.id)
  if (outcome.ok) return seeOther(c, paths.applicationReceipt(c.var.lang, work.application.id, outcome.value.number))
  const alert = <Refused>{texts[c.var.lang].refusal[outcome.refusal]}</Refused>
  return page(c, <SubmissionPage view={c.var} work={await opened(c, outside)} alert={alert} />, 409)
}

/** GET: the receipt of a version and what was sent. */
const receipt = (outside: Outside) => async (c: Ask) => {
  const { application, purposes } = await opened(c, outside)
  const number = Number(c.req.param('number'))
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw new Absent()
  const sent = await findOpenVersion(outside.read, { applicationId: application.id, number, sees: true })
  const { version, form, secrecy } = found(sent)
  const versions = await listVersions(outside.read, application.id)
  await seenBy(c, outside, 'application', application.id)
  const submittedBy = versions.find((one) => one.number === number)?.submittedBy ?? ''
  return page(
    c,
    <ReceiptPage
      view={c.var}
      version={{ ...version, submittedBy, newestNumber: versions[0]?.number ?? number }}
      form={form}
      secrecy={secrecy}
      purposes={purposes}
    />,
  )
}

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

/** One application as a whole: where it stands, sending it, its receipts, withdrawing it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, overview(outside))
    .get(`${at}/submission`, showSubmission(outside))
    .post(`${at}/submission`, send(outside))
    .get(`${at}/withdrawal`, showWithdrawal(outside))
    .post(`${at}/withdrawal`, takeBack(outside))
    .get(`${at}/versions/:number`, receipt(outside))
