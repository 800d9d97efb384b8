import { shown } from '../io/absent.ts'
import { page, routes, seeOther, type Asking } from '../io/http.ts'
import type { Outside } from '../io/outside.ts'
import { remembered } from '../io/remembered.ts'
import { sheetFile } from '../io/sheet.ts'
import type { Lang } from '../kit/lang.ts'
import { may } from '../kit/policy.ts'
import { paths } from '../paths.ts'
import type { Actor } from '../people/person.ts'
import { addressOf, askedIn, perPage } from './asked.ts'
import { sheetOfWorks } from './files.ts'
import type { Filter } from './found.ts'
import { WorkPage } from './pages/work.tsx'
import { Works } from './pages/works.tsx'
import { policy } from './policy.ts'
import { findWork, listChoices, listNeighbours, searchWorks } from './reads.ts'
import { texts } from './texts.ts'

type Ask = Asking<Actor>

const asked = (c: Ask) => askedIn((name) => c.req.query(name))

type Choosing = { readonly q: string; readonly lang: Lang; readonly filter: Filter }

const works = (outside: Outside) => {
  const choicesFor = remembered(outside.read, ({ q, lang, filter }: Choosing) =>
    listChoices(outside.read, q, { ...filter, lang }),
  )
  return async (c: Ask) => {
    const wanted = asked(c)
    const { lang } = c.var
    const [{ works: found, total, examples }, choices] = await Promise.all([
      searchWorks(outside.read, wanted.q, { ...wanted, lang, limit: perPage, offset: (wanted.page - 1) * perPage }),
      choicesFor({ q: wanted.q, lang, filter: filterOf(wanted) }),
    ])
    if (found.length === 0 && wanted.page > 1)
      return seeOther(c, paths.projects(lang, addressOf({ ...wanted, page: 1 }))) // beyond the last page
    return page(
      c,
      <Works view={c.var} asked={wanted} works={found} total={total} examples={examples} choices={choices} />,
    )
  }
}

const filterOf = ({ round, category, theme, region, coordinator }: Filter): Filter => ({
  round,
  category,
  theme,
  region,
  coordinator,
})

const mostRows = 10_000

const worksFile = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const wanted = asked(c)
  const { lang } = c.var
  const { works: found } = await searchWorks(outside.read, wanted.q, { ...wanted, lang, limit: mostRows })
  const addressOf = (slug: string) => `${outside.baseUrl.origin}${paths.project(lang, slug)}`
  return sheetFile(c, kind, 'talko-projects', sheetOfWorks(found, lang, texts[lang].sheet, addressOf))
}

const work = (outside: Outside) => async (c: Ask) => {
  const slug = (c.req.param('slug') ?? '').slice(0, 100).replaceAll('\u0000', '')
  const there = shown(await findWork(outside.read, slug), (one) => may(policy, c.var.who, 'read', one))
  const neighbours = await listNeighbours(outside.read, there, 5)
  return page(
    c,
    <WorkPage
      view={c.var}
      work={there}
      neighbours={neighbours}
      address={`${outside.baseUrl.origin}${paths.project(c.var.lang, there.slug)}`}
    />,
  )
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/projects', works(outside))
    .get('/:lang/projects.csv', worksFile(outside, 'csv'))
    .get('/:lang/projects.xlsx', worksFile(outside, 'xlsx'))
    .get('/:lang/projects/:slug', work(outside))
