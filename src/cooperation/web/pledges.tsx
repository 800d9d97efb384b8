import { findSeenWork } from '../../catalogue/reads/seen-work.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayRead, writtenDay, type Day, type DayFault } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { keepPledge } from '../actions/keep-pledge.ts'
import { DeskPledges, PledgePage, type PledgeTyped } from '../pages/pledge.tsx'
import { isPledgeState, type Pledge, type PledgeState } from '../pledge.ts'
import { followsPledges, projectPolicy } from '../policy.ts'
import { aboutProject } from '../project.ts'
import { findPledge, listPledgesTo } from '../reads/pledges.ts'
import { pledgeTexts } from '../texts/pledge.ts'
import { idHere, seenIn } from './space-here.ts'

type Ask = Asking<Actor>

/** The promise of an address, for those who lead its project and may say how it stands. */
async function pledgeHere(outside: Outside, c: Ask, fresh = false): Promise<Pledge> {
  const { who } = hereOf(c, outside)
  const work = await findSeenWork(outside.read, who, c.req.param('slug'))
  const about = aboutProject(work)
  allowed(may(projectPolicy, who, 'suggest', about), may(projectPolicy, who, 'see', about))
  return found(await findPledge(fresh ? outside.write : outside.read, work.slug, idHere(c)))
}

const typedOf = ({ state, dueOn, why }: Pledge): PledgeTyped => ({
  state,
  due: dueOn === null ? '' : writtenDay(dueOn, 'fi'),
  why,
})

const show = (outside: Outside) => async (c: Ask) => {
  const pledge = await pledgeHere(outside, c)
  return page(c, <PledgePage view={c.var} pledge={pledge} typed={typedOf(pledge)} errors={[]} />)
}

const typedIn = ({ form }: Ask['var']): PledgeTyped => ({
  state: form.text('state'),
  due: form.text('due').slice(0, 100),
  why: form.text('why').slice(0, 20_000),
})

const fields = { step_not_allowed: 'state', changed_meanwhile: 'state', why_missing: 'why', why_long: 'why' } as const

const dueIn = (typed: string): Outcome<Day | null, DayFault> => (typed.trim() === '' ? done(null) : dayRead(typed))

type Said = { readonly state: PledgeState; readonly dueOn: Day | null; readonly why: string }

/** What was typed, read; refuses with why a field cannot be. */
function readIn({ state, due, why }: PledgeTyped): Outcome<Said, 'state_missing' | DayFault> {
  if (!isPledgeState(state)) return refuse('state_missing')
  const dueOn = dueIn(due)
  return dueOn.ok ? done({ state, dueOn: dueOn.value, why }) : dueOn
}

/** POST: says how it stands. */
const keep = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const pledge = await pledgeHere(outside, c)
  const t = pledgeTexts[lang].refusal
  const typed = typedIn(c.var)
  const said = readIn(typed)
  if (!said.ok) {
    const errors = [{ field: said.refusal === 'state_missing' ? 'state' : 'due', text: t[said.refusal] }]
    return page(c, <PledgePage view={c.var} {...{ pledge, typed, errors }} />, badInputStatus)
  }
  const seen = seenIn(c)
  const outcome = await keepPledge(hereOf(c, outside), pledge.slug, { id: pledge.id, ...said.value, seen })
  if (outcome.ok) return seeOther(c, paths.projectCooperation(lang, pledge.slug, { done: 'kept' }))
  const errors = [{ field: fields[outcome.refusal], text: t[outcome.refusal] }]
  const status = outcome.refusal.startsWith('why') ? badInputStatus : refusalStatus
  return page(c, <PledgePage view={c.var} pledge={await pledgeHere(outside, c, true)} {...{ typed, errors }} />, status)
}

const mostPledges = 2_000

const desk = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const authority = who.actingFor
  if (authority === null || !followsPledges(who)) throw new Absent()
  return page(c, <DeskPledges view={c.var} pledges={await listPledgesTo(outside.read, authority.id, mostPledges)} />)
}

/** What applications promised about cooperation, and how it stands. */
export const pledgeDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/pledges', desk(outside))
    .get('/:lang/my/projects/:slug/pledges/:id', show(outside))
    .post('/:lang/my/projects/:slug/pledges/:id', keep(outside))
