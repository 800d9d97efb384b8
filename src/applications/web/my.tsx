import { adoptionTasks } from '../../catalogue/adoption/task.ts'
import { listAdoptionsOf } from '../../catalogue/reads/adoption.ts'
import { listWaitingWorks } from '../../catalogue/reads/work-questions.ts'
import { isOpen } from '../../calls/call.ts'
import { findCallBySlug, listCalls } from '../../calls/reads.ts'
import { listCooperationTasks } from '../../cooperation/reads/tasks.ts'
import { ErrorPage } from '../../frame/errors.tsx'
import { found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { caseLangIn } from '../../people/organisation.ts'
import { holds, type Actor } from '../../people/person.ts'
import { listCaseLanguages } from '../../people/reads/case-languages.ts'
import { start } from '../actions/start.ts'
import { MyPage } from '../pages/my.tsx'
import { mayStart } from '../policy.ts'
import { listChanges } from '../reads/changes.ts'
import { listMine } from '../reads/mine.ts'
import { tasksIn } from '../task.ts'
import { texts } from '../texts.ts'
import { caseLanguageTexts } from '../texts/case-language.ts'

type Ask = Asking<Actor>

/** What waits for a person in the adoption register; only those who write or sign for an organisation speak for it. */
async function inRegister(outside: Outside, who: Actor, now: Date) {
  if (who.actingFor === null || !holds(who, 'editor', 'signatory')) return []
  const [own, asked] = await Promise.all([
    listAdoptionsOf(outside.read, who.actingFor.id),
    listWaitingWorks(outside.read, who.actingFor.id),
  ])
  return adoptionTasks(own, asked, dayOf(now))
}

/** What waits for a person in the cooperation of the organisation acted for. */
const inCooperation = async (outside: Outside, who: Actor, now: Date) =>
  who.actingFor === null || !mayStart(who) ? [] : listCooperationTasks(outside.read, who.actingFor.id, dayOf(now))

/** What a person may do for the organisation acted for. */
const rightsOf = (who: Actor) => ({
  signs: holds(who, 'signatory'),
  writes: holds(who, 'editor', 'signatory'),
  keepsMoney: holds(who, 'finance'),
  confirms: holds(who, 'admin', 'signatory'),
})

/** GET: the start page of those who apply. */
const my = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const { now } = c.var
  const applications = await listMine(outside.read, who)
  const changes = await listChanges(
    outside.read,
    who,
    applications.map((one) => one.id),
  )
  const [published, adoptions, cooperation, languages] = await Promise.all([
    listCalls(outside.read, { who, states: ['published'] }),
    inRegister(outside, who, now),
    inCooperation(outside, who, now),
    listCaseLanguages(outside.read, who.actingFor?.id),
  ])
  const calls = published.filter((call) => isOpen(call, now)).toReversed() // whoever applies looks first for what closes first
  const tasks = tasksIn(applications, rightsOf(who), now)
  const view = { ...c.var, tasks: tasks.length + adoptions.length + cooperation.length }
  return page(
    c,
    <MyPage
      view={view}
      applications={applications}
      tasks={tasks}
      adoptions={adoptions}
      cooperation={cooperation}
      changes={changes}
      begins={mayStart(who)}
      languages={languages}
      calls={calls.map((call) => ({ ...call, newId: newId() }))}
    />,
  )
}

/** POST: begins an application in a call, for the organisation acted for. */
const begin = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form } = c.var
  const call = found(await findCallBySlug(outside.read, c.req.param('slug') ?? ''))
  const id = form.text('id')
  const outcome = await start(here, isId(id) ? id : newId(), { callId: call.id, lang: caseLangIn(form.text('lang')) })
  if (outcome.ok) return seeOther(c, paths.application(lang, outcome.value.id))
  return page(
    c,
    <ErrorPage
      view={c.var}
      kind="refused"
      detail={{ ...caseLanguageTexts[lang].refusal, ...texts[lang].refusal }[outcome.refusal]}
      back={paths.call(lang, call.slug)}
    />,
    409,
  )
}

/** Where those who apply begin. */
export const web = (outside: Outside) =>
  routes<Actor>().get('/:lang/my', my(outside)).post('/:lang/calls/:slug/applications', begin(outside))
