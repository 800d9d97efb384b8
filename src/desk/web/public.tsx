import { listSources } from '../../catalogue/reads.ts'
import { findCallBySlug, listCalls } from '../../calls/reads.ts'
import { isOpen } from '../../calls/call.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Home } from '../pages/home.tsx'
import { OpenData } from '../pages/open-data.tsx'
import { ReadingPage } from '../pages/reading.tsx'
import { Statistics } from '../pages/statistics.tsx'
import { listHeadlines, listLeaders, listRoundNumbers } from '../reads/history.ts'
import { texts } from '../texts/reading.ts'
import { country } from './country.ts'

type Ask = Asking<Actor>

const headlinesShown = 3

/** The call that closes first among those open now. */
async function openCall(outside: Outside, now: Date) {
  const open = (await listCalls(outside.read, { who: null, states: ['published'] })).filter((call) => isOpen(call, now))
  const first = open.toSorted((a, b) => (a.closesAt?.getTime() ?? 0) - (b.closesAt?.getTime() ?? 0))[0]
  return first === undefined ? undefined : findCallBySlug(outside.read, first.slug)
}

const home = (outside: Outside, outlines: () => Outlines) => async (c: Ask) => {
  const [call, rounds, leaders, headlines] = await Promise.all([
    openCall(outside, c.var.now),
    listRoundNumbers(outside.read),
    listLeaders(outside.read, c.var.lang),
    listHeadlines(outside.read, c.var.now, headlinesShown),
  ])
  return page(
    c,
    <Home view={c.var} call={call} rounds={rounds} leaders={leaders} headlines={headlines} outlines={outlines()} />,
  )
}

const reading = (name: keyof (typeof texts)['fi']) => (c: Ask) =>
  page(c, <ReadingPage view={c.var} reading={texts[c.var.lang][name]} />)

export const web = (outside: Outside) => {
  const outlines = country(360, 628)
  return routes<Actor>()
    .get('/:lang', home(outside, outlines))
    .get('/:lang/statistics', async (c) =>
      page(c, <Statistics view={c.var} rounds={await listRoundNumbers(outside.read)} />),
    )
    .get('/:lang/open-data', async (c) => page(c, <OpenData view={c.var} sources={await listSources(outside.read)} />))
    .get('/:lang/accessibility', reading('accessibility'))
    .get('/:lang/privacy', reading('privacy'))
    .get('/:lang/help', reading('help'))
}
