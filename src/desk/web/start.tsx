import { Absent, allowed, found } from '../../io/absent.ts'
import { followsPledges } from '../../cooperation/policy.ts'
import { disposalPolicy } from '../../decisions/policy.ts'
import { hereOf, page, routes, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { followsEnrolments } from '../../programme/policy.ts'
import { LetterPage, Outbox } from '../pages/mail.tsx'
import { Start, type HappeningShown } from '../pages/start.tsx'
import { policy } from '../policy.ts'
import { listCaseTasks } from '../reads/correspondence.ts'
import { countOthersStuck, findLetter, listLetters } from '../reads/mail.ts'
import { findHouse, listHappenings, listStandings, type Happening } from '../reads/standing.ts'
import { tasksOf } from '../tasks.ts'
import { happened } from '../texts/start.ts'

type Ask = Asking<Actor>

const shownOf = (c: Ask, one: Happening): readonly HappeningShown[] => {
  const what = happened.find((known) => known === one.what)
  return what === undefined
    ? []
    : [{ at: one.at, what, by: one.by, title: plain(one.title, c.var.lang), others: one.others }]
}

const start = (outside: Outside) => async (c: Ask) => {
  const { who, now } = hereOf(c, outside)
  allowed(may(policy, who, 'work', null), true)
  const [calls, house, cases, happenings] = await Promise.all([
    listStandings(outside.read, who, now),
    findHouse(outside.read, who, now),
    listCaseTasks(outside.read, who, now),
    listHappenings(outside.read, who, happened, 12),
  ])
  const shown = happenings.flatMap((one) => shownOf(c, one))
  const tasks = tasksOf(who, calls, house)
  return page(
    c,
    <Start
      view={{ ...c.var, tasks: tasks.length + cases.length }}
      tasks={tasks}
      cases={cases}
      calls={calls}
      happenings={shown}
      enrolments={followsEnrolments(who)}
      pledges={followsPledges(who)}
      disposals={may(disposalPolicy, who, 'list', { authorityId: who.actingFor?.id ?? '', disqualified: [] })}
    />,
  )
}

const mostLetters = 200

const outbox = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  allowed(may(policy, who, 'read_letters', null), may(policy, who, 'work', null))
  const asked = (c.req.query('q') ?? '').slice(0, 200).replaceAll('\u0000', '')
  const letters = await listLetters(outside.read, who, asked, mostLetters)
  return page(
    c,
    <Outbox view={c.var} letters={letters} asked={asked} othersStuck={await countOthersStuck(outside.read, who)} />,
  )
}

const letter = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  allowed(may(policy, who, 'read_letters', null), may(policy, who, 'work', null))
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  return page(c, <LetterPage view={c.var} letter={found(await findLetter(outside.read, who, id))} />)
}

/** Where the authority's people begin, and the outbox. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk', start(outside))
    .get('/:lang/desk/mail', outbox(outside))
    .get('/:lang/desk/mail/:id', letter(outside))
