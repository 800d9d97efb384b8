import { Absent } from '../../io/absent.ts'
import { allSeenBy, hereOf, page, refusalStatus, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import { caseLangIn } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { listCaseLanguages } from '../../people/reads/case-languages.ts'
import { chooseLanguage } from '../actions/choose-language.ts'
import { OverviewPage } from '../pages/overview.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { findAuthorityTransfer } from '../reads/authority-transfer.ts'
import { listBehalfEdits } from '../reads/behalf-edit.ts'
import { findAdmission } from '../reads/late.ts'
import { listSupplements } from '../reads/supplement.ts'
import { listSectionWork } from '../reads/together.ts'
import { findRemovalDay } from '../reads/unneeded.ts'
import { listVersions } from '../reads/version.ts'
import { caseLanguageTexts } from '../texts/case-language.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

/** Where the application stands. */
async function overviewPage(c: Ask, outside: Outside, refused?: string) {
  const work = await opened(c, outside)
  await seenBy(c, outside, 'application', work.application.id)
  const { id, coordinatorId } = work.application
  const [versions, shares, removedOn, supplements, admission, transfer, edits, languages] = await Promise.all([
    listVersions(outside.read, id),
    listSectionWork(outside.read, id),
    findRemovalDay(outside.read, id),
    listSupplements(outside.read, id),
    findAdmission(outside.read, id),
    findAuthorityTransfer(outside.read, id),
    listBehalfEdits(outside.read, id),
    listCaseLanguages(outside.read, coordinatorId),
  ])
  if (admission !== undefined && work.own !== null) await allSeenBy(c, outside, 'document', [admission.documentId])
  const alert = refused === undefined ? undefined : <Refused>{refused}</Refused>
  const props = { view: c.var, work, versions, shares, removedOn, supplements, admission, transfer, edits, languages }
  return page(c, <OverviewPage {...props} alert={alert} />, refused === undefined ? 200 : refusalStatus)
}

/** POST: the language in which the case is handled. */
const choose = (outside: Outside) => async (c: Ask) => {
  const { application } = await opened(c, outside)
  const lang = caseLangIn(c.var.form.text('lang'))
  if (lang === undefined) throw new Absent()
  const outcome = await chooseLanguage(hereOf(c, outside), application.id, lang)
  if (outcome.ok) return seeOther(c, `${paths.application(c.var.lang, application.id)}#language`)
  return overviewPage(c, outside, caseLanguageTexts[c.var.lang].refusal[outcome.refusal])
}

const at = '/:lang/my/applications/:id'

/** One application as a whole: where it stands, and in which language it is handled. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => overviewPage(c, outside))
    .post(`${at}/language`, choose(outside))
