import { page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { lastEvent } from '../../io/kept.ts'
import { newId } from '../../io/once.ts'
import { remembered } from '../../io/remembered.ts'
import { sheetFile } from '../../io/sheet.ts'
import { dayOf, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { aboutOf, adoptionPolicy } from '../adoption/policy.ts'
import { isCut } from '../asked.ts'
import { comparedIn } from '../comparison.ts'
import { sheetOfOffered } from '../offer/files.ts'
import { filterIn, offerAddress, offerAskedIn, offersPerPage } from '../offer/asked.ts'
import type { OfferFilter } from '../offer/offered.ts'
import { kitPolicy } from '../kit/policy.ts'
import { ownPolicy } from '../own/policy.ts'
import { Comparison, type Compared } from '../pages/comparison.tsx'
import { SolutionPage } from '../pages/solution.tsx'
import { Solutions } from '../pages/solutions.tsx'
import { policy } from '../policy.ts'
import { findWork } from '../reads.ts'
import { findKit } from '../reads/kit.ts'
import { listAdopters } from '../reads/adoption.ts'
import { findOffer, listSolvers } from '../reads/offer.ts'
import { listOfferChoices, searchOffered } from '../reads/offered.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { subjectPolicy } from '../subject/policy.ts'
import { solutionTexts } from '../texts/solutions.ts'

import type { ReadQuestion } from '../reads/asked.ts'

type Ask = Asking<Actor>
/** `day`: what is concluded from a period changes with it. */
type Choosing = { readonly q: string; readonly lang: Lang; readonly filter: OfferFilter; readonly day: Day }

const mostRows = 10_000
const neighboursShown = 6

const asked = (c: Ask) => offerAskedIn((name) => c.req.query(name))

const list = (outside: Outside, questionOf: ReadQuestion) => {
  const choicesOf = remembered(outside.read, async ({ q, lang, filter, day: on }: Choosing) =>
    listOfferChoices(outside.read, await questionOf(q), { ...filter, lang, on }),
  )
  return async (c: Ask) => {
    const wanted = asked(c)
    const { lang, now } = c.var
    const on = dayOf(now)
    const filter = filterIn(wanted)
    const offset = (wanted.page - 1) * offersPerPage
    const event = await lastEvent(outside.read)
    const question = await questionOf(wanted.q, event)
    const [{ works, total }, choices] = await Promise.all([
      searchOffered(outside.read, question, { ...filter, sort: wanted.sort, lang, limit: offersPerPage, offset, on }),
      choicesOf({ q: wanted.q, lang, filter, day: on }, event),
    ])
    if (works.length === 0 && wanted.page > 1)
      return seeOther(c, paths.solutions(lang, offerAddress({ ...wanted, page: 1 }))) // beyond the last page
    const { who } = c.var
    const tells = who !== null && may(ownPolicy, who, 'tell', { organisationId: who.actingFor?.id ?? null })
    return page(
      c,
      <Solutions
        view={c.var}
        asked={wanted}
        works={works}
        total={total}
        choices={choices}
        tells={tells}
        newId={newId()}
        cut={isCut(c.req.query('q'))}
        chosen={c.req.query('chosen')}
      />,
    )
  }
}

type Taking = { readonly kind: 'csv' | 'xlsx'; readonly questionOf: ReadQuestion }

const file =
  (outside: Outside, { kind, questionOf }: Taking) =>
  async (c: Ask) => {
    const wanted = asked(c)
    const { lang } = c.var
    const question = await questionOf(wanted.q)
    const { works } = await searchOffered(outside.read, question, {
      ...filterIn(wanted),
      sort: wanted.sort,
      lang,
      limit: mostRows,
      on: dayOf(c.var.now),
    })
    const sheet = sheetOfOffered(
      works,
      lang,
      solutionTexts[lang].sheet,
      (work) => `${outside.baseUrl.origin}${paths.work(lang, work)}`,
    )
    return sheetFile(c, kind, 'talko-solutions', sheet)
  }

/** The page of a work that is no funded project; a project has its own page, and is sent there. */
const solution = (outside: Outside) => async (c: Ask) => {
  const work = await findSeenWork(outside.read, c.var.who, c.req.param('slug'))
  if (work.kind === 'project') return seeOther(c, paths.project(c.var.lang, work.slug))
  const [told, adopters, neighbours, kit] = await Promise.all([
    findOffer(outside.read, work.id, dayOf(c.var.now)),
    listAdopters(outside.read, work.id),
    listSolvers(outside.read, work, neighboursShown),
    findKit(outside.read, work.id),
  ])
  const address = `${outside.baseUrl.origin}${paths.work(c.var.lang, work)}`
  return page(
    c,
    <SolutionPage
      view={c.var}
      work={work}
      told={told}
      adopters={adopters}
      neighbours={neighbours}
      kit={{ kit, writes: may(kitPolicy, c.var.who, 'write', aboutOf(work)) }}
      settles={may(subjectPolicy, c.var.who, 'settle', aboutOf(work))}
      declares={may(adoptionPolicy, c.var.who, 'declare', aboutOf(work))}
      address={address}
    />,
  )
}

/** A work for the comparison; none where there is none, or the person may not read it. */
async function compared(outside: Outside, { who, now }: Ask['var'], slug: string): Promise<readonly Compared[]> {
  const work = await findWork(outside.read, slug)
  if (work === undefined || !may(policy, who, 'read', work)) return []
  const [told, adopters] = await Promise.all([
    findOffer(outside.read, work.id, dayOf(now)),
    listAdopters(outside.read, work.id),
  ])
  return [{ work, told, adopters }]
}

/** GET: two or three works beside each other; at most three are looked up. */
const compare = (outside: Outside) => async (c: Ask) => {
  const { slugs, left } = comparedIn(c.req.queries('work') ?? [])
  const works = await Promise.all(slugs.map((slug) => compared(outside, c.var, slug)))
  return page(c, <Comparison view={c.var} works={works.flat()} left={left} list={asked(c)} />)
}

export const solutionDoors = (outside: Outside, questionOf: ReadQuestion) =>
  routes<Actor>()
    .get('/:lang/solutions', list(outside, questionOf))
    .get('/:lang/solutions.csv', file(outside, { kind: 'csv', questionOf }))
    .get('/:lang/solutions.xlsx', file(outside, { kind: 'xlsx', questionOf }))
    .get('/:lang/solutions/comparison', compare(outside))
    .get('/:lang/solutions/:slug', solution(outside))
