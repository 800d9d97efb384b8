import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { addPartner } from '../actions/add-partner.ts'
import { bringBackPartner } from '../actions/bring-back-partner.ts'
import { commit } from '../actions/commit.ts'
import { removePartner } from '../actions/remove-partner.ts'
import { savePartner, type TasksClash } from '../actions/save-partner.ts'
import { seenText, tasksQuestion } from '../clash.ts'
import { CommitmentPage } from '../pages/commitment.tsx'
import { PartnerPage, type PartnerProps } from '../pages/partner.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { countRemarks } from '../reads/together.ts'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'
import { liveIn } from '../written.ts'
import { opened, partnerIn } from './opened.ts'
import { sectionAgain } from './section-again.tsx'

type Ask = Asking<Actor>

const wordsFor = (c: Ask) => texts[c.var.lang]

/** POST: a partner more. */
const add = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  const t = wordsFor(c)
  const chosen = c.var.form.text('organisation')
  const back = (text: string, status: 409 | 422) =>
    sectionAgain(c, outside, { work, section: 'parties', chosen, errors: [{ field: 'organisation', text }] }, status)
  if (!isId(chosen)) return back(t.parties.notChosen, 422)
  const added = { id: newId(), organisationId: chosen } // whoever is a party already stays the one that it is
  const outcome = await addPartner(hereOf(c, outside), work.application.id, added)
  if (!outcome.ok) return back(t.refusal[outcome.refusal], 409)
  return seeOther(c, paths.applicationPartner(c.var.lang, work.application.id, outcome.value.id))
}

type Shown = Omit<PartnerProps, 'view' | 'partner' | 'remarks'>

/** The page of the party of the address. */
async function partnerPage(c: Ask, outside: Outside, shown: Shown, status: 200 | 409 | 422 = 200) {
  const { work } = shown
  const remarks = await countRemarks(outside.read, work.application.id)
  return page(c, <PartnerPage view={c.var} partner={partnerIn(c, work)} remarks={remarks} {...shown} />, status)
}

/** GET: one party's tasks. */
const showPartner = (outside: Outside) => async (c: Ask) => partnerPage(c, outside, { work: await opened(c, outside) })

const remove = async (c: Ask, outside: Outside) => {
  const work = await opened(c, outside)
  const partner = partnerIn(c, work)
  const outcome = await removePartner(hereOf(c, outside), work.application.id, { partnerId: partner.id })
  if (outcome.ok) return seeOther(c, paths.applicationSection(c.var.lang, work.application.id, 'parties'))
  return partnerPage(c, outside, { work, alert: <Refused>{wordsFor(c).refusal[outcome.refusal]}</Refused> }, 409)
}

async function bringBack(c: Ask, outside: Outside) {
  const work = await opened(c, outside)
  const partnerId = c.req.param('partner') ?? ''
  const outcome = await bringBackPartner(hereOf(c, outside), work.application.id, { partnerId })
  if (outcome.ok) return seeOther(c, paths.applicationSection(c.var.lang, work.application.id, 'parties'))
  const alert = <Refused>{wordsFor(c).refusal[outcome.refusal]}</Refused>
  return sectionAgain(c, outside, { work, section: 'parties', alert }, 409)
}

/** Two people wrote at the same place of a party's tasks: both texts come back in the field, and nothing is kept. */
async function bothTasks(c: Ask, outside: Outside, { both, kept }: TasksClash) {
  const work = await opened(c, outside)
  const errors = [{ field: 'tasks', text: together[c.var.lang].merge.tasks }]
  return partnerPage(c, outside, { work, tasks: both, seen: kept, errors }, 409)
}

async function saveTasks(c: Ask, outside: Outside) {
  const work = await opened(c, outside)
  const partner = partnerIn(c, work)
  const tasks = c.var.form.text('tasks')
  const seen = seenText(c.var.form, tasksQuestion(partner.id))
  const lang = (['fi', 'sv'] as const).find((one) => one === c.var.form.text('lang'))
  const outcome = await savePartner(hereOf(c, outside), work.application.id, {
    partnerId: partner.id,
    tasks,
    seen,
    live: liveIn(c.var.form, 'tasks'),
    ...(lang === undefined ? {} : { lang }),
  })
  if (outcome.ok && outcome.value.clash !== null) return bothTasks(c, outside, outcome.value.clash)
  if (outcome.ok) return seeOther(c, paths.applicationSection(c.var.lang, work.application.id, 'parties'))
  const text = wordsFor(c).refusal[outcome.refusal]
  const long = outcome.refusal === 'tasks_too_long'
  const errors = long ? [{ field: 'tasks', text }] : []
  return partnerPage(c, outside, { work, tasks, seen, errors, alert: <Refused>{text}</Refused> }, long ? 422 : 409)
}

/** POST: a party's tasks as they were typed, the party taken out, or one that was taken out brought back. */
const save = (outside: Outside) => async (c: Ask) => {
  const deed = c.var.form.text('deed')
  if (deed === 'return') return bringBack(c, outside)
  return deed === 'remove' ? remove(c, outside) : saveTasks(c, outside)
}

/** GET: what a partner commits to. */
const showCommitment = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  return page(c, <CommitmentPage view={c.var} work={work} partner={partnerIn(c, work)} />)
}

/** POST: the commitment of a partner to exactly what was read. */
const giveCommitment = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const work = await opened(c, outside)
  const typed = { position: form.text('position'), basis: form.text('basis') }
  const outcome = await commit(hereOf(c, outside), work.application.id, {
    partnerId: partnerIn(c, work).id,
    digest: form.text('digest'),
    lang,
    ...typed,
  })
  if (outcome.ok) return seeOther(c, paths.applicationCommitment(lang, work.application.id, partnerIn(c, work).id))
  const text = wordsFor(c).refusal[outcome.refusal]
  const atField = outcome.refusal === 'position_missing'
  const fresh = await opened(c, outside)
  const errors = atField ? [{ field: 'position', text }] : []
  return page(
    c,
    <CommitmentPage
      view={c.var}
      work={fresh}
      partner={partnerIn(c, fresh)}
      typed={typed}
      errors={errors}
      alert={<Refused>{text}</Refused>}
    />,
    atField ? 422 : 409,
  )
}

const at = '/:lang/my/applications/:id/partners'

/** Parties: adding and removing them, their tasks and commitments. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .post(at, add(outside))
    .get(`${at}/:partner`, showPartner(outside))
    .post(`${at}/:partner`, save(outside))
    .get(`${at}/:partner/commitment`, showCommitment(outside))
    .post(`${at}/:partner/commitment`, giveCommitment(outside))
