import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import type { Actor } from '../../people/person.ts'
import { rankingSheet } from '../pages/ranking-sheet.ts'
import { RankingPage } from '../pages/ranking.tsx'
import { findAtCall } from '../reads/at-call.ts'
import { rankingOf } from '../reads/ranking.ts'
import { whatIfOf } from '../what-if.ts'

type Ask = Asking<Actor>

/** The ranking of the address's call, as the person may see it, with the appropriation that the address asks for. */
async function ranked(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const { call, tabs, allows } = found(await findAtCall(outside.read, who, c.req.param('slug') ?? ''))
  allowed(allows('rank'), allows('list'))
  const whatIf = whatIfOf(c.req.query('appropriation') ?? '', call.appropriationCents)
  const asked = { callId: call.id, personId: who.id, appropriationCents: whatIf.cents ?? undefined }
  return { call, tabs, whatIf, ranking: found(await rankingOf(outside.read, asked)) }
}

const rankingPage = (outside: Outside) => async (c: Ask) => {
  const { tabs, ranking, whatIf } = await ranked(outside, c)
  const shown = <RankingPage view={c.var} ranked={ranking} tabs={tabs} whatIf={whatIf} />
  return page(c, shown, whatIf.error ? badInputStatus : 200)
}

const rankingFile = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const { call, ranking } = await ranked(outside, c)
  return sheetFile(c, kind, `${call.slug}-ranking`, rankingSheet(c.var.lang, ranking))
}

/** The doors of the ranking. They only look. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/ranking', rankingPage(outside))
    .get('/:lang/desk/calls/:slug/ranking.csv', rankingFile(outside, 'csv'))
    .get('/:lang/desk/calls/:slug/ranking.xlsx', rankingFile(outside, 'xlsx'))
