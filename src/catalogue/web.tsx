import { page, routes, seeOther, type Asking } from '../io/http.ts'
import type { Read } from '../io/db.ts'
import type { Outside } from '../io/outside.ts'
import { lastEvent } from '../io/kept.ts'
import { newId } from '../io/once.ts'
import { remembered, rememberedRows } from '../io/remembered.ts'
import { sheetFile } from '../io/sheet.ts'
import { dayOf, type Day } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { may } from '../kit/policy.ts'
import { paths } from '../paths.ts'
import { nothingDrawn } from '../ui/drawn.tsx'
import { actsForApplicant, type Actor } from '../people/person.ts'
import { aboutOf, adoptionPolicy } from './adoption/policy.ts'
import { addressOf, askedIn, isCut, perPage, type Asked } from './asked.ts'
import { sheetOfWorks } from './files.ts'
import type { Filter } from './found.ts'
import { kitPolicy } from './kit/policy.ts'
import { WorkPage } from './pages/work.tsx'
import { Works } from './pages/works.tsx'
import { listChoices, listNeighbours, searchWorks } from './reads.ts'
import { listAdopters } from './reads/adoption.ts'
import { unfunded } from './offer/kinds.ts'
import { findKit } from './reads/kit.ts'
import type { ReadQuestion } from './reads/asked.ts'
import { countWorks, findListed, listWorks } from './reads/list.ts'
import { findOffer } from './reads/offer.ts'
import { searchOffered } from './reads/offered.ts'
import { findSeenWork } from './reads/seen-work.ts'
import { listCompanions, listWorkSpaces } from './reads/cooperation.ts'
import { subjectPolicy } from './subject/policy.ts'
import { texts } from './texts.ts'
import { coordinatorOf, type Work } from './work.ts'

type Ask = Asking<Actor>

const asked = (c: Ask) => askedIn((name) => c.req.query(name))

/** `day`: what is concluded from a period changes with it. */
type Choosing = { readonly q: string; readonly lang: Lang; readonly filter: Filter; readonly day: Day }

/** What a question meets is counted where it is searched. */
const nobodyCounts = { total: 0, examples: 0 }

/** So many works without a grant stand beside a question that is asked of the projects. */
const solutionsBeside = 5

/** What stays the same until something happens: the choices of the filters, the counts, and the solutions that meet the question. */
const beside = (read: Read, questionOf: ReadQuestion) =>
  remembered(read, async ({ q, lang, filter, day }: Choosing) => {
    const question = await questionOf(q)
    const [choices, count, solutions] = await Promise.all([
      listChoices(read, question, { ...filter, lang }),
      q === '' ? countWorks(read, filter) : nobodyCounts,
      q === '' ? undefined : searchOffered(read, question, { kinds: unfunded, lang, limit: solutionsBeside, on: day }),
    ])
    return { choices, count, solutions }
  })

/** Finds what a list shows; without a question by the lean way. */
const finding = (outside: Outside, questionOf: ReadQuestion) => {
  const besideOf = beside(outside.read, questionOf)
  const rowsOf = rememberedRows((ids) => findListed(outside.read, ids))
  return async (wanted: Asked, { lang, now }: Ask['var']) => {
    const choosing = { q: wanted.q, lang, filter: filterOf(wanted), day: dayOf(now) }
    const search = { ...wanted, lang, limit: perPage, offset: (wanted.page - 1) * perPage }
    if (wanted.q !== '') {
      const event = await lastEvent(outside.read)
      const question = await questionOf(wanted.q, event)
      const [met, { choices, solutions }] = await Promise.all([
        searchWorks(outside.read, question, search),
        besideOf(choosing, event),
      ])
      return { ...met, choices, solutions }
    }
    const { ids, event } = await listWorks(outside.read, search)
    const [works, { choices, count }] = await Promise.all([rowsOf(ids, event), besideOf(choosing, event)])
    return { works, ...count, choices, solutions: undefined }
  }
}

const works = (outside: Outside, questionOf: ReadQuestion) => {
  const find = finding(outside, questionOf)
  const drawn = nothingDrawn()
  return async (c: Ask) => {
    const wanted = asked(c)
    const { lang } = c.var
    const { works: rows, total, examples, choices, solutions } = await find(wanted, c.var)
    if (rows.length === 0 && wanted.page > 1)
      return seeOther(c, paths.projects(lang, addressOf({ ...wanted, page: 1 }))) // beyond the last page
    return page(
      c,
      <Works
        view={c.var}
        asked={wanted}
        works={rows}
        total={total}
        examples={examples}
        choices={choices}
        solutions={solutions}
        newId={newId()}
        cut={isCut(c.req.query('q'))}
        drawn={drawn}
      />,
    )
  }
}

const filterOf = ({ round, category, theme, region, coordinator, subject }: Filter): Filter => ({
  round,
  category,
  theme,
  region,
  coordinator,
  subject,
})

const mostRows = 10_000

type Taking = { readonly kind: 'csv' | 'xlsx'; readonly questionOf: ReadQuestion }

const worksFile =
  (outside: Outside, { kind, questionOf }: Taking) =>
  async (c: Ask) => {
    const wanted = asked(c)
    const { lang } = c.var
    const question = await questionOf(wanted.q)
    const { works: found } = await searchWorks(outside.read, question, { ...wanted, lang, limit: mostRows })
    const addressOf = (slug: string) => `${outside.baseUrl.origin}${paths.project(lang, slug)}`
    return sheetFile(c, kind, 'talko-projects', sheetOfWorks(found, lang, texts[lang].sheet, addressOf))
  }

/** Whether a person acts for the organisation that leads a work. */
const isOfLeader = (who: Actor | null, there: Pick<Work, 'parties'>) =>
  who !== null && actsForApplicant(who) && who.actingFor?.id === coordinatorOf(there)?.id

const work = (outside: Outside) => async (c: Ask) => {
  const there = await findSeenWork(outside.read, c.var.who, c.req.param('slug'))
  if (there.kind !== 'project') return seeOther(c, paths.work(c.var.lang, there))
  const [told, neighbours, adopters, companions, spaces, kit] = await Promise.all([
    findOffer(outside.read, there.id, dayOf(c.var.now)),
    listNeighbours(outside.read, there, 5),
    listAdopters(outside.read, there.id),
    listCompanions(outside.read, there, dayOf(c.var.now), 5),
    listWorkSpaces(outside.read, there.id),
    findKit(outside.read, there.id),
  ])
  return page(
    c,
    <WorkPage
      view={c.var}
      work={there}
      told={told}
      neighbours={neighbours}
      adopters={adopters}
      cooperation={{ companions, spaces, leads: isOfLeader(c.var.who, there) }}
      kit={{ kit, writes: may(kitPolicy, c.var.who, 'write', aboutOf(there)) }}
      settles={may(subjectPolicy, c.var.who, 'settle', aboutOf(there))}
      declares={may(adoptionPolicy, c.var.who, 'declare', aboutOf(there))}
      address={`${outside.baseUrl.origin}${paths.project(c.var.lang, there.slug)}`}
    />,
  )
}

export const web = (outside: Outside, questionOf: ReadQuestion) =>
  routes<Actor>()
    .get('/:lang/projects', works(outside, questionOf))
    .get('/:lang/projects.csv', worksFile(outside, { kind: 'csv', questionOf }))
    .get('/:lang/projects.xlsx', worksFile(outside, { kind: 'xlsx', questionOf }))
    .get('/:lang/projects/:slug', work(outside))
